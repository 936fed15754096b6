import { expect, test } from "vitest";
import { SchemaGraph } from "../../../../scripts/documents/graph.ts";
import type { Schema } from "../../../../scripts/documents/schema.ts";
import { compareSchemas } from "../../../../scripts/upstream/compare-schemas.ts";

const text: Schema = { type: "string" };
const object = (properties: Record<string, Schema>, required: string[] = []): Schema => ({
  type: "object",
  properties,
  required,
});
const values = (...known: unknown[]): Schema => ({ type: "string", enum: known });
const open = (...known: string[]): Schema => ({ type: "string", "x-extensible-enum": known });

function differences(upstream: Schema, here: Schema): string[] {
  const components = (schema: Schema) => ({
    components: { schemas: { Tree: { properties: { leaf: text, branch: schema } } } },
  });
  const side = (schema: Schema) => ({ graph: new SchemaGraph(components(schema)), schema });
  return compareSchemas(side(upstream), side(here), true).map(({ kind, pointer }) => `${kind} ${pointer}`.trim());
}

test.each<[title: string, upstream: Schema, here: Schema, expected: string[]]>([
  ["an equal schema written differently", { allOf: [object({ a: text })] }, object({ a: text }), []],
  ["a property of the vendor's", object({ a: text, b: text }), object({ a: text }), ["left-out .b"]],
  ["a property of ours", object({ a: text }), object({ a: text, b: text }), ["added .b"]],
  [
    "a missing property with properties of its own",
    object({ a: object({ b: text }) }),
    object({ c: text }),
    ["left-out .a", "added .c"],
  ],
  ["another type", object({ a: text }), object({ a: { type: "boolean" } }), ["type .a"]],
  ["an integer for a number", { type: "number" }, { type: "integer" }, []],
  ["an array for an object", { type: "array", items: text }, object({ a: text }), ["type"]],
  [
    "an additional type and a missing property of the common one",
    object({ a: text }),
    { oneOf: [object({}), text] },
    ["type", "left-out .a"],
  ],
  ["an object that the vendor leaves empty", { type: "object" }, object({ a: text }), ["type"]],
  ["a free-form object for one with properties", object({ a: text }), {}, ["type"]],
  ["two untyped schemas", { type: "object" }, {}, []],
  ["null on our side", text, { type: ["string", "null"] }, ["null"]],
  ["null on the vendor's side", { type: "string", nullable: true }, text, ["not-null"]],
  ["a schema that only allows null", { type: "integer" }, { type: "null" }, ["type"]],
  ["a value of the vendor's", values("a", "b"), values("a"), ["fewer-values"]],
  ["a value of ours", values("a"), open("a", "b"), ["more-values"]],
  ["a value of the vendor's that an open list lacks", values("a", "b"), open("a"), ["fewer-values"]],
  ["the same values in capitals", values("A"), values("a"), ["case"]],
  ["a new value among capitals", values("A", "B"), values("a"), ["fewer-values", "case"]],
  ["a closed list for any string", text, values("a"), ["fewer-values"]],
  ["an open list for any string", text, open("a"), []],
  ["any string for a list", values("a"), text, ["more-values"]],
  ["a property that only we require", object({ a: text }), object({ a: text }, ["a"]), ["required .a"]],
  ["a property that only the vendor requires", object({ a: text }, ["a"]), object({ a: text }), ["optional .a"]],
  [
    "the values of a map",
    { type: "object", additionalProperties: text },
    { type: "object", additionalProperties: { type: "number" } },
    ["type .*"],
  ],
])("compareSchemas reports %s as it should", (_, upstream, here, expected) => {
  expect(differences(upstream, here)).toEqual(expected);
});

test("compareSchemas compares a recursive schema with an expanded one to its last level", () => {
  const tree = { $ref: "#/components/schemas/Tree" };
  expect(differences(tree, tree)).toEqual([]);
  const writtenOut = object({ leaf: text, branch: object({ leaf: text, branch: object({ leaf: text }) }) });
  const recursive = new SchemaGraph({ components: { schemas: { Tree: object({ leaf: text, branch: tree }) } } });
  const found = compareSchemas(
    { graph: recursive, schema: tree },
    { graph: new SchemaGraph({}), schema: writtenOut },
    true,
  );
  expect(found).toMatchObject([{ kind: "left-out", pointer: ".branch.branch.branch" }]);
});
