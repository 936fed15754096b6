import { moved, startOf } from "./calendar.ts";
import { toMs } from "./moment.ts";
import { parse } from "./parse.ts";
import type { AbsoluteTimeWindow, Moment, TimeWindow } from "./types.ts";

/** Options of `timeRange.split`. */
export interface SplitOptions {
  /** What `relative` and `to_now` count from. Default: the present. Pass the same one to split several ranges alike. */
  readonly now?: Moment | undefined;
}

function bounds(window: TimeWindow, now: number): readonly [start: number, end: number] {
  if (window.type === "relative") {
    const { amount, unit } = window.value;
    return window.relativeTimeType === "FORWARD" ? [now, moved(now, amount, unit)] : [moved(now, -amount, unit), now];
  }
  if (window.type === "absolute") return [window.value.startTime, window.value.endTime];
  if (window.value === "login")
    throw new TypeError(
      "`range` starts at the last login, and only the API knows when that was: use timeRange.absolute.",
    );
  // Onboarding was some time after 1970, and only the API knows when.
  return [window.value === "epoch" ? 0 : startOf(now, window.value), now];
}

/**
 * Splits a window into windows that are as equal as ms allow, the earliest first. Each starts at the very ms at which the
 * one before it ends, so that nothing falls between.
 *
 * `relative` and `to_now` are worked out in UTC, weeks from Monday. `epoch` starts in 1970 here, which is longer than any
 * account has been there; `login` cannot be split.
 *
 * @example timeRange.split(timeRange.relative(90, "day"), 30)
 * @param parts how many windows, a whole number of at least 1
 * @throws {TypeError} for a window that is shorter than `parts` ms, or that is none
 */
export function split(range: TimeWindow, parts: number, options: SplitOptions = {}): AbsoluteTimeWindow[] {
  if (!Number.isSafeInteger(parts) || parts < 1) throw new TypeError("`parts` must be a whole number of at least 1.");
  const window = parse(range);
  if (window.type === "absolute" && typeof window.value.startTime !== "number")
    throw new TypeError("`range` is a moment, which has no parts. timeRange.absolute makes a window.");
  const now = options.now === undefined ? Date.now() : toMs("now", options.now);
  const [start, end] = bounds(window, now);
  if (Number.isNaN(end - start)) throw new TypeError("`range` reaches beyond the times that a Date can hold.");
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
