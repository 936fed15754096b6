import type { TimeUnit } from "./types.ts";

const FIXED: Readonly<Partial<Record<TimeUnit, number>>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};

const countDays = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** Adds an amount, which may be negative, in UTC. A month before March 31 is the last day of February. */
export function shift(ms: number, amount: number, unit: TimeUnit): number {
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
export function findStart(ms: number, period: "day" | "week" | "month" | "year"): number {
  const date = new Date(ms);
  date.setUTCHours(0, 0, 0, 0);
  if (period === "week") date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  if (period === "month" || period === "year") date.setUTCDate(1);
  if (period === "year") date.setUTCMonth(0);
  return date.getTime();
}
