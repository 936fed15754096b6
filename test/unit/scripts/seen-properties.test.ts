import { expect, test } from "vitest";
import type { BundledDocument } from "../../../scripts/documents/bundled.ts";
import { listOperations } from "../../../scripts/documents/operations.ts";
import type { OpenApiDocument } from "../../../scripts/documents/openapi.ts";
import { countSeenProperties } from "../../../scripts/fixtures/seen-properties.ts";
import type { AnyFixture } from "../../fixtures/fixtures.ts";

const success = (schema: object) => ({ 200: { description: "", content: { "application/json": { schema } } } });

const json: OpenApiDocument = {
  openapi: "3.1.0",
  paths: {
    "/things": { get: { responses: success({ type: "array", items: { $ref: "#/components/schemas/Thing" } }) } },
    "/things/{id}": { get: { responses: success({ $ref: "#/components/schemas/Thing" }) } },
  },
  components: {
    schemas: {
      Thing: {
        type: "object",
        properties: {
          id: { type: "string" },
          owner: { type: "object", properties: { name: { type: "string" } } },
          config: { oneOf: [{ $ref: "#/components/schemas/Slack" }, { $ref: "#/components/schemas/Jira" }] },
        },
      },
      Slack: { type: "object", required: ["url"], properties: { url: { type: "string" }, kind: { const: "slack" } } },
      Jira: { type: "object", required: ["url"], properties: { url: { type: "string" }, kind: { const: "jira" } } },
    },
  },
};

const document: BundledDocument = { api: "cspm", json, operations: listOperations(json) };

const count = (operation: string, provenance: AnyFixture["provenance"], body: unknown) =>
  countSeenProperties(
    [document],
    [
      {
        api: "cspm",
        area: "things",
        fixtures: { [operation]: [{ provenance, answer: { status: 200, body } }] },
      },
    ],
  );

test("a schema that several operations respond with counts once", () => {
  expect(count("GET /things", "constructed", []).all).toBe(8);
});

test("properties count as seen at every depth, and only those of the branch of a union that accepts the value", () => {
  const thing = { id: "1", owner: { name: "Dana" }, config: { url: "https://example.com", kind: "jira" } };
  expect(count("GET /things", "documented example", [thing, { id: "2" }]).seen).toBe(6);
  expect(count("GET /things/{id}", "modelled on a public recording", { id: "1" }).seen).toBe(1);
});

test("what is constructed or comes from the simulator shows nothing", () => {
  expect(count("GET /things/{id}", "constructed", { id: "1" }).seen).toBe(0);
  expect(count("GET /things/{id}", "recorded from the simulator", { id: "1" }).seen).toBe(0);
});
