import { expect, test } from "vitest";
import { BrokenReferenceError, follow } from "../../../../scripts/documents/reference.ts";

const schemas = {
  First: { $ref: "#/components/schemas/Second" },
  Second: { $ref: "#/components/schemas/Third" },
  Third: { type: "string" },
  Loop: { $ref: "#/components/schemas/Loop" },
};
const document = { components: { schemas }, paths: { "/a/{id}": { get: { operationId: "getA" } } } };

test("a chain of references is followed to its end, and what is no reference stays as it is", () => {
  expect(follow(document, schemas.First)).toBe(schemas.Third);
  expect(follow(document, schemas.Third)).toBe(schemas.Third);
});

test("a path in a reference may hold escaped slashes and braces", () => {
  expect(follow(document, { $ref: "#/paths/~1a~1%7Bid%7D" })).toBe(document.paths["/a/{id}"]);
});

test.each([
  ["#/components/schemas/Gone", "leads nowhere"],
  ["./other.yaml#/x", "leads out of the document"],
  ["#/components/schemas/Loop", "refers to itself"],
])("the reference %s is named: it %s", ($ref, reason) => {
  expect(() => follow(document, { $ref })).toThrow(new BrokenReferenceError(`${$ref} ${reason}.`));
});
