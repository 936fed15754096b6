import { encode, isScalar } from "./encode.ts";

const PARAMETER = /\{([^{}]+)\}/g;

/** `.` and `..`, plain or percent-encoded: fetch would resolve them, and call another operation. */
const DOT_SEGMENT = /^(\.|%2e){1,2}$/i;

/**
 * Puts parameters into a path template. Used by openapi-fetch as its `pathSerializer`.
 * @throws {TypeError} naming a parameter that's missing, null, empty, a dot segment, or not a string, number or boolean
 */
export function serializePath(
  template: string,
  parameters: Readonly<Record<string, unknown>>,
  operation: string,
): string {
  if (!template.includes("{")) return template;
  return template.replace(PARAMETER, (_match, name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    const label = `Path parameter \`${name}\` of ${operation}`;
    if (value === undefined || value === null || value === "") throw new TypeError(`${label} is missing.`);
    if (!isScalar(value)) throw new TypeError(`${label} must be a string, a number or a boolean.`);
    if (DOT_SEGMENT.test(String(value)))
      throw new TypeError(`${label} is a dot segment, which would call another operation.`);
    return encode(value, label);
  });
}
