import { expect, test } from "vitest";
import { checkObject } from "../../../src/integration-config/check.ts";

test.each([
  [{ type: "integer" }, 1.5, "`a` of f must be an integer."],
  [{ type: "integer" }, "1", "`a` of f must be an integer."],
  [{ type: "number" }, Number.NaN, "`a` of f must be a number."],
  [{ type: "string", pattern: "^a+$" }, "b", "`a` of f must match ^a+$."],
] as const)("checkObject rejects a value that breaks the rule %j: %j", (rule, value, message) => {
  expect(() => {
    checkObject({ properties: { a: rule } }, { a: value }, "", "f");
  }).toThrow(new TypeError(message));
});

test("checkObject accepts integers and numbers", () => {
  const properties = { a: { type: "integer" }, b: { type: "number" } } as const;
  checkObject({ properties }, { a: 1, b: 1.5 }, "", "f");
});

test("checkObject names the alternatives of an optional constant", () => {
  const properties = { mode: { type: "string", enum: ["a", "b"] }, size: { type: "string" } } as const;
  const anyOf = [{ const: { mode: "a" } }, { const: { mode: "b" }, required: ["size"] }];
  checkObject({ properties, anyOf }, {}, "", "f");
  checkObject({ properties, anyOf }, { mode: "b", size: "s" }, "", "f");
  expect(() => {
    checkObject({ properties, anyOf }, { mode: "a", size: "s" }, "", "f");
  }).toThrow('`size` of f can\'t be combined with `mode: "a"`.');
});
