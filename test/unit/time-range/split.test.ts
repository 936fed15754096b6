import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { timeRange, type AbsoluteTimeWindow, type TimeWindow } from "../../../src/time-range/index.ts";
import { ms, unit } from "./arbitraries.ts";

const NOW = "2030-03-31T15:45:30.123Z";

/** The single window that a range covers at a moment, as ISO strings. */
function splitOnce(range: TimeWindow, now: string): readonly [start: string, end: string] {
  const [window] = timeRange.split(range, 1, { now }) as [AbsoluteTimeWindow];
  return [new Date(window.value.startTime).toISOString(), new Date(window.value.endTime).toISOString()];
}

test("timeRange.split() returns windows of equal length, the earliest first", () => {
  expect(timeRange.split(timeRange.absolute("2030-01-01", "2030-01-04"), 3)).toEqual([
    timeRange.absolute("2030-01-01", "2030-01-02"),
    timeRange.absolute("2030-01-02", "2030-01-03"),
    timeRange.absolute("2030-01-03", "2030-01-04"),
  ]);
});

describe("relative windows", () => {
  test.each([
    [90, "minute", NOW, "2030-03-31T14:15:30.123Z"],
    [1, "hour", NOW, "2030-03-31T14:45:30.123Z"],
    [1, "day", NOW, "2030-03-30T15:45:30.123Z"],
    [2, "week", NOW, "2030-03-17T15:45:30.123Z"],
    [1, "month", NOW, "2030-02-28T15:45:30.123Z"],
    [25, "month", NOW, "2028-02-29T15:45:30.123Z"],
    [4, "month", NOW, "2029-11-30T15:45:30.123Z"],
    [1, "year", "2028-02-29T00:00:00Z", "2027-02-28T00:00:00.000Z"],
  ] as const)(
    "timeRange.split() computes the start of a window of %d %s before %s in UTC",
    (amount, of, now, start) => {
      expect(splitOnce(timeRange.relative(amount, of), now)).toEqual([start, new Date(now).toISOString()]);
    },
  );

  test("timeRange.split() computes a relative window that counts forward as from now until later", () => {
    const forward = { ...timeRange.relative(1, "month"), relativeTimeType: "FORWARD" as const };
    expect(splitOnce(forward, "2030-01-31")).toEqual(["2030-01-31T00:00:00.000Z", "2030-02-28T00:00:00.000Z"]);
  });
});

describe("windows until now", () => {
  test.each([
    ["day", "2030-03-31T00:00:00.000Z"],
    ["week", "2030-03-25T00:00:00.000Z"],
    ["month", "2030-03-01T00:00:00.000Z"],
    ["year", "2030-01-01T00:00:00.000Z"],
    ["epoch", "1970-01-01T00:00:00.000Z"],
  ] as const)("timeRange.split() starts a window until now with the %s in UTC", (value, start) => {
    expect(splitOnce(timeRange.toNow(value), NOW)).toEqual([start, NOW]);
  });

  test("timeRange.split() throws for a window that starts at the last login, whose time only the API knows", () => {
    expect(() => timeRange.split(timeRange.toNow("login"), 2)).toThrow("whose time only the API knows");
  });
});

test("timeRange.split() counts from the present if `now` isn't given", () => {
  vi.useFakeTimers({ now: new Date(NOW) });
  try {
    expect(timeRange.split(timeRange.relative(2, "day"), 4)).toEqual(
      timeRange.split(timeRange.relative(2, "day"), 4, { now: new Date(NOW) }),
    );
  } finally {
    vi.useRealTimers();
  }
});

test.each([0, -1, 1.5, NaN, Infinity])("timeRange.split() throws for %d parts", (parts) => {
  expect(() => timeRange.split(timeRange.relative(1, "day"), parts)).toThrow(
    "`parts` must be an integer of at least 1.",
  );
});

test("timeRange.split() throws if a window has fewer ms than parts", () => {
  const window = timeRange.absolute(1893456000000, 1893456000003);
  expect(timeRange.split(window, 3)).toHaveLength(3);
  expect(() => timeRange.split(window, 4)).toThrow("`range` is 3 ms long: too short for 4 parts.");
  expect(() => timeRange.split(timeRange.toNow("day"), 1, { now: "2030-01-01" })).toThrow("`range` is 0 ms long");
});

test("timeRange.split() throws for a moment, an invalid `now` and times that no Date can hold", () => {
  expect(() => timeRange.split(timeRange.until("2030-01-01") as never, 2)).toThrow(
    "`range` is a moment, which can't be split.",
  );
  expect(() => timeRange.split(timeRange.relative(1, "day"), 2, { now: 1893456000 })).toThrow(
    "`now` is 1893456000, which looks",
  );
  expect(() => timeRange.split(timeRange.relative(2 ** 31 - 1, "year"), 2)).toThrow("exceeds the range of a Date");
});

/** Lengths whose sums are exact, far beyond the age of any tenant. */
const span = fc.integer({ min: 1, max: 2 ** 42 });

test("timeRange.split() leaves no gap and no overlap, and its windows differ by at most 1 ms in length", () => {
  fc.assert(
    fc.property(
      ms.filter((start) => start < 8e15),
      span,
      fc.integer({ min: 1, max: 400 }),
      (start, length, wanted) => {
        const parts = Math.min(wanted, length);
        const windows = timeRange.split(timeRange.absolute(start, start + length), parts);
        expect(windows).toHaveLength(parts);
        expect(windows[0]?.value.startTime).toBe(start);
        expect(windows.at(-1)?.value.endTime).toBe(start + length);
        for (const [index, { type, value }] of windows.entries()) {
          expect(type).toBe("absolute");
          if (index > 0) expect(value.startTime).toBe(windows[index - 1]?.value.endTime);
          expect(Math.abs(value.endTime - value.startTime - length / parts)).toBeLessThanOrEqual(1);
          expect(value.endTime).toBeGreaterThan(value.startTime);
        }
      },
    ),
  );
});

test("timeRange.split() covers a relative window of any amount, which ends now", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), unit, fc.integer({ min: 1, max: 60 }), (amount, of, parts) => {
      const windows = timeRange.split(timeRange.relative(amount, of), parts, { now: NOW });
      const [single] = timeRange.split(timeRange.relative(amount, of), 1, { now: NOW });
      expect(windows[0]?.value.startTime).toBe(single?.value.startTime);
      expect(windows.at(-1)?.value.endTime).toBe(Date.parse(NOW));
    }),
  );
});
