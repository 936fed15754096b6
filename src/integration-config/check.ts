import type { Fields, Shape } from "./shapes.ts";

type Properties = Readonly<Record<string, unknown>>;

/** Where a value stands, `regions[1].name` of integrationConfig.aws_security_hub. Values themselves are never shown. */
export function refuse(path: string, where: string, complaint: string): never {
  throw new TypeError(`\`${path}\` of ${where} ${complaint}.`);
}

/** @throws {TypeError} unless it is an object that a literal or JSON makes */
export function checkObject(value: unknown, what: string): asserts value is Properties {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new TypeError(`${what} must be an object.`);
}

function checkShape(shape: Shape, value: unknown, path: string, where: string): void {
  if ("object" in shape) {
    checkObject(value, `\`${path}\` of ${where}`);
    checkFields(shape.object, value, `${path}.`, where);
  } else if ("list" in shape) {
    if (!Array.isArray(value)) refuse(path, where, "must be a list");
    for (const [index, item] of value.entries()) checkShape({ object: shape.list }, item, `${path}[${index}]`, where);
  } else if (!shape.fits(value)) refuse(path, where, shape.must);
}

/**
 * @param prefix what stands before a key in its path
 * @throws {TypeError} naming the first key that is unknown, missing or wrong
 */
export function checkFields(fields: Fields, value: Properties, prefix: string, where: string): void {
  const known = { ...fields.required, ...fields.optional };
  for (const key of Object.keys(value))
    if (fields.takesOthers !== true && !Object.hasOwn(known, key))
      throw new TypeError(`\`${prefix}${key}\` is no key of ${where}. It has: ${Object.keys(known).join(", ")}.`);
  for (const key of Object.keys(fields.required))
    if (value[key] === undefined) refuse(prefix + key, where, "is missing");
  for (const [key, shape] of Object.entries(known))
    if (value[key] !== undefined) checkShape(shape, value[key], prefix + key, where);
}

/** The path of the first text that only hides one: `****`. An asterisk alone in a list is a usual value of a header. */
export function maskedPath(value: unknown, path = ""): string | undefined {
  if (typeof value === "string")
    return /^[*\u2022\u25cf\u2219\u00b7]+$/.test(value) && (value !== "*" || !path.includes("[")) ? path : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const name = Array.isArray(value) ? `[${key}]` : path === "" ? key : `.${key}`;
    const masked = maskedPath(inner, path + name);
    if (masked !== undefined) return masked;
  }
  return undefined;
}
