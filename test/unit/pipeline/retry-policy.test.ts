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

describe("parseRetryAfter", () => {
  test("parseRetryAfter() reads a number of seconds", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seconds) => {
        expect(parse(` ${seconds} `)).toBe(seconds * 1000);
      }),
    );
  });

  test("parseRetryAfter() reads an HTTP date", () => {
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

  test("parseRetryAfter() never returns zero, a negative or an infinite wait", () => {
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
  ])("parseRetryAfter() returns undefined for %j", (header) => {
    expect(parse(header)).toBeUndefined();
  });
});

describe("backoff", () => {
  test("backoff() doubles up to its limit, with full jitter", () => {
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

test("isRetryableStatus() allows retries on 408, 425, 429 and 5xx but 501 and 505, for writes only on 429", () => {
  const statuses = [400, 401, 403, 404, 405, 406, 408, 409, 413, 422, 425, 429, 500, 501, 502, 503, 504, 505, 599];
  expect(statuses.filter((status) => isRetryableStatus(status, true))).toEqual([
    408, 425, 429, 500, 502, 503, 504, 599,
  ]);
  expect(statuses.filter((status) => isRetryableStatus(status, false))).toEqual([429]);
});

describe("parseRetryAfter() with a date", () => {
  const read = (headers: Record<string, string>) => parseRetryAfter(new Headers(headers), clock);
  const toDate = (ms: number) => new Date(ms).toUTCString();
  const skew = fc.integer({ min: -1e9, max: 1e9 });
  const seconds = fc.integer({ min: 1, max: 1e6 });

  test("parseRetryAfter() compares a date with the response's own `Date`, however wrong this machine's clock is", () => {
    fc.assert(
      fc.property(skew, seconds, (offset, wait) => {
        const now = clock.wallTime() + offset * 1000;
        const headers = { date: toDate(now), "retry-after": toDate(Math.floor(now / 1000) * 1000 + wait * 1000) };
        expect(read(headers)).toBe(wait * 1000);
      }),
    );
  });

  test("parseRetryAfter() returns undefined for a date that isn't after the response's own", () => {
    fc.assert(
      fc.property(skew, fc.integer({ min: 0, max: 1e6 }), (offset, ago) => {
        const now = Math.floor(clock.wallTime() / 1000 + offset) * 1000;
        expect(read({ date: toDate(now), "retry-after": toDate(now - ago * 1000) })).toBeUndefined();
      }),
    );
  });

  test.each(["", "soon", "2026-01-01T00:00:00Z", "0"])(
    "parseRetryAfter() compares a date with this machine's clock if `Date` is %j",
    (date) => {
      const later = Math.ceil(clock.wallTime() / 1000) * 1000 + 5_000;
      expect(read({ date, "retry-after": toDate(later) })).toBe(later - clock.wallTime());
    },
  );

  test("parseRetryAfter() ignores `Date` if Retry-After is a number of seconds", () => {
    expect(read({ date: toDate(0), "retry-after": "7" })).toBe(7000);
  });
});
