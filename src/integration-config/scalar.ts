import type { ScalarRule } from "./rules.ts";

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
export function checkScalar(rule: ScalarRule, value: unknown): string | undefined {
  if (rule.enum) {
    if (rule.enum.some((known) => known === value)) return undefined;
    const values = rule.enum.map((known) => JSON.stringify(known));
    return `must be ${new Intl.ListFormat("en", { type: "disjunction" }).format(values)}`;
  }
  // One message, so that the caller learns both at once.
  if (rule.minLength !== undefined && typeof value !== "string") return "must be a non-empty string";
  return TYPES[rule.type](value) ?? (typeof value === "string" ? checkString(rule, value) : undefined);
}
