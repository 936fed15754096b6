/** A request as it was sent. What's in it must not come back in a message. */
export interface SentRequest {
  readonly url: string;
  readonly headers: Headers;
  /** JSON if it's a string. */
  readonly body: unknown;
}

/** Shorter values aren't secrets, but words that a message needs. */
const MIN_VALUE = 4;

/** A server may cut a value off. From this length on, the beginning of a value is redacted as well. */
const MIN_PREFIX = 8;

/** These describe the body, in words that a message needs. */
const HARMLESS_HEADERS = ["content-type", "accept", "accept-encoding", "user-agent"];

/** More of a text is never quoted. */
const MAX_QUOTE = 1_000;

/** Field names of the documents. Other map keys, ids and names for example, are values. */
const FIELD_NAME = /^[A-Za-z]+(?:[._-][A-Za-z]+)*$/;

/** Every value that a request holds: path parts, query, headers, and the strings and map keys of a JSON body. */
function listValues(operation: string, { url, headers, body }: SentRequest): string[] {
  const { pathname, searchParams } = new URL(url);
  const template = operation.slice(operation.indexOf(" ") + 1).split("/");
  const values = pathname.split("/").filter((segment, at) => segment !== template[at]);
  values.push(...searchParams.values());
  headers.forEach((value, name) => {
    if (!HARMLESS_HEADERS.includes(name)) values.push(value);
  });
  if (typeof body === "string")
    JSON.parse(body, (key, value: unknown) => {
      if (typeof value === "string" || typeof value === "number") values.push(String(value));
      if (!FIELD_NAME.test(key)) values.push(key);
    });
  return values;
}

/** One spelling for all: lower case, percent-encoding decoded, no backslashes. `at` maps each character to its origin. */
function canonicalize(text: string): { text: string; at: number[] } {
  let canonical = "";
  const at: number[] = [];
  const token = /%[\da-f]{2}|\\u[\da-f]{4}|\\|[^]/gi;
  for (const { 0: part, index } of text.matchAll(token)) {
    if (part === "\\") continue;
    const code = /^(?:%|\\u)(.+)$/.exec(part)?.[1];
    canonical += code === undefined ? part.toLowerCase() : String.fromCharCode(Number.parseInt(code, 16)).toLowerCase();
    while (at.length < canonical.length) at.push(index);
  }
  at.push(text.length);
  return { text: canonical, at };
}

/** Marks in `hidden` where `value`, or a beginning of it that is long enough, occurs in `text`. */
function mark(text: string, starts: ReadonlyMap<string, readonly number[]>, value: string, hidden: Uint8Array): void {
  for (const start of starts.get(value.slice(0, MIN_VALUE)) ?? []) {
    let length = MIN_VALUE;
    while (length < value.length && text[start + length] === value[length]) length++;
    if (length === value.length || length >= MIN_PREFIX) hidden.fill(1, start, start + length);
  }
}

const SEPARATOR = "\u0000";

/**
 * The texts of a server without the values that the request sent: an API that rejects a name or an id may quote it, in
 * another case, percent-encoded, escaped or cut off. Linear in the size of the request and of the texts.
 * Returns empty texts if the body is a file, a form or a stream, whose values aren't known.
 */
export function redact(texts: readonly string[], operation: string, request: SentRequest): string[] {
  const { body } = request;
  if (texts.every((text) => text === "") || (body !== undefined && body !== null && typeof body !== "string"))
    return texts.map(() => "");
  const joined = texts.map((text) => text.slice(0, MAX_QUOTE).replaceAll(SEPARATOR, "")).join(SEPARATOR);
  const { text, at } = canonicalize(joined);
  const starts = new Map<string, number[]>();
  for (let start = 0; start + MIN_VALUE <= text.length; start++) {
    const gram = text.slice(start, start + MIN_VALUE);
    const places = starts.get(gram);
    if (places) places.push(start);
    else starts.set(gram, [start]);
  }
  const hidden = new Uint8Array(text.length);
  const seen = new Set<string>();
  for (const value of listValues(operation, request))
    for (const part of [value, ...value.split("/")]) {
      if (part.length < MIN_VALUE || seen.has(part)) continue;
      seen.add(part);
      const canonical = /[%\\]/.test(part) ? canonicalize(part).text : part.toLowerCase();
      if (canonical.length >= MIN_VALUE) mark(text, starts, canonical, hidden);
    }
  return hide(joined, hidden, at).split(SEPARATOR);
}

/** The text with each run of hidden characters as one ellipsis. */
function hide(text: string, hidden: Uint8Array, at: readonly number[]): string {
  let result = "";
  for (let start = 0; start < hidden.length;) {
    let end = start;
    while (end < hidden.length && hidden[end] === hidden[start]) end++;
    result += hidden[start] === 1 ? "…" : text.slice(at[start], at[end]);
    start = end;
  }
  return result;
}
