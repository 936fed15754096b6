import { expect, test } from "vitest";
import { listOperations } from "../../../../scripts/documents/operations.ts";
import type { OpenApiDocument } from "../../../../scripts/documents/openapi.ts";
import { writeCoverageTable } from "../../../../scripts/generate/tables/coverage-table.ts";
import { countDescriptions } from "../../../../scripts/generate/tables/descriptions.ts";
import { countExamples } from "../../../../scripts/generate/tables/example-counts.ts";
import type { Node } from "../../../../scripts/generate/tables/node.ts";

const countIn = (document: Node, others: Record<string, Node> = {}) =>
  countDescriptions(new Map(Object.entries({ "cspm/things": document, ...others })), "cspm/things");

const withSchema = (schema: Node): Node => ({ components: { schemas: { Thing: schema } } });

test("operations, and parameters that aren't references, count by their description", () => {
  const parameters = [
    { name: "id", in: "path", description: "The id." },
    { name: "all", in: "query" },
    { $ref: "#/a" },
  ];
  const paths = { "/things": { parameters, get: { description: "Lists them." }, delete: { description: " " } } };
  expect(countIn({ paths })).toMatchObject({ operations: { having: 1, all: 2 }, parameters: { having: 1, all: 2 } });
});

test("a property counts as described if the schema that it refers to in another file is", () => {
  const properties = {
    status: { $ref: "../components/common.yaml#/components/schemas/Status" },
    owner: { $ref: "#/components/schemas/Missing" },
    name: { type: "string" },
  };
  const common = { components: { schemas: { Status: { description: "How it is." } } } };
  const counts = countIn(withSchema({ properties }), { "components/common": common });
  expect(counts.properties).toEqual({ having: 1, all: 3 });
});

test("properties count in items, maps, unions and bodies", () => {
  const leaf = { properties: { id: { description: "An id." } } };
  const media = { "application/json": { schema: leaf } };
  const operation = { requestBody: { content: media }, responses: { "200": { content: media } } };
  const thing = { oneOf: [leaf], allOf: [leaf], items: leaf, additionalProperties: leaf };
  const counts = countIn({ paths: { "/things": { post: operation } }, ...withSchema(thing) });
  expect(counts.properties).toEqual({ having: 6, all: 6 });
});

test("a value set counts as described by its own description or that of its property", () => {
  const values = { "x-extensible-enum": ["a", "b"] };
  const properties = {
    own: { items: { ...values, description: "What they mean." } },
    outer: { description: "What they mean.", items: values },
    none: { enum: ["a", "b"] },
    single: { enum: ["a"] },
  };
  expect(countIn(withSchema({ properties })).valueSets).toEqual({ having: 2, all: 3 });
});

const example = { examples: { request: { value: {} } } };

test("an operation has examples if its request and all its successes have one", () => {
  const json = (media: object) => ({ content: { "application/json": { schema: {}, ...media } } });
  const document = {
    openapi: "3.1.0",
    paths: {
      "/complete": { post: { requestBody: json(example), responses: { 200: json(example), 400: json({}) } } },
      "/request-only": { post: { requestBody: json(example), responses: { 200: json({}) } } },
      "/nothing-to-show": { delete: { responses: { 204: {} } } },
      "/file": { get: { responses: { 200: { content: { "application/zip": { schema: { format: "binary" } } } } } } },
    },
  } as OpenApiDocument;
  expect(countExamples(listOperations(document))).toEqual({ having: 1, all: 2 });
});

test("files that areas share are one row, and a file without anything to count has none", () => {
  const thing = withSchema({ properties: { id: { description: "An id." }, name: {} } });
  const files = new Map<string, Node>([
    ["components/common", thing],
    ["components/filters", thing],
    ["components/security", {}],
    ["cspm", {}],
    ["cspm/things", thing],
  ]);
  expect(writeCoverageTable(files, []).split("\n").slice(2)).toEqual([
    "| all |  |  | 3/6 (50 %) |  |  |",
    "| components |  |  | 2/4 |  |  |",
    "| cspm/things |  |  | 1/2 |  |  |",
  ]);
});
