import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { serializeQuery } from "../../../src/call/serialize.ts";

const text = fc.string({ unit: "grapheme" });
const scalar = fc.oneof(text, fc.integer(), fc.boolean());

describe("queries", () => {
  test("a query keeps its values in the URL, and an array repeats its name", () => {
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

  test("a query leaves out undefined values and empty arrays", () => {
    expect(serializeQuery({ a: undefined, b: [], c: 0, d: "" })).toBe("c=0&d=");
  });

  test("a query keeps dots in names", () => {
    expect(serializeQuery({ "policy.name": "a b&c" })).toBe("policy.name=a%20b%26c");
  });
});

describe("comma-separated arrays", () => {
  test("an array that the document joins by commas is written as one value", () => {
    expect(serializeQuery({ fields: ["a", "b c", 1] }, ["fields"])).toBe("fields=a,b%20c,1");
    expect(serializeQuery({ fields: [] }, ["fields"])).toBe("");
    expect(serializeQuery({ other: ["a", "b"] }, ["fields"])).toBe("other=a&other=b");
  });

  test("an array that the document joins by commas escapes the commas within its items", () => {
    expect(serializeQuery({ fields: ["a,b", "c"] }, ["fields"])).toBe("fields=a%2Cb,c");
  });
});

test("a query whose getter throws is rejected, and its error isn't quoted", () => {
  const query = {
    get x(): string {
      throw new Error("PLANTED");
    },
  };
  expect(() => serializeQuery(query)).toThrow(new TypeError("A query parameter throws an error when it's read."));
});

test.each([
  [new Date(0), "Query parameter `x` is a Date: pass Unix time in ms, date.getTime()."],
  [null, 'Query parameter `x` is null: leave it out, or pass "".'],
  [[null], 'Query parameter `x` is null: leave it out, or pass "".'],
  [
    { type: "relative" },
    "Query parameter `x` is an object: pass its values as separate parameters, as timeRange.toQuery does.",
  ],
  [Number.NaN, "Query parameter `x` must be a string, a number, a boolean or an array of these."],
  [() => 1, "Query parameter `x` must be a string, a number, a boolean or an array of these."],
  ["\ud800", "Query parameter `x` isn't well-formed Unicode."],
])("the query value %s is rejected with advice", (value, message) => {
  expect(() => serializeQuery({ x: value })).toThrow(new TypeError(message));
});
