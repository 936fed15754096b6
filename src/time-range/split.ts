import { parse } from "./query.ts";
import { toMs } from "./ranges.ts";
import type { AbsoluteTimeWindow, Moment, TimeUnit, TimeWindow } from "./types.ts";

/** Options of `timeRange.split`. */
export interface SplitOptions {
  /** The moment that `relative` and `to_now` count from. Default: the present. Pass the same one to split ranges alike. */
  readonly now?: Moment | undefined;
}

const FIXED: Partial<Record<TimeUnit, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};

const countDays = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** Adds an amount, which may be negative, in UTC. A month before March 31 is the last day of February. */
function shift(ms: number, amount: number, unit: TimeUnit): number {
  const fixed = FIXED[unit];
  if (fixed !== undefined) return ms + amount * fixed;
  const date = new Date(ms);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + amount * (unit === "year" ? 12 : 1));
  date.setUTCDate(Math.min(day, countDays(date.getUTCFullYear(), date.getUTCMonth())));
  return date.getTime();
}

/** The start of the day, week (from Monday), month or year that contains a time, in UTC. */
function findStart(ms: number, period: "day" | "week" | "month" | "year"): number {
  const date = new Date(ms);
  date.setUTCHours(0, 0, 0, 0);
  if (period === "week") date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  if (period === "month" || period === "year") date.setUTCDate(1);
  if (period === "year") date.setUTCMonth(0);
  return date.getTime();
}

function computeBounds(window: TimeWindow, now: number): readonly [start: number, end: number] {
  if (window.type === "relative") {
    const { amount, unit } = window.value;
    return window.relativeTimeType === "FORWARD" ? [now, shift(now, amount, unit)] : [shift(now, -amount, unit), now];
  }
  if (window.type === "absolute") return [window.value.startTime, window.value.endTime];
  if (window.value === "login")
    throw new TypeError("`range` starts at the last login, whose time only the API knows: use timeRange.absolute.");
  // Onboarding was some time after 1970, and only the API knows when.
  return [window.value === "epoch" ? 0 : findStart(now, window.value), now];
}

/**
 * Splits a window into windows of equal length, rounded to ms, the earliest first. Each starts at the ms at which the
 * previous one ends, so that there's no gap. Whether the API counts the end of a window to it isn't documented: what's at a
 * border may come twice. `mergeLists` reads windows at once, and skips it with a `key`.
 *
 * `relative` and `to_now` are computed in UTC, with weeks from Monday. `epoch` starts in 1970, which is before any account
 * was onboarded; `login` can't be split.
 *
 * @example timeRange.split(timeRange.relative(90, "day"), 30)
 * @param parts how many windows, an integer of at least 1
 * @throws {TypeError} for a window that's shorter than `parts` ms, and for anything but a window
 */
export function split(range: TimeWindow, parts: number, options: SplitOptions = {}): AbsoluteTimeWindow[] {
  if (!Number.isSafeInteger(parts) || parts < 1) throw new TypeError("`parts` must be an integer of at least 1.");
  const window = parse(range);
  if (window.type === "absolute" && typeof window.value.startTime !== "number")
    throw new TypeError("`range` is a moment, which can't be split. timeRange.absolute creates a window.");
  const now = options.now === undefined ? Date.now() : toMs("now", options.now);
  const [start, end] = computeBounds(window, now);
  if (Number.isNaN(end - start)) throw new TypeError("`range` exceeds the range of a Date.");
  if (end - start < parts)
    throw new TypeError(
      `\`range\` is ${Math.max(0, end - start)} ms long: too short for ${parts} part${parts === 1 ? "" : "s"}.`,
    );
  const boundary = (index: number): number =>
    index === parts ? end : start + Math.round(((end - start) / parts) * index);
  return Array.from({ length: parts }, (_, index) => ({
    type: "absolute" as const,
    value: { startTime: boundary(index), endTime: boundary(index + 1) },
  }));
}
