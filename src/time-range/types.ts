import type { components } from "../../generated/cspm.ts";

type Schemas = components["schemas"];

/** A date, ISO 8601 text with a time zone (a day alone is its first moment in UTC), or Unix time in ms. */
export type Moment = Date | string | number;

/** What `relative` counts in. */
export type TimeUnit = Schemas["TimeUnit"];

/** What `to_now` may start from: the last login, the account's onboarding (`epoch`), or the current day, week, month or year. */
export type ToNowValue = Schemas["ToNowTimeRange"]["value"];

/** A stretch of time. Most operations take it. */
export type TimeWindow = Schemas["TimeWindow"];

/** The moment up to which compliance and inventory are looked at; the start is always the account's onboarding. */
export type PointInTime = Schemas["PointInTime"];

/** When a dismissed alert opens again; `relative` counts forward here. */
export type DismissalTime = Schemas["DismissalTime"];

/** From one moment to another, in Unix ms. */
export type AbsoluteTimeWindow = Schemas["AbsoluteTimeWindow"];
/** One moment, in Unix ms. */
export type AbsoluteMoment = Schemas["AbsoluteMoment"];
/** So many hours, days, … before now, or after it, as the operation has it. */
export type RelativeTimeRange = Schemas["RelativeTimeRange"];

/** From the start of something until now. It keeps which one, because compliance and inventory take `epoch` only. */
export interface ToNowTimeRange<Value extends ToNowValue = ToNowValue> {
  type: "to_now";
  value: Value;
}

/** A window whose bounds can be computed: all but `toNow("login")`, since only the API knows when the last login was. */
export type BoundedTimeWindow = AbsoluteTimeWindow | RelativeTimeRange | ToNowTimeRange<Exclude<ToNowValue, "login">>;

/** A time range of any family. */
export type TimeRange = TimeWindow | PointInTime | DismissalTime;

/** An absolute window as query parameters, in Unix ms. */
export interface AbsoluteTimeQuery {
  timeType: "absolute";
  startTime: number;
  endTime: number;
}

/** A moment as query parameters, in Unix ms. */
export interface MomentTimeQuery {
  timeType: "absolute";
  endTime: number;
}

/** A time back from now as query parameters; on in time for a dismissal. */
export interface RelativeTimeQuery {
  timeType: "relative";
  timeAmount: number;
  timeUnit: TimeUnit;
}

/** From the start of something until now, as query parameters. */
export interface ToNowTimeQuery<Value extends ToNowValue = ToNowValue> {
  timeType: "to_now";
  timeUnit: Value;
}

/** A time range as query parameters. */
export type TimeQuery = AbsoluteTimeQuery | MomentTimeQuery | RelativeTimeQuery | ToNowTimeQuery;

/** The query parameters of one kind of time range. */
export type QueryOf<Range extends TimeRange> = Range extends { type: "to_now"; value: infer Value extends ToNowValue }
  ? ToNowTimeQuery<Value>
  : Range extends RelativeTimeRange
    ? RelativeTimeQuery
    : Range extends AbsoluteTimeWindow
      ? AbsoluteTimeQuery
      : MomentTimeQuery;

/** The time range of one kind of query parameters. */
export type RangeOf<Query extends TimeQuery> = Query extends {
  timeType: "to_now";
  timeUnit: infer Value extends ToNowValue;
}
  ? ToNowTimeRange<Value>
  : Query extends RelativeTimeQuery
    ? RelativeTimeRange
    : Query extends AbsoluteTimeQuery
      ? AbsoluteTimeWindow
      : AbsoluteMoment;
