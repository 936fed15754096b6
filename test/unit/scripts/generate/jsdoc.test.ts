import { expect, test } from "vitest";
import { listOperations, type Operation } from "../../../../scripts/documents/operations.ts";
import type { DocumentedOperation } from "../../../../scripts/documents/openapi.ts";
import { describeOperation } from "../../../../scripts/generate/jsdoc.ts";

function createOperation(source: DocumentedOperation): Operation {
  const [operation] = listOperations({ openapi: "3.1.0", paths: { "/thing": { get: source } } });
  if (!operation) throw new Error("The document has no operation.");
  return operation;
}

const names = new Map([["POST /thing", "searchThings"]]);

test("the comment of an operation has everything that a caller must know", () => {
  const operation = createOperation({
    summary: "List things",
    description: "Returns things. `POST /thing` filters them; `GET /other` isn't known.",
    externalDocs: { url: "https://example.com/things" },
    "x-pagination": { items: "items" },
    "x-required-permissions": [
      { feature: "things", access: "View" },
      { feature: "users", access: "Update" },
    ],
    "x-permitted-roles": ["System Admin"],
    "x-rate-limit": { requests: 2, per: "second", burst: 10 },
  });
  expect(describeOperation(operation, names)).toEqual([
    "List things.",
    "",
    "Returns things. `searchThings` filters them; `GET /other` isn't known.",
    "",
    "`GET /thing`",
    "",
    "Pages: read the whole list with `.paginate()`. Permissions: `things` (View), `users` (Update). " +
      "Roles: System Admin. Rate limit: 2 a second, in bursts of 10.",
    "",
    "@see https://example.com/things",
  ]);
});

test("the comment of a deprecated operation names its replacement in the tag alone", () => {
  const operation = createOperation({
    summary: "List things",
    description: "Returns things. Deprecated: use `POST /thing` instead.",
    deprecated: true,
  });
  expect(describeOperation(operation, names)).toEqual([
    "List things.",
    "",
    "Returns things.",
    "",
    "`GET /thing`",
    "",
    "@deprecated use `searchThings` instead.",
  ]);
});

test("the end marker of a comment is escaped, and its lines are kept", () => {
  const operation = createOperation({ summary: "List things", description: "Matches */ and\nmore." });
  expect(describeOperation(operation, names).slice(2, 4)).toEqual(["Matches *\\/ and", "more."]);
});
