import { parse } from "./parse.ts";
import type { QueryOf, TimeQuery, TimeRange } from "./types.ts";

function queryOf(range: TimeRange): TimeQuery {
  switch (range.type) {
    case "relative":
      if (range.relativeTimeType === "FORWARD")
        throw new TypeError(
          "A query cannot say FORWARD: a relative time range in a query always counts back from now.",
        );
      return { timeType: "relative", timeAmount: range.value.amount, timeUnit: range.value.unit };
    case "to_now":
      return { timeType: "to_now", timeUnit: range.value };
    case "absolute":
      return { timeType: "absolute", ...range.value };
  }
}

/**
 * A time range as the parameters that GET operations take, to spread into `params.query`.
 *
 * @example { params: { query: { ...timeRange.toQuery(timeRange.relative(3, "day")), detailed: true } } }
 * @throws {TypeError} for what is no time range, and for one that counts forward, which no query can say
 */
export function toQuery<Range extends TimeRange>(range: Range): QueryOf<Range> {
  // The switch over range.type makes what QueryOf says; TypeScript cannot follow it.
  return queryOf(parse(range)) as QueryOf<Range>;
}
