import { describe, expect, test } from "vitest";
import { timeRange } from "../../../src/time-range/index.ts";

const START = Date.UTC(2030, 0, 1);
const END = Date.UTC(2030, 0, 2);
const WINDOW = { type: "absolute", value: { startTime: START, endTime: END } };

describe("moments", () => {
  test.each([
    ["a Date", new Date(START), new Date(END)],
    ["Unix time in ms", START, END],
    ["a day", "2030-01-01", "2030-01-02"],
    ["UTC", "2030-01-01T00:00:00Z", "2030-01-02T00:00Z"],
    ["an offset", "2030-01-01T05:30:00+05:30", "2030-01-01T19:00:00.000-05:00"],
  ])("a moment of a time range may be %s", (_what, start, end) => {
    expect(timeRange.absolute(start, end)).toEqual(WINDOW);
  });

  test.each([
    ["2030-01-01T09:30:00", '"2030-01-01T09:30:00Z"'],
    ["2030-01-01T09:30", '"2030-01-01T09:30+02:00"'],
  ])("a moment of a time range must have a time zone if it has a time: %s is rejected", (local, hint) => {
    expect(() => timeRange.until(local)).toThrow(`\`end\` "${local}" has no time zone`);
    expect(() => timeRange.until(local)).toThrow(hint);
  });

  test.each([
    "",
    "now",
    "2030",
    "2030-01",
    "2030-02-30",
    "2030-02-30T00:00:00Z",
    "2030-13-01",
    "2030-01-01T25:00:00Z",
    "01/02/2030",
    "1893456000000",
    "2030-01-01Z",
  ])("a moment of a time range must be an ISO 8601 date: %j is rejected", (text) => {
    expect(() => timeRange.until(text)).toThrow(`\`end\` "${text}" isn't an ISO 8601 date`);
  });

  test("a moment of a time range may be February 29 in a leap year only", () => {
    expect(timeRange.until("2028-02-29").value.endTime).toBe(Date.UTC(2028, 1, 29));
    expect(() => timeRange.until("2030-02-29")).toThrow("isn't an ISO 8601 date");
  });

  test("a moment of a time range is rejected with a hint if it's in seconds", () => {
    expect(() => timeRange.absolute(1893456000, END)).toThrow(
      "`start` is 1893456000, which looks like seconds: multiply it by 1000.",
    );
    expect(() => timeRange.until(99_999_999_999)).toThrow("looks like seconds");
    expect(timeRange.until(100_000_000_000).value.endTime).toBe(1e11);
    expect(timeRange.until(new Date(0)).value.endTime).toBe(0);
  });

  test.each([NaN, Infinity, 1893456000000.5, 8.64e15 + 1])(
    "a moment of a time range must be an integer that a Date can hold: %d is rejected",
    (number) => {
      expect(() => timeRange.absolute(START, number)).toThrow(
        `\`end\` is ${number}: Unix time in ms must be an integer`,
      );
    },
  );

  test("a moment of a time range is rejected if it's an invalid Date or another type", () => {
    expect(() => timeRange.until(new Date("never"))).toThrow("`end` is an invalid Date.");
    expect(() => timeRange.until(null as never)).toThrow(
      "`end` must be a Date, an ISO 8601 string or Unix time in ms.",
    );
    expect(() => timeRange.until(undefined as never)).toThrow("`end` must be a Date");
    expect(() => timeRange.until({} as never)).toThrow("`end` must be a Date");
  });
});

test.each([
  ["before", END, START],
  ["at", START, START],
])("timeRange.absolute() throws if the window ends %s its start", (_where, start, end) => {
  expect(() => timeRange.absolute(start, end)).toThrow(
    `\`end\` (2030-01-01T00:00:00.000Z) must be after \`start\` (${new Date(start).toISOString()}).`,
  );
});

test.each(["minute", "hour", "day", "week", "month", "year"] as const)("timeRange.relative() counts in %ss", (unit) => {
  expect(timeRange.relative(3, unit)).toEqual({ type: "relative", value: { amount: 3, unit } });
});

test.each([0, -1, 1.5, NaN, Infinity, 2 ** 31])("timeRange.relative() throws for the amount %d", (amount) => {
  expect(() => timeRange.relative(amount, "day")).toThrow(
    `\`amount\` is ${amount}; it must be an integer from 1 to 2147483647.`,
  );
});

test("timeRange.relative() throws for an amount that's a string", () => {
  expect(() => timeRange.relative("3" as never, "day")).toThrow("`amount` is a string; it must be an integer");
});

test.each([
  ["days", '"days"'],
  ["constructor", '"constructor"'],
  [undefined, "missing"],
  [1, "a number"],
])("timeRange.relative() throws for the unit %s and lists the units", (unit, shown) => {
  expect(() => timeRange.relative(3, unit as never)).toThrow(
    `\`unit\` is ${shown}; it must be one of minute, hour, day, week, month, year.`,
  );
});

test.each(["login", "epoch", "day", "week", "month", "year"] as const)("timeRange.toNow() takes %s", (value) => {
  expect(timeRange.toNow(value)).toEqual({ type: "to_now", value });
});

test.each(["EPOCH", "hour", "minute"])("timeRange.toNow() throws for %s and lists the values", (value) => {
  expect(() => timeRange.toNow(value as never)).toThrow(
    `\`value\` is "${value}"; it must be one of login, epoch, day, week, month, year.`,
  );
});

test("timeRange.until() returns a range that has only an end", () => {
  expect(timeRange.until("2030-01-02")).toEqual({ type: "absolute", value: { endTime: END } });
});

test("timeRange throws TypeErrors for invalid arguments", () => {
  for (const wrong of [
    () => timeRange.absolute(END, START),
    () => timeRange.relative(0, "day"),
    () => timeRange.toNow("hour" as never),
    () => timeRange.until("never"),
    () => timeRange.split(timeRange.relative(1, "day"), 0),
  ])
    expect(wrong).toThrow(TypeError);
});
