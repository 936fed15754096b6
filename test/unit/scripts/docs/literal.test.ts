import { expect, test } from "vitest";
import { writeLiteral } from "../../../../scripts/docs/literal.ts";

test("writeLiteral() writes a short value on one line and quotes only names that aren't identifiers", () => {
  const value = { name: "a", "alert.status": ["open"], empty: {}, none: null, list: [] };
  expect(writeLiteral(value)).toBe('{ name: "a", "alert.status": ["open"], empty: {}, none: null, list: [] }');
});

test("writeLiteral() breaks values that are too long for one line, and keeps their short parts together", () => {
  const value = { filters: [{ name: "policy.severity", operator: "=", value: "high" }], text: "x".repeat(60) };
  expect(writeLiteral(value)).toBe(
    [
      "{",
      '  filters: [{ name: "policy.severity", operator: "=", value: "high" }],',
      `  text: "${"x".repeat(60)}",`,
      "}",
    ].join("\n"),
  );
});
