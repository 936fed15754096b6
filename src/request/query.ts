type Scalar = string | number | boolean;

const isScalar = (value: unknown): value is Scalar =>
  typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));

function refuse(name: string, value: unknown): never {
  const at = `\`params.query["${name}"]\``;
  if (value instanceof Date) throw new TypeError(`${at} is a Date: write Unix time in ms, date.getTime().`);
  if (value === null) throw new TypeError(`${at} is null: leave it out, or write "".`);
  if (typeof value === "number") throw new TypeError(`${at} is ${value}, which is no number to send.`);
  if (typeof value === "object")
    throw new TypeError(`${at} is an object: write its values as parameters of their own; timeRange.toQuery does so for a time range.`);
  throw new TypeError(`${at} must be a text, a number, a boolean or a list of these.`);
}

/**
 * Writes a query as the documents say: a list repeats its name (`form`, exploded), undefined is left out.
 * @throws {TypeError} for a Date, an object, null or NaN, with what to write instead
 */
export function serializeQuery(query: Readonly<Record<string, unknown>>): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (!isScalar(item)) refuse(name, item);
      parts.push(`${encodeURIComponent(name)}=${encodeURIComponent(item)}`);
    }
  }
  return parts.join("&");
}
