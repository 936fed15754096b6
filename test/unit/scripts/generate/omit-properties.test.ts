import { expect, test } from "vitest";
import { omitProperties } from "../../../../scripts/generate/omit-properties.ts";

const id = { type: "string", readOnly: true };

test("readOnly properties are omitted in lists, maps and composed schemas", () => {
  const item = { properties: { id, name: { type: "string" } } };
  const schema = { properties: { list: { items: item }, map: { additionalProperties: item }, one: { allOf: [item] } } };
  const value = { id: "1", name: "a" };
  expect(omitProperties("readOnly", schema, { list: [value], map: { key: value }, one: value }, {})).toEqual({
    list: [{ name: "a" }],
    map: { key: { name: "a" } },
    one: { name: "a" },
  });
});

test("a property that only one branch of a union marks is kept", () => {
  const schema = { oneOf: [{ properties: { id } }, { properties: { id: { type: "string" } } }] };
  expect(omitProperties("readOnly", schema, { id: "1" }, {})).toEqual({ id: "1" });
});

test("readOnly beside a reference is respected", () => {
  const document = { components: { schemas: { CloudType: { type: "string" } } } };
  const schema = { properties: { cloudType: { $ref: "#/components/schemas/CloudType", readOnly: true } } };
  expect(omitProperties("readOnly", schema, { cloudType: "aws" }, document)).toEqual({});
});

test("properties that the schema doesn't describe are kept", () => {
  expect(omitProperties("writeOnly", { properties: { id } }, { id: "1", more: { id: "2" } }, {})).toEqual({
    id: "1",
    more: { id: "2" },
  });
});
