import type { OperationFacts } from "./facts.ts";
import { encode, isScalar } from "./encode.ts";

function describeMistake(value: unknown): string {
  if (value instanceof Date) return "is a Date: pass Unix time in ms, date.getTime()";
  if (value === null) return 'is null: leave it out, or pass ""';
  return typeof value === "object"
    ? "is an object: pass its values as separate parameters, as timeRange.toQuery does"
    : "must be a string, a number, a boolean or an array of these";
}

/** @throws {TypeError} for a getter that throws. Its error isn't quoted: it may hold a secret */
function readEntries(query: Readonly<Record<string, unknown>>): [string, unknown][] {
  try {
    return Object.entries(query);
  } catch {
    throw new TypeError("A query parameter throws an error when it's read.");
  }
}

/**
 * Writes a query: an array repeats its name, or is joined by commas if the document says so; undefined is left out. Used
 * by openapi-fetch as its `querySerializer`.
 * @throws {TypeError} for a Date, an object, null or NaN, with what to pass instead
 */
export function serializeQuery(
  query: Readonly<Record<string, unknown>>,
  commaLists: OperationFacts["commaLists"] = [],
): string {
  const parts: string[] = [];
  for (const [name, value] of readEntries(query)) {
    const label = `Query parameter \`${name}\``;
    const items = Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];
    const values = items.map((item) => {
      if (!isScalar(item)) throw new TypeError(`${label} ${describeMistake(item)}.`);
      return encode(item, label);
    });
    const key = `${encode(name, label)}=`;
    if (!commaLists.includes(name)) parts.push(...values.map((text) => key + text));
    else if (values.length > 0) parts.push(key + values.join(","));
  }
  return parts.join("&");
}
