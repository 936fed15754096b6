const PARAMETER = /\{([^{}]+)\}/g;

/** `.` and `..`, plain or percent-encoded: fetch would resolve them, and call another operation. */
const DOTS = /^(\.|%2e){1,2}$/i;

/**
 * Puts parameters into a path template. Each is percent-encoded whole, so that none can leave its segment.
 * @throws {TypeError} naming a parameter that is missing, null, empty, a dot segment, or neither text nor number nor boolean
 */
export function serializePath(template: string, parameters: Readonly<Record<string, unknown>>): string {
  return template.replace(PARAMETER, (_match, name: string) => {
    const value = parameters[name];
    const at = `\`params.path.${name}\` of ${template}`;
    if (value === undefined || value === null || value === "") throw new TypeError(`${at} is missing.`);
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
      throw new TypeError(`${at} must be a text, a number or a boolean, not ${Array.isArray(value) ? "a list" : typeof value}.`);
    if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError(`${at} is not a number.`);
    const text = String(value);
    if (DOTS.test(text)) throw new TypeError(`${at} is a dot segment, which would call another operation.`);
    return encodeURIComponent(text);
  });
}
