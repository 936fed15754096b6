import { expect, test } from "vitest";
import type { BundledDocument } from "../../../scripts/documents/bundled.ts";
import { listOperations } from "../../../scripts/documents/operations.ts";
import type { OpenApiDocument } from "../../../scripts/documents/openapi.ts";
import { tabulateSchemaFacts } from "../../../scripts/documents/schema-fact-table.ts";
import type { Schema } from "../../../scripts/documents/schema.ts";

function tabulate(schemas: Readonly<Record<string, Schema>>, paths: OpenApiDocument["paths"] = {}) {
  const json: OpenApiDocument = { openapi: "3.1.0", paths, components: { schemas } };
  const document: BundledDocument = { api: "cspm", json, operations: listOperations(json) };
  return tabulateSchemaFacts([document]);
}

test("value sets, secrets, directions and maps are listed with their paths, and plain properties aren't", () => {
  const table = tabulate({
    Thing: {
      type: "object",
      additionalProperties: true,
      properties: {
        id: { type: "string", readOnly: true },
        name: { type: "string" },
        status: { type: "string", "x-extensible-enum": ["open", "closed"] },
        key: { type: "string", format: "password", writeOnly: true },
        kinds: { type: "array", items: { type: "string", enum: ["a", "b"] } },
      },
    },
    Plain: { type: "object", properties: { name: { type: "string" } } },
  });
  expect(table).toBe(
    [
      "Thing",
      "  . any other properties",
      "  .id read-only",
      '  .status known "open", "closed"',
      "  .key secret; write-only",
      '  .kinds[] only "a", "b"',
      "",
    ].join("\n"),
  );
});

test("objects within objects are listed with their types and what they require, through every composition", () => {
  const table = tabulate({
    Thing: {
      allOf: [
        {
          type: "object",
          properties: {
            owner: {
              oneOf: [
                { type: "object", required: ["name"], properties: { name: { type: ["string", "null"] } } },
                { type: "null" },
              ],
            },
          },
        },
      ],
    },
  });
  expect(table).toBe("Thing\n  .owner|1 requires name\n  .owner|1.name string or null\n");
});

test("the schemas of parameters and bodies that are written at their operation are listed by its name", () => {
  const table = tabulate(
    {},
    {
      "/things": {
        get: {
          parameters: [{ name: "sort", in: "query", schema: { type: "string", enum: ["asc", "desc"] } }],
          responses: {},
        },
      },
    },
  );
  expect(table).toBe('GET /things query sort\n  . only "asc", "desc"\n');
});
