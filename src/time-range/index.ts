import { parse, toQuery } from "./query.ts";
import { absolute, relative, toNow, until } from "./ranges.ts";
import { split } from "./split.ts";

export type { SplitOptions } from "./split.ts";
export type * from "./types.ts";

/**
 * Creates the time ranges that the API takes, in three families, each with its own types.
 *
 * |                         | `absolute` | `until` | `relative`            | `toNow`      |
 * | ----------------------- | ---------- | ------- | --------------------- | ------------ |
 * | most operations         | yes        | no      | from then until now   | yes          |
 * | compliance, inventory   | no         | yes     | up to then            | `epoch` only |
 * | dismissal of alerts     | no         | yes     | from now until then   | no           |
 */
export const timeRange = {
  /** From one moment to a later one. */
  absolute,
  /** An amount of time: until now, up to then, or from now, as the operation has it. */
  relative,
  /** From the last login, the account's onboarding, or the start of the current day, week, month or year until now. */
  toNow,
  /** One moment: up to it, or until it. */
  until,
  /** Writes a time range as query parameters. */
  toQuery,
  /** Reads a time range back from a body or a query. */
  parse,
  /** Splits a window into windows of equal length. */
  split,
} as const;
