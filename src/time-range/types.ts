import type { components } from "../../generated/cspm.ts";

type Schemas = components["schemas"];

/** A Date, an ISO 8601 string with a time zone (a day alone is its first moment in UTC), or Unix time in ms. */
export type Moment = Date | string | number;

/** The units of `relative`. */
export type TimeUnit = Schemas["TimeUnit"];

/** The starts of `to_now`: the last login, the account's onboarding (`epoch`), or the current day, week, month or year. */
export type ToNowValue = Schemas["ToNowTimeRange"]["value"];

/** A period of time, which most operations take. */
export type TimeWindow = Schemas["TimeWindow"];

/** The end of the period that compliance and inventory cover. It always starts with the account's onboarding. */
export type PointInTime = Schemas["PointInTime"];

/** When a dismissed alert opens again. Here, `relative` counts forward. */
export type DismissalTime = Schemas["DismissalTime"];

/** From one moment to another, in Unix ms. */
export type AbsoluteTimeWindow = Schemas["AbsoluteTimeWindow"];
/** One moment, in Unix ms. */
export type AbsoluteMoment = Schemas["AbsoluteMoment"];
/** A number of hours, days, … before or after now, depending on the operation. */
export type RelativeTimeRange = Schemas["RelativeTimeRange"];

/** From a start until now. Its type has the start, because compliance and inventory take only `epoch`. */
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

/** A time before now as query parameters; for a dismissal, after now. */
export interface RelativeTimeQuery {
  timeType: "relative";
  timeAmount: number;
  timeUnit: TimeUnit;
}

/** From a start until now, as query parameters. */
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
