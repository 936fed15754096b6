/** A decoded form of a string, folded for comparison. */
export interface Reading {
  readonly text: string;
  /** The range of the original text that a range of this one comes from. */
  readonly locate: (start: number, end: number) => readonly [start: number, end: number];
}

/** Lower case, and a space for `+`, which a form has for one. Keeps the length. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return folded.replaceAll("+", " ");
}

/** A character: percent-encoded UTF-8, a JSON or HTML escape, a backslash, one without a width, or plain. */
const CHARACTER =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}|\\u[\da-f]{4}|\\x[\da-f]{2}|&#x[\da-f]{1,6};|&#\d{1,7};|&[a-z]{2,6};|[\\\p{Cf}]|[^]/giu;

const ENTITIES: Readonly<Partial<Record<string, string>>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  sol: "/",
  bsol: "\\",
  equals: "=",
  plus: "+",
  colon: ":",
};

/** A backslash, or a character without a width. */
const DROPPED = /^[\\\p{Cf}]$/u;

/** A string that was encoded more often isn't a quote anymore. */
const MAX_DECODINGS = 4;

const toCharacter = (code: number): string => (code <= 0x10_ff_ff ? String.fromCodePoint(code) : "");

function decodeCharacter(character: string): string {
  if (DROPPED.test(character)) return "";
  if (character.startsWith("\\")) return toCharacter(Number.parseInt(character.slice(2), 16));
  if (/^&#x/i.test(character)) return toCharacter(Number.parseInt(character.slice(3), 16));
  if (character.startsWith("&#")) return toCharacter(Number.parseInt(character.slice(2), 10));
  if (character.startsWith("&")) return ENTITIES[character.slice(1, -1).toLowerCase()] ?? character;
  if (!character.startsWith("%")) return character;
  try {
    return decodeURIComponent(character);
  } catch {
    return character;
  }
}

/** Decodes percent-encoding, JSON escapes and HTML entities, also if they're nested. */
export function decode(text: string): Reading {
  let decoded = text;
  let at = Array.from({ length: text.length + 1 }, (_none, index) => index);
  for (let times = 0; times < MAX_DECODINGS && /[%\\&\p{Cf}]/u.test(decoded); times++) {
    const origins: number[] = [];
    let next = "";
    for (const { 0: character, index } of decoded.matchAll(CHARACTER)) {
      next += decodeCharacter(character);
      while (origins.length < next.length) origins.push(at[index] ?? 0);
    }
    origins.push(text.length);
    at = origins;
    decoded = next;
  }
  return { text: decoded, locate: (start, end) => [at[start] ?? 0, at[end] ?? text.length] };
}

/** How many characters hold how many bytes. */
interface Encoding {
  readonly run: RegExp;
  readonly characters: number;
  readonly bytes: number;
  readonly read: (run: string) => string;
}

const ENCODINGS: readonly Encoding[] = [
  { run: /[A-Za-z\d+/_-]{8,}/g, characters: 4, bytes: 3, read: readBase64 },
  { run: /[\da-f]{16,}/gi, characters: 2, bytes: 1, read: readHex },
];

function readBase64(run: string): string {
  // A single character at the end holds no byte.
  const whole = run.length % 4 === 1 ? run.slice(0, -1) : run;
  return atob(whole.replaceAll("-", "+").replaceAll("_", "/"));
}

function readHex(run: string): string {
  return run.replace(/(..)|./g, (_whole, pair?: string) =>
    pair ? String.fromCharCode(Number.parseInt(pair, 16)) : "",
  );
}

/** Reads what may be Base64 or hexadecimal, as bytes, from each character that may be the first of a group. */
export function listEncoded({ text, locate }: Reading): Reading[] {
  return ENCODINGS.flatMap(({ run: pattern, characters, bytes, read }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: run, index }) =>
      Array.from({ length: characters }, (_none, skipped): Reading => {
        const first = index + skipped;
        return {
          text: read(run.slice(skipped)),
          locate: (start, end) =>
            locate(
              first + Math.floor(start / bytes) * characters,
              Math.min(first + Math.ceil(end / bytes) * characters, index + run.length),
            ),
        };
      }),
    ),
  );
}
