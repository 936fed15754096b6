import { parse } from "./parse.ts";
import type { QueryOf, TimeQuery, TimeRange } from "./types.ts";

function buildQuery(range: TimeRange): TimeQuery {
  switch (range.type) {
    case "relative":
      if (range.relativeTimeType === "FORWARD")
        throw new TypeError(
          "A query can't count forward: a relative time range in a query always counts back from now.",
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
 * @throws {TypeError} for anything but a time range, and for one that counts forward, which a query can't do
 */
export function toQuery<Range extends TimeRange>(range: Range): QueryOf<Range> {
  // The switch over range.type returns what QueryOf says, which TypeScript can't follow.
  return buildQuery(parse(range)) as QueryOf<Range>;
}
