import { parse } from "./parse.ts";
import { absolute, relative, toNow, until } from "./ranges.ts";
import { split } from "./split.ts";
import { toQuery } from "./to-query.ts";

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
export const timeRange = { absolute, relative, toNow, until, toQuery, parse, split } as const;
