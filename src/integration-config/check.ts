import { checkAlternatives } from "./alternatives.ts";
import { checkScalar } from "./scalar.ts";
import type { ObjectRule, Rule } from "./rules.ts";

export type Properties = Readonly<Record<string, unknown>>;

/**
 * Throws about one value: "`regions[1].name` of integrationConfig.aws_security_hub is missing." Values may be secrets, so
 * no message has one.
 */
export function reject(path: string, where: string, complaint: string): never {
  throw new TypeError(`\`${path}\` of ${where} ${complaint}.`);
}

export const isObject = (value: unknown): value is Properties =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function checkValue(rule: Rule, value: unknown, path: string, where: string): void {
  if ("items" in rule) {
    if (!Array.isArray(value)) reject(path, where, "must be an array");
    for (const [index, item] of value.entries()) checkValue(rule.items, item, `${path}[${index}]`, where);
  } else if ("properties" in rule) {
    if (!isObject(value)) reject(path, where, "must be an object");
    checkObject(rule, value, path, where);
  } else {
    const complaint = checkScalar(rule, value);
    if (complaint !== undefined) reject(path, where, complaint);
  }
}

/**
 * @param path where the object is; an empty string for the config itself
 * @param where the function that was called, for messages
 * @throws {TypeError} naming the first key that is unknown, missing or wrong
 */
export function checkObject(rule: ObjectRule, value: Properties, path: string, where: string): void {
  const { properties, required = [], anyOf, additionalProperties } = rule;
  const prefix = path === "" ? "" : `${path}.`;
  for (const key of Object.keys(value))
    if (additionalProperties !== true && !Object.hasOwn(properties, key))
      throw new TypeError(
        `Unknown key \`${prefix}${key}\` for ${where}. Known keys: ${Object.keys(properties).join(", ")}.`,
      );
  for (const key of required) if (value[key] === undefined) reject(prefix + key, where, "is missing");
  for (const [key, rule] of Object.entries(properties))
    if (value[key] !== undefined) checkValue(rule, value[key], prefix + key, where);
  const complaint = anyOf && checkAlternatives(anyOf, value);
  if (!complaint) return;
  const subject = complaint.key === undefined ? path : prefix + complaint.key;
  throw new TypeError(`${subject === "" ? where : `\`${subject}\` of ${where}`} ${complaint.text}.`);
}
