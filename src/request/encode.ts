/**
 * Percent-encodes a value whole, so that it cannot leave its place.
 * @param at names the value in the error
 * @throws {TypeError} for half a surrogate pair, which no address can hold
 */
export function encode(value: string | number | boolean, at: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    throw new TypeError(`${at} is not well-formed Unicode.`);
  }
}

/** Whether a value can stand in an address as it is written. */
export const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
