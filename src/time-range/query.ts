import { checkAmount, checkToNowValue, checkUnit } from "./ranges.ts";
import type { QueryOf, RangeOf, TimeQuery, TimeRange } from "./types.ts";

type Properties = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Properties => typeof value === "object" && value !== null;

/** Query parameters are strings; the vendor's own schema, and so maybe a response, spells values in capitals. */
const toNumber = (value: unknown): unknown =>
  typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : value;
const toLowerCase = (value: unknown): unknown => (typeof value === "string" ? value.toLowerCase() : value);

function readMs(name: string, value: unknown): number {
  const time = toNumber(value);
  if (Number.isSafeInteger(time)) return time as number;
  throw new TypeError(
    `\`${name}\` ${value === undefined ? "is missing" : "isn't an integer"}: it must be Unix time in ms.`,
  );
}

/** The parts of a range, with their names in a body or in a query. */
type Parts = Readonly<Record<"start" | "end" | "amount" | "unit" | "from", readonly [name: string, value: unknown]>>;

function build(name: string, type: unknown, { start, end, amount, unit, from }: Parts): TimeRange {
  switch (toLowerCase(type)) {
    case "relative":
      return {
        type: "relative",
        value: { amount: checkAmount(amount[0], toNumber(amount[1])), unit: checkUnit(unit[0], toLowerCase(unit[1])) },
      };
    case "to_now":
      return { type: "to_now", value: checkToNowValue(from[0], toLowerCase(from[1])) };
    case "absolute": {
      const endTime = readMs(...end);
      if (start[1] === undefined || start[1] === null) return { type: "absolute", value: { endTime } };
      return { type: "absolute", value: { startTime: readMs(...start), endTime } };
    }
    default:
      throw new TypeError(`\`${name}\` must be absolute, relative or to_now.`);
  }
}

function parseBody(range: Properties): TimeRange {
  const value = range["value"];
  const { startTime, endTime, amount, unit } = isObject(value) ? value : ({} as Properties);
  const parsed = build("type", range["type"], {
    start: ["value.startTime", startTime],
    end: ["value.endTime", endTime],
    amount: ["value.amount", amount],
    unit: ["value.unit", unit],
    from: ["value", value],
  });
  const direction = range["relativeTimeType"];
  if (parsed.type !== "relative" || (direction !== "FORWARD" && direction !== "BACKWARD")) return parsed;
  return { ...parsed, relativeTimeType: direction };
}

const parseQuery = ({ timeType, timeAmount, timeUnit, startTime, endTime }: Properties): TimeRange =>
  build("timeType", timeType, {
    start: ["startTime", startTime],
    end: ["endTime", endTime],
    amount: ["timeAmount", timeAmount],
    unit: ["timeUnit", timeUnit],
    from: ["timeUnit", timeUnit],
  });

/**
 * Parses a time range: a range itself, a body that has one as `timeRange`, or query parameters, among which others are
 * ignored. Values in capitals, as the vendor's schema spells some, become lower case.
 *
 * @example timeRange.parse(new URL(href).searchParams)
 * @throws {TypeError} naming what's missing or invalid
 */
export function parse<Range extends TimeRange>(body: Range | { readonly timeRange: Range }): Range;
export function parse<Query extends TimeQuery>(query: Query): RangeOf<Query>;
export function parse(bodyOrQuery: object): TimeRange;
export function parse(bodyOrQuery: object): TimeRange {
  if (!isObject(bodyOrQuery)) throw new TypeError("timeRange.parse takes an object or URLSearchParams.");
  if (bodyOrQuery instanceof URLSearchParams) return parseQuery(Object.fromEntries(bodyOrQuery));
  const range = Object.hasOwn(bodyOrQuery, "timeRange") ? bodyOrQuery["timeRange"] : bodyOrQuery;
  if (isObject(range) && Object.hasOwn(range, "type")) return parseBody(range);
  if (isObject(range) && Object.hasOwn(range, "timeType")) return parseQuery(range);
  throw new TypeError("No time range found: a body has `type` and `value`, a query has `timeType`.");
}

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
