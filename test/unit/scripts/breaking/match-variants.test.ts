import { expect, test } from "vitest";
import { matchVariants, listVariants } from "../../../../scripts/breaking/match-variants.ts";
import { SchemaGraph } from "../../../../scripts/documents/graph.ts";
import type { Schema } from "../../../../scripts/documents/schema.ts";

const object = (names: string, type?: string): Schema => ({
  type: "object",
  properties: {
    ...Object.fromEntries(Array.from(names, (name) => [name, {}])),
    ...(type === undefined ? {} : { type: { const: type } }),
  },
  required: type === undefined ? [] : ["type"],
});

/** Matches the variants of two schemas and formats the result as `before -> after`. */
function match(before: Schema, after: Schema): string[] {
  const variants = (schema: Schema) => {
    const graph = new SchemaGraph({ components: { schemas: { One: object("abc"), Other: object("xyz") } } });
    return listVariants(graph, graph.alternatives(schema));
  };
  const { pairs, removed, added } = matchVariants(variants(before), variants(after));
  return [
    ...pairs.map(([from, to]) => `${from.label} -> ${to.label}`),
    ...removed.map(({ label }) => `${label} ->`),
    ...added.map(({ label }) => `-> ${label}`),
  ];
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test("variants with equal constants match, even if everything else differs", () => {
  const before = { oneOf: [object("ab", "cat"), object("cd", "dog")] };
  const after = { oneOf: [object("ab", "dog"), object("cd", "cat")] };
  expect(match(before, after)).toEqual(["type=cat -> type=cat", "type=dog -> type=dog"]);
});

test("variants with different constants never match, however similar they are", () => {
  const before = { oneOf: [object("abc", "cat"), object("x", "dog")] };
  const after = { oneOf: [object("abc", "bird"), object("x", "dog")] };
  expect(match(before, after)).toEqual(["type=dog -> type=dog", "type=cat ->", "-> type=bird"]);
});

test("variants without constants match by name, then by similarity", () => {
  const before = { oneOf: [ref("One"), object("pqr")] };
  const after = { oneOf: [object("pqrs"), ref("One"), ref("Other")] };
  expect(match(before, after)).toEqual(["One -> One", "variant 2 -> variant 1", "-> Other"]);
});

test("a single variant matches a single variant, even with another constant", () => {
  expect(match(object("a", "cat"), object("z", "dog"))).toEqual(["type=cat -> type=dog"]);
});
