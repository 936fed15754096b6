import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { serializeQuery } from "../../../src/call/query.ts";

const text = fc.string({ unit: "grapheme" });
const scalar = fc.oneof(text, fc.integer(), fc.boolean());

describe("a query", () => {
  test("comes out of the address as it went in, a list as its name over and over", () => {
    const query = fc.dictionary(text, fc.oneof(scalar, fc.array(scalar)), { noNullPrototype: true });
    fc.assert(
      fc.property(query, (values) => {
        const url = new URL(`https://api.prismacloud.io/v2/policy?${serializeQuery(values)}`);
        const pairs = Object.entries(values).flatMap(([name, value]) =>
          (Array.isArray(value) ? value : [value]).map((item) => [name, String(item)]),
        );
        expect([...url.searchParams]).toEqual(pairs);
        expect(url.hash).toBe("");
      }),
    );
  });

  test("leaves out what is undefined and lists without items", () => {
    expect(serializeQuery({ a: undefined, b: [], c: 0, d: "" })).toBe("c=0&d=");
  });

  test("keeps dotted names as they are", () => {
    expect(serializeQuery({ "policy.name": "a b&c" })).toBe("policy.name=a%20b%26c");
  });
});

describe("a list that the document wants joined", () => {
  test("is one value", () => {
    expect(serializeQuery({ fields: ["a", "b c", 1] }, ["fields"])).toBe("fields=a,b%20c,1");
    expect(serializeQuery({ fields: [] }, ["fields"])).toBe("");
    expect(serializeQuery({ other: ["a", "b"] }, ["fields"])).toBe("other=a&other=b");
  });

  test("keeps a comma within an item apart from those between items", () => {
    expect(serializeQuery({ fields: ["a,b", "c"] }, ["fields"])).toBe("fields=a%2Cb,c");
  });
});

test.each([
  [new Date(0), '`params.query["x"]` is a Date: pass Unix time in ms, date.getTime().'],
  [null, '`params.query["x"]` is null: leave it out, or pass "".'],
  [[null], '`params.query["x"]` is null: leave it out, or pass "".'],
  [
    { type: "relative" },
    '`params.query["x"]` is an object: pass its values as separate parameters, as timeRange.toQuery does.',
  ],
  [Number.NaN, '`params.query["x"]` must be a string, a number, a boolean or an array of these.'],
  [() => 1, '`params.query["x"]` must be a string, a number, a boolean or an array of these.'],
  ["\ud800", "`params.query[\"x\"]` isn't well-formed Unicode."],
])("%s is refused with what to write instead", (value, message) => {
  expect(() => serializeQuery({ x: value })).toThrow(new TypeError(message));
});
