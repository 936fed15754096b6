import { Refusal } from "./answer.ts";
import { objectOf } from "./json.ts";
import type { AcceptedRequest } from "./request.ts";

/** From one moment to another, as Unix time in ms. */
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

function startOf(period: unknown, now: number): number {
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
      // The login: the simulator does not remember one of an earlier day.
      return now - DAY;
  }
}

/** The stretch of time that a body's time range tells. All of time, where there is none. */
export function windowOf(range: unknown, now: number): TimeWindow {
  const { type, value } = objectOf(range);
  const { startTime, endTime, amount, unit } = objectOf(value);
  switch (type) {
    case "absolute":
      return { start: Number(startTime ?? 0), end: Number(endTime ?? now) };
    case "relative":
      return { start: now - Number(amount) * (UNITS[String(unit)] ?? DAY), end: now };
    case "to_now":
      return { start: startOf(value, now), end: now };
    default:
      return { start: 0, end: Number.MAX_SAFE_INTEGER };
  }
}

/** The same, taken apart into query parameters. */
export function windowOfQuery({ query }: AcceptedRequest, now: number): TimeWindow {
  const [amount, unit] = [query.get("timeAmount"), query.get("timeUnit")];
  switch (query.get("timeType")) {
    case "absolute":
      return windowOf(
        { type: "absolute", value: { startTime: query.get("startTime"), endTime: query.get("endTime") } },
        now,
      );
    case "relative":
      if (!(Number(amount) > 0)) throw new Refusal(400, "invalid_param_value", "timeAmount");
      return windowOf({ type: "relative", value: { amount: Number(amount), unit } }, now);
    case "to_now":
      return windowOf({ type: "to_now", value: unit }, now);
    default:
      return windowOf(undefined, now);
  }
}
