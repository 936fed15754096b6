import { expect, test } from "vitest";
import { matchVariants, variantsOf } from "../../../../scripts/breaking/match-variants.ts";
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

/** Which variant becomes which, as `before -> after`, by the letters of their properties. */
function match(before: Schema, after: Schema): string[] {
  const variants = (schema: Schema) => {
    const graph = new SchemaGraph({ components: { schemas: { One: object("abc"), Other: object("xyz") } } });
    return variantsOf(graph, graph.alternatives(schema));
  };
  const { pairs, removed, added } = matchVariants(variants(before), variants(after));
  return [
    ...pairs.map(([from, to]) => `${from.label} -> ${to.label}`),
    ...removed.map(({ label }) => `${label} ->`),
    ...added.map(({ label }) => `-> ${label}`),
  ];
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test("variants are matched by their constants, however much else changes", () => {
  const before = { oneOf: [object("ab", "cat"), object("cd", "dog")] };
  const after = { oneOf: [object("ab", "dog"), object("cd", "cat")] };
  expect(match(before, after)).toEqual(["type=cat -> type=cat", "type=dog -> type=dog"]);
});

test("variants with other constants are not the same, however alike they are", () => {
  const before = { oneOf: [object("abc", "cat"), object("x", "dog")] };
  const after = { oneOf: [object("abc", "bird"), object("x", "dog")] };
  expect(match(before, after)).toEqual(["type=dog -> type=dog", "type=cat ->", "-> type=bird"]);
});

test("variants without constants are matched by name, then by likeness", () => {
  const before = { oneOf: [ref("One"), object("pqr")] };
  const after = { oneOf: [object("pqrs"), ref("One"), ref("Other")] };
  expect(match(before, after)).toEqual(["One -> One", "variant 2 -> variant 1", "-> Other"]);
});

test("the only variant stays the only variant", () => {
  expect(match(object("a", "cat"), object("z", "dog"))).toEqual(["type=cat -> type=dog"]);
});
