import { expectTypeOf, test } from "vitest";
import type { paths } from "../../generated/cspm.ts";
import {
  auditLogs,
  timeRange,
  type PointInTime,
  type PrismaCloud,
  type TimeRange,
  type TimeWindow,
} from "../../src/index.ts";
import type { BodyOf } from "../../src/call/operations.ts";

declare const prisma: PrismaCloud;

const absolute = timeRange.absolute("2030-01-01", "2030-02-01");
const relative = timeRange.relative(3, "day");
const login = timeRange.toNow("login");
const epoch = timeRange.toNow("epoch");
const until = timeRange.until("2030-01-01");

test("listing alerts accepts a window, and no point in time", () => {
  void prisma.cspm.POST("/v2/alert", { body: { timeRange: absolute } });
  void prisma.cspm.POST("/v2/alert", { body: { timeRange: relative } });
  void prisma.cspm.POST("/v2/alert", { body: { timeRange: login } });
  void prisma.cspm.POST("/v2/alert", { body: { timeRange: epoch } });
  // @ts-expect-error a moment has no start
  void prisma.cspm.POST("/v2/alert", { body: { timeRange: until } });
});

test("the compliance posture accepts a point in time, and neither a window nor the last login", () => {
  void prisma.cspm.POST("/compliance/posture", { body: { timeRange: until } });
  void prisma.cspm.POST("/compliance/posture", { body: { timeRange: relative } });
  void prisma.cspm.POST("/compliance/posture", { body: { timeRange: epoch } });
  // @ts-expect-error the start is always the account's onboarding
  void prisma.cspm.POST("/compliance/posture", { body: { timeRange: absolute } });
  // @ts-expect-error only epoch
  void prisma.cspm.POST("/compliance/posture", { body: { timeRange: login } });
  // @ts-expect-error only epoch
  void prisma.cspm.POST("/compliance/posture", { body: { timeRange: timeRange.toNow("month") } });
});

test("the inventory and the assets accept a point in time", () => {
  void prisma.cspm.POST("/v2/inventory", { body: { timeRange: until } });
  void prisma.cspm.POST("/resource/scan_info", { body: { timeRange: epoch } });
  // @ts-expect-error only epoch
  void prisma.cspm.POST("/v2/inventory", { body: { timeRange: login } });
  // @ts-expect-error the start is always the account's onboarding
  void prisma.cspm.POST("/resource/scan_info", { body: { timeRange: absolute } });
});

test("dismissing alerts accepts a point in time or a relative range", () => {
  const filter = { timeRange: login };
  void prisma.cspm.POST("/alert/dismiss", { body: { filter, dismissalTimeRange: until } });
  void prisma.cspm.POST("/alert/dismiss", { body: { filter, dismissalTimeRange: relative } });
  // @ts-expect-error a dismissal starts now
  void prisma.cspm.POST("/alert/dismiss", { body: { filter, dismissalTimeRange: absolute } });
  // @ts-expect-error now is over at once
  void prisma.cspm.POST("/alert/dismiss", { body: { filter, dismissalTimeRange: epoch } });
  // @ts-expect-error the filter wants a window
  void prisma.cspm.POST("/alert/dismiss", { body: { filter: { timeRange: until } } });
});

type TimeRangeOf<Body> = Body extends { timeRange?: infer Range } ? NonNullable<Range> : never;
type BodyRanges = {
  [Path in keyof paths]: TimeRangeOf<BodyOf<paths[Path]["post"]>> | TimeRangeOf<BodyOf<paths[Path]["put"]>>;
};
/** The paths with a time range in their body. */
type Timed = { [Path in keyof BodyRanges]: [BodyRanges[Path]] extends [never] ? never : Path }[keyof BodyRanges];
/** Those of them that do not take `Range`. */
type Refusing<Range> = { [Path in Timed]: Range extends BodyRanges[Path] ? never : Path }[Timed];

test("every operation with a time range in its body accepts a relative one", () => {
  expectTypeOf<Refusing<typeof relative>>().toEqualTypeOf<never>();
  expectTypeOf<"/v2/alert" | "/compliance/posture" | "/search/config">().toExtend<Timed>();
});

test("every operation accepts either a window, a point in time, or only a relative range", () => {
  expectTypeOf<Exclude<Timed, Refusing<typeof absolute> | Refusing<typeof until>>>().toEqualTypeOf<never>();
});

test("units and values are those of the API", () => {
  // @ts-expect-error units are singular
  timeRange.relative(3, "days");
  // @ts-expect-error lower case
  timeRange.toNow("EPOCH");
  // @ts-expect-error hour is a unit but nothing to start from
  timeRange.toNow("hour");
  // @ts-expect-error an amount is no text
  timeRange.relative("3", "day");
  timeRange.absolute(new Date(), Date.now());
});

test("a query spreads into the parameters of GET operations", () => {
  const query = { ...timeRange.toQuery(relative), detailed: true };
  void prisma.cspm.GET("/alert", { params: { query } });
  void prisma.cspm.GET("/v2/alert", { params: { query: { ...timeRange.toQuery(login), detailed: true } } });
  void prisma.cspm.GET("/audit/redlock", { params: { query: { ...timeRange.toQuery(absolute) } } });
  void prisma.cspm.GET("/compliance/posture", { params: { query: timeRange.toQuery(until) } });
  void prisma.cspm.GET("/v2/compliance/posture", { params: { query: timeRange.toQuery(until) } });
  // @ts-expect-error a window is not a point in time
  void prisma.cspm.GET("/v2/compliance/posture", { params: { query: timeRange.toQuery(absolute) } });
  // @ts-expect-error a window is not a point in time
  void prisma.cspm.GET("/v2/inventory", { params: { query: timeRange.toQuery(absolute) } });
  // @ts-expect-error compliance knows no login
  void prisma.cspm.GET("/compliance/posture", { params: { query: timeRange.toQuery(login) } });
  void prisma.cspm.GET("/audit/redlock", { params: { query: timeRange.toQuery(absolute as TimeWindow) } });
  void prisma.cspm.GET("/v2/inventory", { params: { query: timeRange.toQuery(epoch as PointInTime) } });
});

test("the parameters of a query are those of its range", () => {
  expectTypeOf(timeRange.toQuery(absolute)).toEqualTypeOf<{
    timeType: "absolute";
    startTime: number;
    endTime: number;
  }>();
  expectTypeOf(timeRange.toQuery(until)).toEqualTypeOf<{ timeType: "absolute"; endTime: number }>();
  expectTypeOf(timeRange.toQuery(epoch)).toEqualTypeOf<{ timeType: "to_now"; timeUnit: "epoch" }>();
  expectTypeOf(timeRange.toQuery(relative).timeAmount).toBeNumber();
});

test("a range that timeRange.parse() returns has the type of its source", () => {
  expectTypeOf(timeRange.parse(absolute)).toEqualTypeOf(absolute);
  expectTypeOf(timeRange.parse({ timeRange: epoch })).toEqualTypeOf(epoch);
  expectTypeOf(timeRange.parse(timeRange.toQuery(absolute))).toEqualTypeOf(absolute);
  expectTypeOf(timeRange.parse(timeRange.toQuery(until))).toEqualTypeOf(until);
  expectTypeOf(timeRange.parse(timeRange.toQuery(relative))).toEqualTypeOf(relative);
  expectTypeOf(timeRange.parse(timeRange.toQuery(epoch))).toEqualTypeOf(epoch);
  expectTypeOf(timeRange.parse(new URLSearchParams())).toEqualTypeOf<TimeRange>();
});

test("timeRange.split() accepts windows, and no points in time", () => {
  expectTypeOf(timeRange.split(relative, 3, { now: new Date() })).toEqualTypeOf<(typeof absolute)[]>();
  // @ts-expect-error a moment has no parts
  timeRange.split(until, 3);
  // @ts-expect-error only the API knows when the last login was
  auditLogs(prisma, login);
  auditLogs(prisma, epoch);
});
