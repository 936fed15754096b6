import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timeRange } from "../../../src/time-range/index.ts";
import { anyRange, ms } from "./arbitraries.ts";

describe("timeRange.toQuery()", () => {
  test("timeRange.toQuery() writes each kind of range as the parameters of GET operations", () => {
    expect(timeRange.toQuery(timeRange.absolute("2030-01-01", "2030-01-02"))).toEqual({
      timeType: "absolute",
      startTime: Date.UTC(2030, 0, 1),
      endTime: Date.UTC(2030, 0, 2),
    });
    expect(timeRange.toQuery(timeRange.relative(3, "day"))).toEqual({
      timeType: "relative",
      timeAmount: 3,
      timeUnit: "day",
    });
    expect(timeRange.toQuery(timeRange.toNow("login"))).toEqual({ timeType: "to_now", timeUnit: "login" });
    const moment = timeRange.toQuery(timeRange.until("2030-01-02"));
    expect(moment).toStrictEqual({ timeType: "absolute", endTime: Date.UTC(2030, 0, 2) });
  });

  test("timeRange.toQuery() throws for a range that counts forward", () => {
    const forward = { ...timeRange.relative(3, "day"), relativeTimeType: "FORWARD" as const };
    expect(() => timeRange.toQuery(forward)).toThrow("A query can't count forward");
    expect(timeRange.toQuery({ ...forward, relativeTimeType: "BACKWARD" })).toEqual(
      timeRange.toQuery(timeRange.relative(3, "day")),
    );
  });

  test("timeRange.toQuery() throws for anything but a time range", () => {
    expect(() => timeRange.toQuery({ type: "relative", value: { amount: 0, unit: "day" } })).toThrow(
      "`value.amount` is 0",
    );
    expect(() => timeRange.toQuery({ type: "ever" } as never)).toThrow("`type` must be absolute, relative or to_now.");
    expect(() => timeRange.toQuery(undefined as never)).toThrow(TypeError);
  });
});

describe("timeRange.parse()", () => {
  test("timeRange.parse() finds the range among the other parameters of a query", () => {
    const query = new URLSearchParams("detailed=true&timeType=relative&timeAmount=3&timeUnit=day&policy.name=x");
    expect(timeRange.parse(query)).toEqual(timeRange.relative(3, "day"));
    expect(timeRange.parse({ detailed: true, timeType: "to_now", timeUnit: "epoch" })).toEqual(
      timeRange.toNow("epoch"),
    );
  });

  test("timeRange.parse() finds the range in a body", () => {
    expect(timeRange.parse({ filters: [], timeRange: { type: "to_now", value: "login" } })).toEqual(
      timeRange.toNow("login"),
    );
  });

  test("timeRange.parse() reads values in capitals as lower case, and null as a missing start", () => {
    expect(timeRange.parse({ type: "to_now", value: "EPOCH" })).toEqual(timeRange.toNow("epoch"));
    expect(timeRange.parse({ type: "RELATIVE", value: { amount: 1, unit: "DAY" } })).toEqual(
      timeRange.relative(1, "day"),
    );
    const moment = timeRange.parse({ type: "absolute", value: { startTime: null, endTime: 1893456000000 } });
    expect(moment).toStrictEqual(timeRange.until(1893456000000));
  });

  test("timeRange.parse() returns a copy of a range and keeps its direction", () => {
    const forward = { ...timeRange.relative(3, "day"), relativeTimeType: "FORWARD" as const };
    const parsed = timeRange.parse(forward);
    expect(parsed).toEqual(forward);
    expect(parsed).not.toBe(forward);
  });

  test.each([
    ["timeType=relative&timeUnit=day", "`timeAmount` is missing; it must be an integer"],
    ["timeType=relative&timeAmount=3", "`timeUnit` is missing; it must be one of minute"],
    ["timeType=relative&timeAmount=three&timeUnit=day", "`timeAmount` is a string"],
    ["timeType=to_now", "`timeUnit` is missing; it must be one of login"],
    ["timeType=to_now&timeUnit=hour", '`timeUnit` is "hour"; it must be one of login'],
    ["timeType=absolute&startTime=1", "`endTime` is missing: it must be Unix time in ms."],
    ["timeType=absolute&startTime=soon&endTime=1", "`startTime` isn't an integer: it must be Unix time in ms."],
    ["timeType=never", "`timeType` must be absolute, relative or to_now."],
    ["", "`timeType` must be absolute, relative or to_now."],
  ])("timeRange.parse() throws an error that says what's wrong with ?%s", (query, message) => {
    expect(() => timeRange.parse(new URLSearchParams(query))).toThrow(message);
  });

  test.each([{}, { timeRange: null }, { value: "epoch" }, []])(
    "timeRange.parse() throws for %j, which has no range",
    (body) => {
      expect(() => timeRange.parse(body)).toThrow("No time range found");
    },
  );

  test.each(["timeType=to_now", null, undefined])(
    "timeRange.parse() throws for %s, which is neither an object nor URLSearchParams",
    (input) => {
      expect(() => timeRange.parse(input as never)).toThrow("timeRange.parse takes an object or URLSearchParams.");
    },
  );
});

test("timeRange.parse() reverses timeRange.toQuery(), from an object and from strings", () => {
  fc.assert(
    fc.property(anyRange, (range) => {
      const query = timeRange.toQuery(range);
      expect(timeRange.parse(query)).toStrictEqual(range);
      const text = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]);
      expect(timeRange.parse(new URLSearchParams(text))).toStrictEqual(range);
    }),
  );
});

test("timeRange.parse() reads back a range that was sent in a body", () => {
  fc.assert(
    fc.property(anyRange, (range) => {
      const sent: unknown = JSON.parse(JSON.stringify({ timeRange: range }));
      expect(timeRange.parse(sent as object)).toStrictEqual(range);
    }),
  );
});

test("timeRange.until() returns the same moment for a Date, its ISO string and its ms", () => {
  fc.assert(
    fc.property(ms, (time) => {
      const date = new Date(time);
      expect(timeRange.until(date)).toEqual(timeRange.until(time));
      expect(timeRange.until(date.toISOString())).toEqual(timeRange.until(time));
    }),
  );
});
