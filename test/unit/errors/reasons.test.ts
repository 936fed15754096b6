import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeReasons, findMessage, parseReasons } from "../../../src/errors/from-response.ts";

describe("parseReasons", () => {
  const reason = fc.record({
    i18nKey: fc.string({ minLength: 1 }),
    severity: fc.string({ minLength: 1 }),
    subject: fc.string({ minLength: 1 }),
  });

  test("parseReasons() returns the reasons that the API wrote", () => {
    fc.assert(
      fc.property(fc.array(reason), (reasons) => {
        expect(parseReasons(JSON.stringify(reasons))).toEqual(reasons);
      }),
    );
  });

  test("parseReasons() returns a list and never throws for any header", () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => json.slice(0, -1)),
    );
    fc.assert(
      fc.property(anything, (header) => {
        for (const { i18nKey } of parseReasons(header)) expect(i18nKey).not.toBe("");
      }),
    );
  });

  test.each(["", null])("parseReasons() returns no subject for %j", (subject) => {
    const header = JSON.stringify([{ i18nKey: "not_found", severity: "error", subject }]);
    expect(parseReasons(header)).toEqual([{ i18nKey: "not_found", severity: "error", subject: undefined }]);
  });

  test("parseReasons() accepts a single reason without a list, and a repeated header", () => {
    const one = { i18nKey: "not_found", severity: "error", subject: "policyId" };
    expect(parseReasons(JSON.stringify(one))).toEqual([one]);
    expect(parseReasons(`${JSON.stringify([one])}, ${JSON.stringify([one])}`)).toEqual([one, one]);
  });

  test("parseReasons() returns an empty list for a missing header", () => {
    expect(parseReasons(null)).toEqual([]);
  });
});

test("describeReasons() joins keys and subjects", () => {
  const reasons = parseReasons(
    '[{"i18nKey":"not_found","subject":"policyId"},{"i18nKey":"invalid_id","subject":null}]',
  );
  expect(describeReasons(reasons)).toBe("not_found (policyId), invalid_id");
});

test.each([
  [{ message: "from Code Security" }, "from Code Security"],
  [{ Message: "from its gateway" }, "from its gateway"],
  [{ timestamp: 1, status: 404, error: "Not Found", message: "", path: "/x" }, "Not Found"],
  [{ timestamp: 1, status: 404, error: "Not Found", message: "no such route", path: "/x" }, "no such route"],
  [{ error: { code: "bad", message: "from the guides", target: "name", details: [] } }, "from the guides"],
  [{ error: { code: "only_a_code" } }, "only_a_code"],
  [{ errors: ["the first of many", "another"] }, "the first of many"],
  [{ errors: [{ message: "deeper" }] }, "deeper"],
  [{ unknown: "shape" }, undefined],
  [{ message: ["one for each reason", "another"] }, "one for each reason"],
  [["a list of strings"], "a list of strings"],
  [[{ message: "a list of errors" }], "a list of errors"],
  [[], undefined],
  ["text", undefined],
  [null, undefined],
])("findMessage(%j) returns %j", (body, message) => {
  expect(findMessage(body)).toBe(message);
});
