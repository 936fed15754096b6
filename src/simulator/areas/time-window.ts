import type { ApiRequest } from "../api/handler.ts";
import { ErrorResponse } from "../http/response.ts";
import { toObject } from "../json.ts";

/** A span of time, as Unix time in ms. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const UNITS: Readonly<Record<string, number>> = {
  minute: MINUTE,
  hour: 60 * MINUTE,
  day: DAY,
  week: 7 * DAY,
  month: 30 * DAY,
  year: 365 * DAY,
};

function findStart(period: unknown, now: number): number {
  const date = new Date(now);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  switch (period) {
    case "epoch":
      return 0;
    case "day":
      return Date.UTC(year, month, day);
    case "week":
      return Date.UTC(year, month, day - ((date.getUTCDay() + 6) % 7));
    case "month":
      return Date.UTC(year, month);
    case "year":
      return Date.UTC(year, 0);
    default:
      // "login": the simulator doesn't know earlier logins, so it assumes one a day ago.
      return now - DAY;
  }
}

/** Parses the time range of a body. Without one, all times are included. */
export function parseTimeWindow(range: unknown, now: number): TimeWindow {
  const { type, value } = toObject(range);
  const { startTime, endTime, amount, unit } = toObject(value);
  switch (type) {
    case "absolute":
      return { start: Number(startTime ?? 0), end: Number(endTime ?? now) };
    case "relative":
      return { start: now - Number(amount) * (UNITS[String(unit)] ?? DAY), end: now };
    case "to_now":
      return { start: findStart(value, now), end: now };
    default:
      return { start: 0, end: Number.MAX_SAFE_INTEGER };
  }
}

/** Parses a time range that is spread over query parameters. */
export function parseTimeWindowQuery({ query }: ApiRequest, now: number): TimeWindow {
  const [amount, unit] = [query.get("timeAmount"), query.get("timeUnit")];
  switch (query.get("timeType")) {
    case "absolute":
      return parseTimeWindow(
        { type: "absolute", value: { startTime: query.get("startTime"), endTime: query.get("endTime") } },
        now,
      );
    case "relative":
      if (!(Number(amount) > 0)) throw new ErrorResponse(400, "invalid_param_value", "timeAmount");
      return parseTimeWindow({ type: "relative", value: { amount: Number(amount), unit } }, now);
    case "to_now":
      return parseTimeWindow({ type: "to_now", value: unit }, now);
    default:
      return parseTimeWindow(undefined, now);
  }
}
