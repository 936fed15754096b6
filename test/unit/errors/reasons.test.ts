import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeReasons, findMessage, parseReasons } from "../../../src/errors/reasons.ts";

describe("the header x-redlock-status", () => {
  const reason = fc.record({
    i18nKey: fc.string({ minLength: 1 }),
    severity: fc.string({ minLength: 1 }),
    subject: fc.string({ minLength: 1 }),
  });

  test("gives back the reasons that the API wrote into it", () => {
    fc.assert(
      fc.property(fc.array(reason), (reasons) => {
        expect(parseReasons(JSON.stringify(reasons))).toEqual(reasons);
      }),
    );
  });

  test("gives a list and never throws, whatever it holds", () => {
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

  test.each(["", null])("may have no subject: %j", (subject) => {
    const header = JSON.stringify([{ i18nKey: "not_found", severity: "error", subject }]);
    expect(parseReasons(header)).toEqual([{ i18nKey: "not_found", severity: "error", subject: undefined }]);
  });

  test("may be one reason without a list, or come twice", () => {
    const one = { i18nKey: "not_found", severity: "error", subject: "policyId" };
    expect(parseReasons(JSON.stringify(one))).toEqual([one]);
    expect(parseReasons(`${JSON.stringify([one])}, ${JSON.stringify([one])}`)).toEqual([one, one]);
  });

  test("may be missing", () => {
    expect(parseReasons(null)).toEqual([]);
  });
});

test("reasons read as the keys and what they are about", () => {
  const reasons = parseReasons(
    '[{"i18nKey":"not_found","subject":"policyId"},{"i18nKey":"invalid_id","subject":null}]',
  );
  expect(describeReasons(reasons)).toBe("not_found (policyId), invalid_id");
});

test.each([
  [{ message: "says Code Security" }, "says Code Security"],
  [{ Message: "says its gateway" }, "says its gateway"],
  [{ timestamp: 1, status: 404, error: "Not Found", message: "", path: "/x" }, "Not Found"],
  [{ timestamp: 1, status: 404, error: "Not Found", message: "no such route", path: "/x" }, "no such route"],
  [{ error: { code: "bad", message: "say the guides", target: "name", details: [] } }, "say the guides"],
  [{ error: { code: "only_a_code" } }, "only_a_code"],
  [{ errors: ["the first of many", "another"] }, "the first of many"],
  [{ errors: [{ message: "deeper" }] }, "deeper"],
  [{ unknown: "shape" }, undefined],
  [{ message: ["one text for each reason", "another"] }, "one text for each reason"],
  [["a list of texts"], "a list of texts"],
  [[{ message: "a list of errors" }], "a list of errors"],
  [[], undefined],
  ["text", undefined],
  [null, undefined],
])("the message in the body %j is %j", (body, message) => {
  expect(findMessage(body)).toBe(message);
});
