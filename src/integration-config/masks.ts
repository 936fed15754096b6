const MASK = /^[*\u2022\u25cf\u2219\u00b7]+$/;

/**
 * Finds the mask of a secret, such as `****`: its path in the config, or undefined. A single asterisk in an array is a
 * common value of a header, so it isn't taken for a mask.
 */
export function findMask(value: unknown, path = ""): string | undefined {
  if (typeof value === "string") return MASK.test(value) && (value !== "*" || !path.includes("[")) ? path : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const name = Array.isArray(value) ? `[${key}]` : path === "" ? key : `.${key}`;
    const masked = findMask(inner, path + name);
    if (masked !== undefined) return masked;
  }
  return undefined;
}
