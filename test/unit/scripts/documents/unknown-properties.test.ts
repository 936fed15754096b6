import { expect, test } from "vitest";
import type { Schema } from "../../../../scripts/documents/schema.ts";
import { unknownProperties } from "../../../../scripts/documents/unknown-properties.ts";

const unknown = (schema: Schema, value: unknown) => unknownProperties(schema, value, {});

test("a property that no part of the schema names is told with its place", () => {
  const schema = { properties: { items: { items: { properties: { id: { type: "string" } } } } } };
  expect(unknown(schema, { items: [{ id: "1" }, { id: "2", colour: "green" }], next: "3" })).toEqual([
    "/items/*/colour",
    "/next",
  ]);
});

test("a property may come from any part of a composition", () => {
  const schema = {
    allOf: [{ properties: { id: {} } }],
    oneOf: [{ properties: { left: {} } }, { type: "null" }],
    anyOf: [{ properties: { right: {} } }],
  };
  expect(unknown(schema, { id: 1, left: 2, right: 3, colour: 4 })).toEqual(["/colour"]);
});

test("what a map holds is looked into, under any key", () => {
  const schema = { type: "object", additionalProperties: { properties: { count: {} } } };
  expect(unknown(schema, { aws: { count: 1 }, azure: { total: 1 } })).toEqual(["/{azure}/total"]);
});

test("an object that takes anything more still names what it knows", () => {
  const schema = { properties: { error: { properties: { code: {} } } }, additionalProperties: true };
  expect(unknown(schema, { error: { code: 1, colour: 2 }, more: { of: "it" } })).toEqual(["/error/colour"]);
});

test("where nothing is promised, everything is known", () => {
  expect(unknown({ properties: { data: {} } }, { data: { any: { thing: 1 } } })).toEqual([]);
});

test("a constraint alone does not make an object free", () => {
  const schema = { anyOf: [{ properties: { id: {} } }, { required: ["id"] }] };
  expect(unknown(schema, { id: 1, colour: 2 })).toEqual(["/colour"]);
});
