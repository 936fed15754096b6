import { expect, test } from "vitest";
import type { Schema } from "../../../../scripts/documents/schema.ts";
import { listUnknownProperties } from "../../../../scripts/documents/schema-check.ts";

const unknown = (schema: Schema, value: unknown) =>
  listUnknownProperties(schema, value, {}).map((path) => `/${path.join("/")}`);

test("a property that the schema does not name is listed with its pointer", () => {
  const schema = { properties: { items: { items: { properties: { id: { type: "string" } } } } } };
  expect(unknown(schema, { items: [{ id: "1" }, { id: "2", colour: "green" }], next: "3" })).toEqual([
    "/items/*/colour",
    "/next",
  ]);
});

test("a property may be named by any part of a composition", () => {
  const schema = {
    allOf: [{ properties: { id: {} } }],
    oneOf: [{ properties: { left: {} } }, { type: "null" }],
    anyOf: [{ properties: { right: {} } }],
  };
  expect(unknown(schema, { id: 1, left: 2, right: 3, colour: 4 })).toEqual(["/colour"]);
});

test("the values of a map are checked under every key", () => {
  const schema = { type: "object", additionalProperties: { properties: { count: {} } } };
  expect(unknown(schema, { aws: { count: 1 }, azure: { total: 1 } })).toEqual(["/azure/total"]);
});

test("an object with `additionalProperties: true` still checks the properties that it names", () => {
  const schema = { properties: { error: { properties: { code: {} } } }, additionalProperties: true };
  expect(unknown(schema, { error: { code: 1, colour: 2 }, more: { of: "it" } })).toEqual(["/error/colour"]);
});

test("a schema without constraints names every property", () => {
  expect(unknown({ properties: { data: {} } }, { data: { any: { thing: 1 } } })).toEqual([]);
});

test("a union branch with only `required` does not name every property", () => {
  const schema = { anyOf: [{ properties: { id: {} } }, { required: ["id"] }] };
  expect(unknown(schema, { id: 1, colour: 2 })).toEqual(["/colour"]);
});
