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
