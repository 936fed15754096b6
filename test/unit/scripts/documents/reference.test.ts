import { expect, test } from "vitest";
import { BrokenReferenceError, follow } from "../../../../scripts/documents/reference.ts";

const schemas = {
  First: { $ref: "#/components/schemas/Second" },
  Second: { $ref: "#/components/schemas/Third" },
  Third: { type: "string" },
  Loop: { $ref: "#/components/schemas/Loop" },
};
const document = { components: { schemas }, paths: { "/a/{id}": { get: { operationId: "getA" } } } };

test("follow resolves a chain of references to its end, and returns other nodes unchanged", () => {
  expect(follow(document, schemas.First)).toBe(schemas.Third);
  expect(follow(document, schemas.Third)).toBe(schemas.Third);
});

test("follow resolves references with escaped slashes and braces", () => {
  expect(follow(document, { $ref: "#/paths/~1a~1%7Bid%7D" })).toBe(document.paths["/a/{id}"]);
});

test.each([
  ["#/components/schemas/Gone", "has no target"],
  ["./other.yaml#/x", "points out of the document"],
  ["#/components/schemas/Loop", "refers to itself"],
])("follow throws an error for %s, which %s", ($ref, reason) => {
  expect(() => follow(document, { $ref })).toThrow(new BrokenReferenceError(`${$ref} ${reason}.`));
});
