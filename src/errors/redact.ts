/** A request as it was sent. Its values must not appear in a message. */
export interface SentRequest {
  readonly url: string;
  readonly headers: Headers;
  /** JSON if it's a string. */
  readonly body: unknown;
}

/** Shorter values aren't secrets, but words that a message needs. */
const MIN_VALUE = 4;

/** A server may truncate a value. Prefixes of at least this length are redacted as well. */
const MIN_PREFIX = 8;

/** These describe the body, in words that a message needs. */
const HARMLESS_HEADERS = ["content-type", "accept", "accept-encoding", "user-agent"];

/** The rest of a longer text is never quoted. */
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

/** A character: percent-encoded UTF-8, a JSON escape, a backslash, or plain. */
const CHARACTER =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}|\\u[\da-f]{4}|\\|[^]/giu;

function decodeCharacter(character: string): string {
  if (character.startsWith("\\u")) return String.fromCharCode(Number.parseInt(character.slice(2), 16));
  if (character === "\\") return "";
  try {
    return decodeURIComponent(character);
  } catch {
    return character;
  }
}

/** One spelling for all: lower case, percent-encoding decoded, no backslashes. `at` maps each character to its origin. */
function canonicalize(text: string): { text: string; at: number[] } {
  let canonical = "";
  const at: number[] = [];
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    canonical += (character.length === 1 && character !== "\\" ? character : decodeCharacter(character)).toLowerCase();
    while (at.length < canonical.length) at.push(index);
  }
  at.push(text.length);
  return { text: canonical, at };
}

/** Marks in `hidden` the places in `text` that have `value`, or a prefix of it that's long enough. */
function mark(text: string, starts: ReadonlyMap<string, readonly number[]>, value: string, hidden: Uint8Array): void {
  for (const start of starts.get(value.slice(0, MIN_VALUE)) ?? []) {
    let length = MIN_VALUE;
    while (length < value.length && text[start + length] === value[length]) length++;
    if (length === value.length || length >= MIN_PREFIX) hidden.fill(1, start, start + length);
  }
}

const SEPARATOR = "\u0000";

/**
 * Removes the values that a request sent from what the server says. An API that rejects a name or an id may quote it, in
 * another case, percent-encoded, escaped or truncated. Linear in the size of the request and of the texts. Returns empty
 * strings if the body is a file, a form or a stream, whose values aren't known.
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
  for (const value of listValues(operation, request)) {
    const canonical = /[%\\]/.test(value) ? canonicalize(value).text : value.toLowerCase();
    for (const part of [canonical, ...canonical.split("/")]) {
      if (part.length < MIN_VALUE || seen.has(part)) continue;
      seen.add(part);
      mark(text, starts, part, hidden);
    }
  }
  return hide(joined, hidden, at).split(SEPARATOR);
}

/** Replaces each run of hidden characters with one ellipsis. */
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
