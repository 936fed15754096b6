import type { RangeOf, TimeQuery, TimeRange } from "./types.ts";
import { checkAmount, checkToNowValue, checkUnit } from "./values.ts";

type Properties = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Properties => typeof value === "object" && value !== null;

/** Query parameters are text; the vendor's own schema, and so maybe an answer, spells values in capitals. */
const number = (value: unknown): unknown =>
  typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : value;
const lowerCase = (value: unknown): unknown => (typeof value === "string" ? value.toLowerCase() : value);

function ms(name: string, value: unknown): number {
  const time = number(value);
  if (Number.isSafeInteger(time)) return time as number;
  throw new TypeError(
    `\`${name}\` ${value === undefined ? "is missing" : "is no whole number"}: it must be Unix time in ms.`,
  );
}

/** The parts of a range by the names they have in its body, or in a query. */
interface Parts {
  readonly start: readonly [name: string, value: unknown];
  readonly end: readonly [name: string, value: unknown];
  readonly amount: readonly [name: string, value: unknown];
  readonly unit: readonly [name: string, value: unknown];
  readonly from: readonly [name: string, value: unknown];
}

function rangeOf(name: string, type: unknown, { start, end, amount, unit, from }: Parts): TimeRange {
  switch (lowerCase(type)) {
    case "relative":
      return {
        type: "relative",
        value: { amount: checkAmount(amount[0], number(amount[1])), unit: checkUnit(unit[0], lowerCase(unit[1])) },
      };
    case "to_now":
      return { type: "to_now", value: checkToNowValue(from[0], lowerCase(from[1])) };
    case "absolute": {
      const endTime = ms(...end);
      if (start[1] === undefined || start[1] === null) return { type: "absolute", value: { endTime } };
      return { type: "absolute", value: { startTime: ms(...start), endTime } };
    }
    default:
      throw new TypeError(`\`${name}\` must be absolute, relative or to_now.`);
  }
}

function fromBody(range: Properties): TimeRange {
  const value = range["value"];
  const { startTime, endTime, amount, unit } = isObject(value) ? value : ({} as Properties);
  const parsed = rangeOf("type", range["type"], {
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

const fromQuery = ({ timeType, timeAmount, timeUnit, startTime, endTime }: Properties): TimeRange =>
  rangeOf("timeType", timeType, {
    start: ["startTime", startTime],
    end: ["endTime", endTime],
    amount: ["timeAmount", timeAmount],
    unit: ["timeUnit", timeUnit],
    from: ["timeUnit", timeUnit],
  });

/**
 * Reads a time range back: from a range, from a body that has one as `timeRange`, or from query parameters, which may
 * stand among others. Values in capitals, as the vendor's schema spells some, become lower case.
 *
 * @example timeRange.parse(new URL(href).searchParams)
 * @throws {TypeError} naming what is missing or wrong
 */
export function parse<Range extends TimeRange>(body: Range | { readonly timeRange: Range }): Range;
export function parse<Query extends TimeQuery>(query: Query): RangeOf<Query>;
export function parse(bodyOrQuery: object): TimeRange;
export function parse(bodyOrQuery: object): TimeRange {
  if (!isObject(bodyOrQuery)) throw new TypeError("timeRange.parse takes an object or URLSearchParams.");
  if (bodyOrQuery instanceof URLSearchParams) return fromQuery(Object.fromEntries(bodyOrQuery));
  const range = Object.hasOwn(bodyOrQuery, "timeRange") ? bodyOrQuery["timeRange"] : bodyOrQuery;
  if (isObject(range) && Object.hasOwn(range, "type")) return fromBody(range);
  if (isObject(range) && Object.hasOwn(range, "timeType")) return fromQuery(range);
  throw new TypeError("There is no time range: a body has `type` and `value`, a query has `timeType`.");
}
