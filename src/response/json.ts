/** A number of 16 digits or more outside of a string, probably: cheap, as nearly all responses have none. */
const MAYBE_UNSAFE = /(?:^|[:[,])\s*-?\d{16}/;

/** Strings, which are skipped, and numbers. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi;

/**
 * Parses JSON. Integers that a number can't hold exactly (above 2^53, such as some tenant ids) become strings with all
 * their digits.
 * @throws {SyntaxError}
 */
export function parseJson(text: string): unknown {
  // First, so that quoting a number can't make valid what isn't.
  const value: unknown = JSON.parse(text);
  if (!MAYBE_UNSAFE.test(text)) return value;
  const quoted = text.replace(TOKEN, (token) =>
    /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token,
  );
  return JSON.parse(quoted);
}
