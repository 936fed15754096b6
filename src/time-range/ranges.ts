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
 * @throws {TypeError} for what is no moment, for seconds in place of ms, for text without a time zone, and where `end` is
 * not after `start`
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
 * An amount of time. Most operations take it as from that long ago until now; compliance and inventory as the moment that
 * long ago; a dismissal as that long from now.
 *
 * @example timeRange.relative(3, "day")
 * @param amount a whole number of at least 1
 * @throws {TypeError} for an amount or a unit that the API refuses
 */
export function relative(amount: number, unit: TimeUnit): RelativeTimeRange {
  return { type: "relative", value: { amount: checkAmount("amount", amount), unit: checkUnit("unit", unit) } };
}

/**
 * From the last login, from the account's onboarding (`epoch`), or from the start of the current day, week, month or year
 * until now. Compliance and inventory take `epoch` only, and a dismissal none.
 *
 * @example timeRange.toNow("epoch")
 * @throws {TypeError} for a value that the API refuses
 */
export function toNow<Value extends ToNowValue>(value: Value): ToNowTimeRange<Value> {
  checkToNowValue("value", value);
  return { type: "to_now", value };
}

/**
 * One moment: up to it, for compliance and inventory; until it, for a dismissal.
 *
 * @example timeRange.until("2030-12-31")
 * @throws {TypeError} for what is no moment, for seconds in place of ms, and for text without a time zone
 */
export function until(end: Moment): AbsoluteMoment {
  return { type: "absolute", value: { endTime: toMs("end", end) } };
}
