import { expect, test } from "vitest";
import { addValueExamples } from "../../../../scripts/generate/value-examples.ts";

test("the values of an open set are repeated as examples, at any depth", () => {
  const status = { type: "string", "x-extensible-enum": ["open", "resolved"] };
  expect(addValueExamples({ list: [{ properties: { status } }] })).toEqual({
    list: [{ properties: { status: { ...status, examples: ["open", "resolved"] } } }],
  });
});

test("examples that a schema has are kept, and a closed set gets none", () => {
  const schemas = {
    open: { examples: ["b"], "x-extensible-enum": ["a", "b"] },
    closed: { enum: ["a", "b"] },
  };
  expect(addValueExamples(schemas)).toEqual(schemas);
});
