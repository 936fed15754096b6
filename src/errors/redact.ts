import { decode, fold, listEncoded, type Reading } from "./decode-quote.ts";

/** A request as it was sent. Its values must not appear in a message. */
export interface SentRequest {
  readonly url: string;
  readonly headers: Headers;
  /** JSON if it's a string. */
  readonly body: unknown;
}

/** Shorter values aren't secrets, but words that a message needs. */
const MIN_VALUE = 4;

/** A server may quote a part of a value. Parts of this length are redacted, wherever in the value they are. */
const PART = 8;

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
  const values = pathname.split("/").filter((segment) => !template.includes(segment));
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

/** Between the texts, which are searched as one. */
const SEPARATOR = "\u0000";

/** Whether a body is a file, a form or a stream, whose values aren't known. */
const isOpaque = ({ body }: SentRequest): boolean => body !== undefined && body !== null && typeof body !== "string";

const BASE = 31;

/**
 * Finds the parts of one length in a string. A hash table with rolling hashes (Rabin-Karp), so that searching long values
 * takes no more than a step for each character.
 */
class PartIndex {
  readonly #text: string;
  readonly #length: number;
  /** To the power of the length, in 32 bits: what the character that leaves the hash was multiplied by. */
  readonly #power: number;
  /** The first place of each hash, and after each place the next one; -1 after the last. */
  readonly #first: Int32Array;
  readonly #next: Int32Array;

  constructor(text: string, length: number) {
    this.#text = text;
    this.#length = length;
    this.#power = Array.from({ length }).reduce<number>((power) => Math.imul(power, BASE), 1);
    // A power of two, so that nearly all places have a hash of their own.
    this.#first = new Int32Array(2 ** Math.ceil(Math.log2(4 * text.length + 1))).fill(-1);
    this.#next = new Int32Array(text.length);
    this.#scan(text, (hash, place) => {
      this.#next[place] = this.#first[hash] ?? -1;
      this.#first[hash] = place;
    });
  }

  /** Returns the places of all parts of a value. Each place is found once, however many values have it. */
  take(value: string): number[] {
    const found: number[] = [];
    this.#scan(value, (hash, start) => {
      if (this.#first[hash] === -1) return;
      const part = value.slice(start, start + this.#length);
      let previous = -1;
      for (let place = this.#first[hash] ?? -1; place !== -1; place = this.#next[place] ?? -1) {
        if (!this.#text.startsWith(part, place)) {
          previous = place;
          continue;
        }
        found.push(place);
        const next = this.#next[place] ?? -1;
        if (previous === -1) this.#first[hash] = next;
        else this.#next[previous] = next;
      }
    });
    return found;
  }

  /** Visits the hash of each part, and where it starts. */
  #scan(text: string, visit: (hash: number, start: number) => void): void {
    const mask = this.#first.length - 1;
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
      const start = at + 1 - this.#length;
      if (start > 0) hash = (hash - Math.imul(text.charCodeAt(start - 1), this.#power)) | 0;
      if (start >= 0) visit((hash ^ (hash >>> 16)) & mask, start);
    }
  }
}

/** The readings of a text, searched as one. */
class ReadingIndex {
  readonly #readings: readonly Reading[];
  readonly #starts: readonly number[];
  /** The reading that each character belongs to. */
  readonly #owners: Uint32Array;
  readonly #text: string;
  readonly #parts = new Map<number, PartIndex>();

  constructor(readings: readonly Reading[]) {
    this.#readings = readings;
    const folded = readings.map(({ text }) => fold(text));
    let length = 0;
    this.#starts = folded.map((text) => (length += text.length + 1) - text.length - 1);
    this.#text = folded.join(SEPARATOR);
    this.#owners = new Uint32Array(length);
    for (const [owner, start] of this.#starts.entries()) this.#owners.fill(owner, start, this.#starts[owner + 1]);
  }

  /** Calls `mark` with each range of the original text that has the value or a part of it. */
  find(value: string, mark: (start: number, end: number) => void): void {
    const length = Math.min(value.length, PART);
    let parts = this.#parts.get(length);
    if (!parts) this.#parts.set(length, (parts = new PartIndex(this.#text, length)));
    for (const place of parts.take(value)) {
      const owner = this.#owners[place] ?? 0;
      const start = place - (this.#starts[owner] ?? 0);
      const range = this.#readings[owner]?.locate(start, start + length);
      if (range) mark(...range);
    }
  }
}

const isAscii = (text: string): boolean => !/[^\x20-\x7e]/.test(text);

/** One character for each byte, as the readings of Base64 have it. */
const toByteString = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");

/** A value in the forms to search for: as text, as bytes (for Base64), and each part of a path. */
function* listForms(value: string): Generator<string> {
  const text = /[%\\&\p{Cf}]/u.test(value) ? decode(value).text : value;
  const spellings = isAscii(text) ? [text] : [text, toByteString(text)];
  for (const spelling of spellings) {
    const folded = fold(spelling).replaceAll(SEPARATOR, "");
    yield folded;
    if (folded.includes("/")) yield* folded.split("/");
  }
}

/**
 * Removes the values that requests sent, and further secrets, from what the server says. An API that rejects a name or an id
 * may quote it in another case, escaped, encoded or in part. Linear in the size of the requests and of the texts. Returns
 * empty strings if a body is a file, a form or a stream, whose values aren't known.
 */
export function redact(
  texts: readonly string[],
  operation: string,
  requests: readonly SentRequest[],
  secrets: readonly string[] = [],
): string[] {
  if (texts.every((text) => text === "") || requests.some(isOpaque)) return texts.map(() => "");
  const joined = texts.map((text) => text.slice(0, MAX_QUOTE).replaceAll(SEPARATOR, "")).join(SEPARATOR);
  const decoded = decode(joined);
  const index = new ReadingIndex([decoded, ...listEncoded(decoded)]);
  const hidden = new Uint8Array(joined.length);
  const seen = new Set<string>();
  for (const value of [...secrets, ...requests.flatMap((request) => listValues(operation, request))])
    for (const form of listForms(value)) {
      if (form.length < MIN_VALUE || seen.has(form)) continue;
      seen.add(form);
      index.find(form, (start, end) => hidden.fill(1, start, end));
    }
  return hide(joined, hidden).split(SEPARATOR);
}

/** Replaces each run of hidden characters with one ellipsis. */
function hide(text: string, hidden: Uint8Array): string {
  let result = "";
  for (let start = 0; start < hidden.length;) {
    let end = start;
    while (end < hidden.length && hidden[end] === hidden[start]) end++;
    result += hidden[start] === 1 ? "…" : text.slice(start, end);
    start = end;
  }
  return result;
}
