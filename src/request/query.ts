import { commaLists } from "../../generated/operations.ts";
import { encode, isScalar } from "./encode.ts";

function refuse(at: string, value: unknown): never {
  const what =
    value instanceof Date
      ? "is a Date: write Unix time in ms, date.getTime()"
      : value === null
        ? 'is null: leave it out, or write ""'
        : typeof value === "object"
          ? "is an object: write its values as single parameters, as timeRange.toQuery does"
          : "must be a text, a number or a boolean, or a list";
  throw new TypeError(`${at} ${what}.`);
}

/**
 * Writes a query as the documents say: a list repeats its name, or is joined by commas where the operation wants that;
 * undefined is left out.
 * @throws {TypeError} for a Date, an object, null or NaN, with what to write instead
 */
export function serializeQuery(query: Readonly<Record<string, unknown>>, operation: string): string {
  const joined = (commaLists as Readonly<Record<string, readonly string[]>>)[operation];
  const parts: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    const at = `\`params.query["${name}"]\``;
    const items = Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];
    const values = items.map((item) => (isScalar(item) ? encode(item, at) : refuse(at, item)));
    const key = `${encode(name, at)}=`;
    if (!joined?.includes(name)) parts.push(...values.map((text) => key + text));
    else if (values.length > 0) parts.push(key + values.join(","));
  }
  return parts.join("&");
}
