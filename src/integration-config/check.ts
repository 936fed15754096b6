import { checkAlternatives } from "./alternatives.ts";
import type { ObjectRule, Rule, ScalarRule } from "./rules.ts";

type Properties = Readonly<Record<string, unknown>>;

/**
 * Throws about one value: "`regions[1].name` of integrationConfig.aws_security_hub is missing." Values may be secrets, so
 * no message has one.
 */
export function reject(path: string, functionName: string, complaint: string): never {
  throw new TypeError(`\`${path}\` of ${functionName} ${complaint}.`);
}

export const isObject = (value: unknown): value is Properties =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // Not kept as a cause: its message quotes the text, which may be a secret.
    return false;
  }
}

function checkString(rule: ScalarRule, text: string): string | undefined {
  if (rule.minLength !== undefined && text.trim() === "") return "must be a non-empty string";
  if (rule.format === "uuid" && !UUID.test(text)) return "must be a UUID, such as crypto.randomUUID() returns";
  if (rule.contentMediaType !== undefined && !isJson(text)) return "must be a string that holds JSON";
  if (rule.pattern !== undefined && !new RegExp(rule.pattern, "u").test(text))
    return rule.patternMessage ?? `must match ${rule.pattern}`;
  return undefined;
}

const TYPES: Readonly<Record<ScalarRule["type"], (value: unknown) => string | undefined>> = {
  string: (value) => (typeof value === "string" ? undefined : "must be a string"),
  boolean: (value) => (typeof value === "boolean" ? undefined : "must be true or false"),
  integer: (value) => (Number.isSafeInteger(value) ? undefined : "must be an integer"),
  number: (value) => (Number.isFinite(value) ? undefined : "must be a number"),
};

/** What is wrong with a string, a number or a boolean: "must be a string". Undefined if it's fine. */
function checkScalar(rule: ScalarRule, value: unknown): string | undefined {
  if (rule.enum) {
    if (rule.enum.some((known) => known === value)) return undefined;
    const values = rule.enum.map((known) => JSON.stringify(known));
    return `must be ${new Intl.ListFormat("en", { type: "disjunction" }).format(values)}`;
  }
  // One message, so that the caller learns both at once.
  if (rule.minLength !== undefined && typeof value !== "string") return "must be a non-empty string";
  return TYPES[rule.type](value) ?? (typeof value === "string" ? checkString(rule, value) : undefined);
}

function checkValue(rule: Rule, value: unknown, path: string, functionName: string): void {
  if ("items" in rule) {
    if (!Array.isArray(value)) reject(path, functionName, "must be an array");
    for (const [index, item] of value.entries()) checkValue(rule.items, item, `${path}[${index}]`, functionName);
  } else if ("properties" in rule) {
    if (!isObject(value)) reject(path, functionName, "must be an object");
    checkObject(rule, value, path, functionName);
  } else {
    const complaint = checkScalar(rule, value);
    if (complaint !== undefined) reject(path, functionName, complaint);
  }
}

/**
 * @param path the path of the object, empty for the config itself
 * @param functionName the name of the called function, for messages
 * @throws {TypeError} naming the first key that is unknown, missing or wrong
 */
export function checkObject(rule: ObjectRule, value: Properties, path: string, functionName: string): void {
  const { properties, required = [], anyOf, additionalProperties } = rule;
  const prefix = path === "" ? "" : `${path}.`;
  for (const key of Object.keys(value))
    if (additionalProperties !== true && !Object.hasOwn(properties, key))
      throw new TypeError(
        `Unknown key \`${prefix}${key}\` for ${functionName}. Known keys: ${Object.keys(properties).join(", ")}.`,
      );
  for (const key of required) if (value[key] === undefined) reject(prefix + key, functionName, "is missing");
  for (const [key, rule] of Object.entries(properties))
    if (value[key] !== undefined) checkValue(rule, value[key], prefix + key, functionName);
  const complaint = anyOf && checkAlternatives(anyOf, value);
  if (!complaint) return;
  const subject = complaint.key === undefined ? path : prefix + complaint.key;
  throw new TypeError(`${subject === "" ? functionName : `\`${subject}\` of ${functionName}`} ${complaint.text}.`);
}
