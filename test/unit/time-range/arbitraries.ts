import fc from "fast-check";
import { timeRange } from "../../../src/time-range/index.ts";

/** Unix times in ms that aren't mistaken for seconds. */
export const ms = fc.integer({ min: 1e11, max: 8.64e15 });

export const unit = fc.constantFrom("minute", "hour", "day", "week", "month", "year");

const absolute = fc
  .uniqueArray(ms, { minLength: 2, maxLength: 2 })
  .map(([one = 0, other = 0]) => timeRange.absolute(Math.min(one, other), Math.max(one, other)));

const relative = fc
  .tuple(fc.integer({ min: 1, max: 2 ** 31 - 1 }), unit)
  .map(([amount, of]) => timeRange.relative(amount, of));

const toNow = fc.constantFrom("login", "epoch", "day", "week", "month", "year").map((value) => timeRange.toNow(value));

const until = ms.map((end) => timeRange.until(end));

export const anyRange = fc.oneof(absolute, relative, toNow, until);
