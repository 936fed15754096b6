import type { OperationFacts } from "./operations.ts";

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

/** A body as it goes over the wire. */
export type WireBody = string | Blob | FormData | URLSearchParams | ArrayBuffer | ArrayBufferView | ReadableStream;

/** Compares by name, not `instanceof`: polyfills and jsdom have their own classes, whose instances would be sent as `{}`. */
const WIRE_BODIES = ["Blob", "File", "FormData", "URLSearchParams", "ReadableStream", "ArrayBuffer"];

const readTag = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** Files, forms and streams, which are sent as they are. Anything else is JSON. */
export const isWireBody = (body: unknown): body is Exclude<WireBody, string> =>
  ArrayBuffer.isView(body) || WIRE_BODIES.includes(readTag(body));

export const isStream = (body: unknown): body is ReadableStream<Uint8Array> => readTag(body) === "ReadableStream";

const addArticle = (tag: string): string => `${/^[AEIO]/.test(tag) ? "an" : "a"} ${tag}`;

/** Names what JSON would drop or change; undefined for a value that it can hold. */
function describeLoss(value: unknown): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : String(value);
  if (typeof value === "bigint" || typeof value === "symbol" || typeof value === "function") return `a ${typeof value}`;
  if (typeof value !== "object" || value === null) return undefined;
  const tag = readTag(value);
  if (tag === "Array") return undefined;
  if (Symbol.asyncIterator in value) return "a stream or an async iterable";
  // JSON writes a Map, a Set, a Promise or a Headers as {}.
  const isLost = isWireBody(value) || (tag !== "Object" && Object.keys(value).length === 0);
  return isLost ? addArticle(tag) : undefined;
}

/** Names what a `toJSON` would turn into something else: null for a Date, the bytes of a Buffer, Bun's Headers. */
function describeConversion(value: unknown): string | undefined {
  const tag = readTag(value);
  if (isWireBody(value) || tag === "Headers") return addArticle(tag);
  return tag === "Date" && Number.isNaN((value as Date).getTime()) ? "an invalid Date" : undefined;
}

/** Names of fields may be shown; other keys, of a map for example, may be anything. */
const describePlace = (key: string): string => (/^[a-z_]\w*$/i.test(key) ? `\`${key}\` in \`body\`` : "`body`");

class UnserializableError extends TypeError {}

/**
 * Writes a body. Files, forms and streams stay as they are, anything else becomes JSON. Used by openapi-fetch as its
 * `bodySerializer`.
 * @throws {TypeError} for what JSON can't hold: NaN, a Map, a Promise, a BigInt, a cycle
 */
export function serializeBody(body: unknown): WireBody | undefined {
  if (body === undefined || isWireBody(body)) return body;
  try {
    return JSON.stringify(body, function (this: unknown, key, value: unknown) {
      const original = (this as Readonly<Record<string, unknown>>)[key];
      const isGap = value === undefined && Array.isArray(this);
      const loss = isGap
        ? "undefined"
        : (describeLoss(value) ?? (original === value ? undefined : describeConversion(original)));
      if (loss === undefined) return value;
      throw new UnserializableError(`${describePlace(key)} is ${loss}, which JSON can't hold.`);
    });
  } catch (thrown) {
    if (thrown instanceof UnserializableError) throw new TypeError(thrown.message);
    // Not quoted: a getter or a toJSON may throw an error that holds a secret.
    throw new TypeError("`body` can't be written as JSON: it has a cycle, or reading it throws an error.");
  }
}
