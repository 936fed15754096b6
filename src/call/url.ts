import type { OperationFacts } from "./facts.ts";

/**
 * Percent-encodes a value completely, so that it can't end its path segment or query parameter.
 * @param name names the value in the error
 * @throws {TypeError} for a lone surrogate, which no URL can hold
 */
function encode(value: string | number | boolean, name: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    throw new TypeError(`${name} isn't well-formed Unicode.`);
  }
}

/** Whether a value can be written into a URL as it is. */
const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);

const PARAMETER = /\{([^{}]+)\}/g;

/** `.` and `..`, plain or percent-encoded: fetch would resolve them, and call another operation. */
const DOT_SEGMENT = /^(\.|%2e){1,2}$/i;

/**
 * Puts parameters into a path template. Used by openapi-fetch as its `pathSerializer`.
 * @throws {TypeError} naming a parameter that's missing, null, empty, a dot segment, or not a string, number or boolean
 */
export function serializePath(
  template: string,
  parameters: Readonly<Record<string, unknown>>,
  operation: string,
): string {
  if (!template.includes("{")) return template;
  return template.replace(PARAMETER, (_match, name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    const label = `Path parameter \`${name}\` of ${operation}`;
    if (value === undefined || value === null || value === "") throw new TypeError(`${label} is missing.`);
    if (!isScalar(value)) throw new TypeError(`${label} must be a string, a number or a boolean.`);
    if (DOT_SEGMENT.test(String(value)))
      throw new TypeError(`${label} is a dot segment, which would call another operation.`);
    return encode(value, label);
  });
}

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
