import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backoff, DEFAULT_RETRY, isRetryableStatus, parseRetryAfter } from "../../../src/pipeline/retry-policy.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const clock = new VirtualClock();

const parse = (text: string | null) => {
  const headers = new Headers();
  // A string with a line feed, for example, can't be a header at all.
  try {
    if (text !== null) headers.set("retry-after", text);
  } catch {
    return undefined;
  }
  return parseRetryAfter(headers, clock);
};

describe("Retry-After", () => {
  test("is a number of seconds", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seconds) => {
        expect(parse(` ${seconds} `)).toBe(seconds * 1000);
      }),
    );
  });

  test("is an HTTP date", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seconds) => {
        const start = Math.ceil(clock.wallTime() / 1000) * 1000;
        const date = new Date(start + seconds * 1000);
        const wait = parse(date.toUTCString());
        expect(wait).toBe(date.getTime() - clock.wallTime());
      }),
    );
    expect(parse("Thursday, 01-Jan-26 00:01:01 GMT")).toBe(60_000);
  });

  test("that is bad asks for nothing, and never for a wait of zero or less", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.date().map(String)), (header) => {
        const wait = parse(header);
        if (wait !== undefined) expect(wait).toBeGreaterThan(0);
        if (wait !== undefined) expect(wait).toBeLessThan(Number.POSITIVE_INFINITY);
      }),
    );
  });

  test.each([
    null,
    "",
    " ",
    "0",
    "0.0",
    "-5",
    "+5",
    "5s",
    "1e3",
    "Infinity",
    "NaN",
    "soon",
    "9".repeat(400),
    "2026-01-01T01:00:00Z",
    "Thu, 01 Jan 1970 00:00:05 GMT",
    "Xyz, 99 Foo 2026 GMT",
    "5, 5",
  ])("asks for nothing as %j", (header) => {
    expect(parse(header)).toBeUndefined();
  });
});

describe("the wait that we choose", () => {
  test("doubles up to its limit, with full jitter", () => {
    const time = new VirtualClock();
    time.chance = 0.999_999;
    const longest = [1, 2, 3, 4, 5, 6, 7].map((attempt) => Math.round(backoff(attempt, DEFAULT_RETRY, time)));
    expect(longest).toEqual([300, 600, 1200, 2400, 4800, 8000, 8000]);
    time.chance = 0.25;
    expect(backoff(1, DEFAULT_RETRY, time)).toBe(75);
    time.chance = 0;
    expect(backoff(5, DEFAULT_RETRY, time)).toBe(0);
  });
});

test("what is worth another attempt", () => {
  const statuses = [400, 401, 403, 404, 405, 406, 408, 409, 413, 422, 425, 429, 500, 501, 502, 503, 504, 505, 599];
  expect(statuses.filter((status) => isRetryableStatus(status, true))).toEqual([
    408, 425, 429, 500, 502, 503, 504, 599,
  ]);
  expect(statuses.filter((status) => isRetryableStatus(status, false))).toEqual([429]);
});
