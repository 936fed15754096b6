import { describe, expect, test } from "vitest";
import type { Step } from "../../../../scripts/breaking/change.ts";
import { compareDocuments, resolveStep } from "../../../../scripts/breaking/compare-documents.ts";
import type { OpenApiDocument } from "../../../../scripts/documents/openapi.ts";
import type { Schema } from "../../../../scripts/documents/schema.ts";

const text: Schema = { type: "string" };
const number: Schema = { type: "number" };
const values = (...known: unknown[]): Schema => ({ type: "string", enum: known });
const open = (...known: string[]): Schema => ({ type: "string", "x-extensible-enum": known });
const object = (properties: Record<string, Schema>, ...required: string[]): Schema => ({
  type: "object",
  properties,
  required,
});
const orNull = (schema: Schema): Schema => ({ oneOf: [schema, { type: "null" }] });
const list = (items: Schema): Schema => ({ type: "array", items });
const map = (additionalProperties: Schema): Schema => ({ type: "object", additionalProperties });
const tagged = (type: string, properties: Record<string, Schema>): Schema =>
  object({ type: { const: type }, ...properties }, "type");
const union = (...oneOf: Schema[]): Schema => ({ oneOf });

const document = (paths: Record<string, unknown>, schemas: Record<string, Schema> = {}) =>
  ({ openapi: "3.1.0", paths, components: { schemas } }) as unknown as OpenApiDocument;
const changes = (before: OpenApiDocument, after: OpenApiDocument) => compareDocuments("cspm", before, after);
const summary = (before: OpenApiDocument, after: OpenApiDocument) =>
  changes(before, after).map(({ kind, pointer, step }) => `${kind} ${pointer}: ${step}`);

const json = (schema: Schema) => ({ content: { "application/json": { schema } } });
const sending = (schema: Schema) =>
  document({ "/cats": { post: { requestBody: { required: true, ...json(schema) }, responses: {} } } });
const responding = (schema: Schema) => document({ "/cats": { get: { responses: { "200": json(schema) } } } });

/** Each row is a change of a schema, with the expected finding if requests and if responses have the schema. */
describe("a change of a schema", () => {
  test.each<
    [title: string, before: Schema, after: Schema, pointer: string, request: [string, Step], response: [string, Step]]
  >([
    [
      "an optional property is added",
      object({}),
      object({ a: text }),
      ".a",
      ["property-added", "minor"],
      ["property-added", "minor"],
    ],
    [
      "a required property is added",
      object({}),
      object({ a: text }, "a"),
      ".a",
      ["required-property-added", "major"],
      ["required-property-added", "minor"],
    ],
    [
      "a property is removed",
      object({ a: text }),
      object({}),
      ".a",
      ["property-removed", "major"],
      ["property-removed", "major"],
    ],
    [
      "a property becomes required",
      object({ a: text }),
      object({ a: text }, "a"),
      ".a",
      ["now-required", "major"],
      ["now-required", "minor"],
    ],
    [
      "a property becomes optional",
      object({ a: text }, "a"),
      object({ a: text }),
      ".a",
      ["now-optional", "minor"],
      ["now-optional", "major"],
    ],
    [
      "a property may be null",
      object({ a: text }),
      object({ a: orNull(text) }),
      ".a",
      ["null-added", "minor"],
      ["null-added", "major"],
    ],
    [
      "a property is never null",
      object({ a: { type: ["string", "null"] } }),
      object({ a: text }),
      ".a",
      ["null-removed", "major"],
      ["null-removed", "minor"],
    ],
    [
      "a type changes",
      object({ a: text }),
      object({ a: number }),
      ".a",
      ["type-changed", "major"],
      ["type-changed", "major"],
    ],
    [
      "an object becomes a list",
      object({ a: text }),
      list(text),
      "",
      ["type-changed", "major"],
      ["type-changed", "major"],
    ],
    ["a type is added", text, union(text, number), "", ["type-widened", "minor"], ["type-widened", "major"]],
    ["a type is removed", union(text, number), text, "", ["type-narrowed", "major"], ["type-narrowed", "minor"]],
    ["anything becomes possible", text, {}, "", ["type-widened", "minor"], ["type-widened", "major"]],
    ["anything becomes text", {}, text, "", ["type-narrowed", "major"], ["type-narrowed", "minor"]],
    [
      "text becomes a file",
      text,
      { type: "string", format: "binary" },
      "",
      ["type-changed", "major"],
      ["type-changed", "major"],
    ],
    ["a closed list grows", values("a"), values("a", "b"), "", ["value-added", "minor"], ["value-added", "major"]],
    [
      "a closed list shrinks",
      values("a", "b"),
      values("a"),
      "",
      ["value-removed", "major"],
      ["value-removed", "minor"],
    ],
    [
      "an open list grows",
      open("a"),
      open("a", "b"),
      "",
      ["known-value-added", "minor"],
      ["known-value-added", "minor"],
    ],
    [
      "an open list shrinks",
      open("a", "b"),
      open("a"),
      "",
      ["known-value-removed", "patch"],
      ["known-value-removed", "patch"],
    ],
    ["a closed list opens", values("a"), open("a"), "", ["list-opened", "minor"], ["list-opened", "major"]],
    ["a closed list gives way to any text", values("a"), text, "", ["list-opened", "minor"], ["list-opened", "major"]],
    ["an open list closes", open("a"), values("a"), "", ["list-closed", "major"], ["list-closed", "minor"]],
    ["any text gives way to a closed list", text, values("a"), "", ["list-closed", "major"], ["list-closed", "minor"]],
    ["any text gets known values", text, open("a"), "", ["known-value-added", "minor"], ["known-value-added", "minor"]],
    ["a list's items change", list(text), list(number), "[]", ["type-changed", "major"], ["type-changed", "major"]],
    [
      "a map's values may be null",
      map(text),
      map(orNull(text)),
      ".*",
      ["null-added", "minor"],
      ["null-added", "major"],
    ],
    [
      "additionalProperties is added",
      object({ a: text }),
      { ...object({ a: text }), additionalProperties: text },
      ".*",
      ["other-properties-added", "minor"],
      ["other-properties-added", "minor"],
    ],
    [
      "additionalProperties is removed",
      { ...object({ a: text }), additionalProperties: text },
      object({ a: text }),
      ".*",
      ["other-properties-removed", "major"],
      ["other-properties-removed", "major"],
    ],
    [
      "a variant is added",
      tagged("a", { x: text }),
      union(tagged("a", { x: text }), tagged("b", {})),
      "",
      ["variant-added", "minor"],
      ["variant-added", "major"],
    ],
    [
      "a variant is removed",
      union(tagged("a", { x: text }), tagged("b", {})),
      tagged("a", { x: text }),
      "",
      ["variant-removed", "major"],
      ["variant-removed", "minor"],
    ],
    [
      "one variant changes among others",
      union(tagged("b", { x: text }), tagged("a", { x: text })),
      union(tagged("a", { x: text }), tagged("b", { x: number })),
      "(type=b).x",
      ["type-changed", "major"],
      ["type-changed", "major"],
    ],
    [
      "the constant of the only variant changes",
      tagged("a", {}),
      tagged("b", {}),
      ".type",
      ["value-removed", "major"],
      ["value-removed", "minor"],
    ],
    [
      "a property that a base has is required by a part",
      { allOf: [object({ a: text }), object({})] },
      { allOf: [object({ a: text }), { required: ["a"] }] },
      ".a",
      ["now-required", "major"],
      ["now-required", "minor"],
    ],
  ])("%s", (_, before, after, pointer, request, response) => {
    const at = (place: string) => `${place} ${pointer}`.trim();
    expect(summary(sending(before), sending(after))).toContain(`${request[0]} ${at("request")}: ${request[1]}`);
    expect(summary(responding(before), responding(after))).toContain(
      `${response[0]} ${at("response")}: ${response[1]}`,
    );
  });

  test.each<[title: string, before: Schema, after: Schema]>([
    ["an integer for a number", number, { type: "integer" }],
    ["a limit, a format or a description", text, { ...text, format: "date", maxLength: 5, description: "x" } as Schema],
    ["the same object in other words", object({ a: text }), { allOf: [object({}), object({ a: text })] }],
    [
      "variants in another order",
      union(tagged("a", { x: text }), tagged("b", {})),
      union(tagged("b", {}), tagged("a", { x: text })),
    ],
    ["both booleans written out", { type: "boolean" }, { type: "boolean", enum: [true, false] }],
  ])("a change to %s is only documentation", (_, before, after) => {
    expect(summary(responding(before), responding(after))).toEqual(["documentation operation: patch"]);
  });
});

describe("a change of an operation", () => {
  const cats = (operation: object, path = "/cats") => document({ [path]: { post: { responses: {}, ...operation } } });
  const parameter = (extra: object = {}) => ({
    parameters: [{ name: "limit", in: "query", schema: number, ...extra }],
  });
  const response = (...statuses: [string, object][]) => ({ responses: Object.fromEntries(statuses) });
  const pages = (items: string, limit = 10) => ({ "x-pagination": { style: "token", items, limit } });

  test.each<[title: string, before: OpenApiDocument, after: OpenApiDocument, expected: string[]]>([
    ["it is removed", cats({}), document({}), ["operation-removed operation: major"]],
    ["it is added", document({}), cats({}), ["operation-added operation: minor"]],
    [
      "its path parameter is renamed",
      cats({}, "/cats/{id}"),
      cats({}, "/cats/{catId}"),
      ["path-changed operation: major"],
    ],
    ["it is deprecated", cats({}), cats({ deprecated: true }), ["deprecated operation: minor"]],
    ["a parameter is removed", cats(parameter()), cats({}), ["parameter-removed query limit: major"]],
    ["an optional parameter is added", cats({}), cats(parameter()), ["parameter-added query limit: minor"]],
    [
      "a required parameter is added",
      cats({}),
      cats(parameter({ required: true })),
      ["required-parameter-added query limit: major"],
    ],
    [
      "a parameter becomes required",
      cats(parameter()),
      cats(parameter({ required: true })),
      ["now-required query limit: major"],
    ],
    [
      "a parameter becomes optional",
      cats(parameter({ required: true })),
      cats(parameter()),
      ["now-optional query limit: minor"],
    ],
    [
      "a parameter's type changes",
      cats(parameter()),
      cats(parameter({ schema: text })),
      ["type-changed query limit: major"],
    ],
    [
      "a parameter's values shrink",
      cats(parameter({ schema: values("a", "b") })),
      cats(parameter({ schema: values("a") })),
      ["value-removed query limit: major"],
    ],
    [
      "a parameter moves to the path item",
      cats(parameter()),
      document({ "/cats": { ...parameter(), post: { responses: {} } } }),
      ["documentation operation: patch"],
    ],
    ["an optional body is added", cats({}), cats({ requestBody: json(text) }), ["body-added request: minor"]],
    [
      "a required body is added",
      cats({}),
      cats({ requestBody: { required: true, ...json(text) } }),
      ["required-body-added request: major"],
    ],
    ["the body is removed", cats({ requestBody: json(text) }), cats({}), ["body-removed request: major"]],
    [
      "the body becomes required",
      cats({ requestBody: json(text) }),
      cats({ requestBody: { required: true, ...json(text) } }),
      ["body-always-there request: major"],
    ],
    [
      "the body becomes optional",
      cats({ requestBody: { required: true, ...json(text) } }),
      cats({ requestBody: json(text) }),
      ["body-may-be-missing request: minor"],
    ],
    [
      "an response gets a body",
      cats(response(["200", {}])),
      cats(response(["200", json(text)])),
      ["body-added response: minor"],
    ],
    [
      "an response loses its body",
      cats(response(["200", json(text)])),
      cats(response(["200", {}])),
      ["body-removed response: major"],
    ],
    [
      "an empty success is possible, too",
      cats(response(["200", json(text)])),
      cats(response(["200", json(text)], ["204", {}])),
      ["body-may-be-missing response: major"],
    ],
    [
      "a success response with another type is added",
      cats(response(["200", json(text)])),
      cats(response(["200", json(text)], ["202", json(number)])),
      ["type-widened response: major"],
    ],
    [
      "the type of an error body changes",
      cats(response(["400", json(text)])),
      cats(response(["400", json(number)])),
      ["documentation operation: patch"],
    ],
    ["x-pagination is added", cats({}), cats(pages("items")), ["pages-added x-pagination: minor"]],
    ["x-pagination is removed", cats(pages("items")), cats({}), ["pages-removed x-pagination: major"]],
    [
      "the items of x-pagination move",
      cats(pages("items")),
      cats(pages("data.items")),
      ["items-moved x-pagination: major"],
    ],
    [
      "the limit of x-pagination changes",
      cats(pages("items")),
      cats(pages("items", 20)),
      ["behaviour x-pagination: patch"],
    ],
    ["x-job is removed", cats({ "x-job": { download: "GET /x" } }), cats({}), ["job-removed x-job: major"]],
    ["x-safe changes", cats({ "x-safe": false }), cats({ "x-safe": true }), ["behaviour x-safe: patch"]],
  ])("%s", (_, before, after, expected) => {
    expect(summary(before, after)).toEqual(expected);
  });

  test("equal documents have no changes", () => {
    expect(changes(cats({}), cats({}))).toEqual([]);
    expect(resolveStep([])).toBe("none");
  });
});

describe("a change of a named schema", () => {
  const reference = { $ref: "#/components/schemas/Cat" };
  const get = (schema: Schema) => ({ get: { responses: { "200": json(schema) } } });
  const twoOperations = (cat: Schema) =>
    document({ "/cats": get(list(reference)), "/cat": get(object({ best: orNull(reference) })) }, { Cat: cat });

  test("a change of a named schema has the same location in all operations, and a pointer in each", () => {
    const found = changes(twoOperations(object({ a: text })), twoOperations(object({ a: number })));
    expect(found.map(({ schema, operation, pointer }) => [schema, operation, pointer])).toEqual([
      ["Cat .a", "GET /cats", "response [].a"],
      ["Cat .a", "GET /cat", "response .best.a"],
    ]);
  });

  test("a change of a recursive schema is reported at the property that changes", () => {
    const tree = (leaf: Schema) => twoOperations(object({ leaf, branches: list(reference) }));
    const found = changes(tree(text), tree(orNull(text)));
    expect(found.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(["response [].leaf", "response .best.leaf"]),
    );
    expect(new Set(found.map(({ schema }) => schema))).toEqual(new Set(["Cat .leaf"]));
  });
});

test("resolveStep returns the largest step", () => {
  const before = responding(object({ a: text, b: text }));
  const after = responding(object({ a: text, c: text }));
  expect(resolveStep(changes(before, after))).toBe("major");
});
