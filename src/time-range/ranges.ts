import type {
  AbsoluteMoment,
  AbsoluteTimeWindow,
  Moment,
  RelativeTimeRange,
  TimeUnit,
  ToNowTimeRange,
  ToNowValue,
} from "./types.ts";

/** The latest time that a Date can hold, in ms. */
const MAX_MOMENT = 8.64e15;

/** March 1973 in ms, and the year 5138 in seconds: a smaller number is seconds, or a mistake. */
const MIN_LIKELY_MS = 1e11;

const ISO = /^((?:\d{4}|[+-]\d{6})-\d{2}-(\d{2}))(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

const quote = (text: string): string => `"${text.slice(0, 60)}"`;

function parseText(name: string, text: string): number {
  const [, day = "", dayOfMonth, time, zone] = ISO.exec(text) ?? [];
  const ms = Date.parse(text);
  // Date.parse reads February 30 as March 1.
  if (Number.isNaN(ms) || new Date(Date.parse(day)).getUTCDate() !== Number(dayOfMonth))
    throw new TypeError(
      `\`${name}\` ${quote(text)} isn't an ISO 8601 date: pass "2030-01-31" or "2030-01-31T09:30:00Z".`,
    );
  if (time !== undefined && zone === undefined)
    throw new TypeError(
      `\`${name}\` ${quote(text)} has no time zone: pass "${text}Z" for UTC, or an offset like "${text}+02:00".`,
    );
  return ms;
}

function checkNumber(name: string, ms: number): number {
  if (!Number.isInteger(ms) || Math.abs(ms) > MAX_MOMENT)
    throw new TypeError(`\`${name}\` is ${ms}: Unix time in ms must be an integer, such as Date.now() returns.`);
  if (ms < MIN_LIKELY_MS)
    throw new TypeError(
      `\`${name}\` is ${ms}, which looks like seconds: multiply it by 1000. For a time before March 1973, pass a Date.`,
    );
  return ms;
}

/**
 * Unix time in ms.
 * @param name the caller's name for it, for errors
 * @throws {TypeError} that says what to pass instead
 */
export function toMs(name: string, moment: Moment): number {
  if (typeof moment === "number") return checkNumber(name, moment);
  if (typeof moment === "string") return parseText(name, moment);
  if (!((moment as unknown) instanceof Date))
    throw new TypeError(`\`${name}\` must be a Date, an ISO 8601 string or Unix time in ms.`);
  const ms = moment.getTime();
  if (Number.isNaN(ms)) throw new TypeError(`\`${name}\` is an invalid Date.`);
  return ms;
}

const UNITS: Readonly<Record<TimeUnit, 1>> = { minute: 1, hour: 1, day: 1, week: 1, month: 1, year: 1 };

const TO_NOW_VALUES: Readonly<Record<ToNowValue, 1>> = { login: 1, epoch: 1, day: 1, week: 1, month: 1, year: 1 };

/** The API's integers for amounts have 32 bits. */
const MAX_AMOUNT = 2 ** 31 - 1;

function checkOneOf<Value extends string>(name: string, value: unknown, known: Readonly<Record<Value, 1>>): Value {
  if (typeof value === "string" && Object.hasOwn(known, value)) return value as Value;
  const what = typeof value === "string" ? quote(value) : value === undefined ? "missing" : `a ${typeof value}`;
  throw new TypeError(`\`${name}\` is ${what}; it must be one of ${Object.keys(known).join(", ")}.`);
}

/** @throws {TypeError} listing the units */
export const checkUnit = (name: string, unit: unknown): TimeUnit => checkOneOf(name, unit, UNITS);

/** @throws {TypeError} listing the values */
export const checkToNowValue = (name: string, value: unknown): ToNowValue => checkOneOf(name, value, TO_NOW_VALUES);

/** @throws {TypeError} unless it's an integer that the API takes */
export function checkAmount(name: string, amount: unknown): number {
  if (typeof amount === "number" && Number.isInteger(amount) && amount >= 1 && amount <= MAX_AMOUNT) return amount;
  const what = typeof amount === "number" ? amount : amount === undefined ? "missing" : `a ${typeof amount}`;
  throw new TypeError(`\`${name}\` is ${what}; it must be an integer from 1 to ${MAX_AMOUNT}.`);
}

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
