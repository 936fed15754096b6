import { encode, isScalar } from "./encode.ts";

const PARAMETER = /\{([^{}]+)\}/g;

/** `.` and `..`, plain or percent-encoded: fetch would resolve them, and call another operation. */
const DOTS = /^(\.|%2e){1,2}$/i;

/**
 * Puts parameters into a path template.
 * @throws {TypeError} naming a parameter that is missing, null, empty, a dot segment, or neither text nor number nor boolean
 */
export function serializePath(template: string, parameters: Readonly<Record<string, unknown>>): string {
  if (!template.includes("{")) return template;
  return template.replace(PARAMETER, (_match, name: string) => {
    const value = parameters[name];
    const at = `\`params.path.${name}\` of ${template}`;
    if (value === undefined || value === null || value === "") throw new TypeError(`${at} is missing.`);
    if (!isScalar(value)) throw new TypeError(`${at} must be a text, a number or a boolean.`);
    if (DOTS.test(String(value))) throw new TypeError(`${at} is a dot segment, which would call another operation.`);
    return encode(value, at);
  });
}
