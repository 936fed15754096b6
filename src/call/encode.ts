/**
 * Percent-encodes a value completely, so that it can't end its path segment or query parameter.
 * @param name names the value in the error
 * @throws {TypeError} for a lone surrogate, which no URL can hold
 */
export function encode(value: string | number | boolean, name: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    throw new TypeError(`${name} isn't well-formed Unicode.`);
  }
}

/** Whether a value can be written into a URL as it is. */
export const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
