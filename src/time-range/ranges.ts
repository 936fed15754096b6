import { toMs } from "./moment.ts";
import type {
  AbsoluteMoment,
  AbsoluteTimeWindow,
  Moment,
  RelativeTimeRange,
  TimeUnit,
  ToNowTimeRange,
  ToNowValue,
} from "./types.ts";
import { checkAmount, checkToNowValue, checkUnit } from "./values.ts";

/**
 * From one moment to a later one.
 *
 * @example timeRange.absolute("2030-01-01", "2030-02-01T00:00:00+01:00")
 * @throws {TypeError} for an invalid date, for seconds instead of ms, for a string without a time zone, and if `end` isn't
 * after `start`
 */
export function absolute(start: Moment, end: Moment): AbsoluteTimeWindow {
  const startTime = toMs("start", start);
  const endTime = toMs("end", end);
  if (endTime <= startTime)
    throw new TypeError(
      `\`end\` (${new Date(endTime).toISOString()}) must be after \`start\` (${new Date(startTime).toISOString()}).`,
    );
  return { type: "absolute", value: { startTime, endTime } };
}

/**
 * An amount of time. For most operations it's the time from that long ago until now; for compliance and inventory, the
 * moment that long ago; for a dismissal, the moment that long from now.
 *
 * @example timeRange.relative(3, "day")
 * @param amount an integer of at least 1
 * @throws {TypeError} for an amount or a unit that the API rejects
 */
export function relative(amount: number, unit: TimeUnit): RelativeTimeRange {
  return { type: "relative", value: { amount: checkAmount("amount", amount), unit: checkUnit("unit", unit) } };
}

/**
 * From the last login, from the account's onboarding (`epoch`), or from the start of the current day, week, month or year
 * until now. Compliance and inventory take only `epoch`; a dismissal takes none of them.
 *
 * @example timeRange.toNow("epoch")
 * @throws {TypeError} for a value that the API rejects
 */
export function toNow<Value extends ToNowValue>(value: Value): ToNowTimeRange<Value> {
  checkToNowValue("value", value);
  return { type: "to_now", value };
}

/**
 * A moment: for compliance and inventory, the end of the time they cover; for a dismissal, its end.
 *
 * @example timeRange.until("2030-12-31")
 * @throws {TypeError} for an invalid date, for seconds instead of ms, and for a string without a time zone
 */
export function until(end: Moment): AbsoluteMoment {
  return { type: "absolute", value: { endTime: toMs("end", end) } };
}
