import { parse } from "./parse.ts";
import { absolute, relative, toNow, until } from "./ranges.ts";
import { split } from "./split.ts";
import { toQuery } from "./to-query.ts";

export type { SplitOptions } from "./split.ts";
export type * from "./types.ts";

/**
 * Makes the time ranges that the API takes, in three families that the types keep apart.
 *
 * |                         | `absolute` | `until` | `relative`            | `toNow`      |
 * | ----------------------- | ---------- | ------- | --------------------- | ------------ |
 * | most operations         | yes        | no      | from then until now   | yes          |
 * | compliance, inventory   | no         | yes     | up to then            | `epoch` only |
 * | dismissal of alerts     | no         | yes     | that long from now    | no           |
 */
export const timeRange = { absolute, relative, toNow, until, toQuery, parse, split } as const;
