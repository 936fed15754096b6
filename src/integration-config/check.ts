import { isPlainObject } from "../validate.ts";
import type { Alternative, ObjectRule, Rule, ScalarRule } from "./rules.ts";

type Properties = Readonly<Record<string, unknown>>;

/**
 * Throws about one value: "`regions[1].name` of integrationConfig.aws_security_hub is missing." Values may be secrets, so
 * no message has one.
 */
export function reject(path: string, functionName: string, complaint: string): never {
  throw new TypeError(`\`${path}\` of ${functionName} ${complaint}.`);
}

/** `a, b, or c`. */
const listChoices = (choices: readonly string[]): string =>
  new Intl.ListFormat("en", { type: "disjunction" }).format(choices);

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
  if (rule.enum?.some((known) => known === value)) return undefined;
  if (rule.enum) return `must be ${listChoices(rule.enum.map((known) => JSON.stringify(known)))}`;
  // One message, so that the caller learns both at once.
  if (rule.minLength !== undefined && typeof value !== "string") return "must be a non-empty string";
  return TYPES[rule.type](value) ?? (typeof value === "string" ? checkString(rule, value) : undefined);
}

function checkValue(rule: Rule, value: unknown, path: string, functionName: string): void {
  if ("items" in rule) {
    if (!Array.isArray(value)) reject(path, functionName, "must be an array");
    for (const [index, item] of value.entries()) checkValue(rule.items, item, `${path}[${index}]`, functionName);
  } else if ("properties" in rule) {
    if (!isPlainObject(value)) reject(path, functionName, "must be an object");
    checkObject(rule, value, path, functionName);
  } else {
    const complaint = checkScalar(rule, value);
    if (complaint !== undefined) reject(path, functionName, complaint);
  }
}

/** What is wrong with a combination of keys. Without a key, it's about the whole object. */
interface Complaint {
  readonly key?: string;
  readonly text: string;
}

/** A key that doesn't fit an alternative. */
interface Misfit {
  readonly key: string;
  readonly kind: "missing" | "foreign" | "value";
}

/** A missing key weighs less: the keys that are there show which alternative was meant. */
const COSTS = { missing: 1, foreign: 3, value: 3 } as const;

const listKeys = ({ required = [], optional = [] }: Alternative): readonly string[] => [...required, ...optional];

function findMisfits(alternative: Alternative, config: Properties, varying: ReadonlySet<string>): Misfit[] {
  const { required = [], const: constants = {} } = alternative;
  const isGiven = (key: string) => config[key] !== undefined;
  const allowed = listKeys(alternative);
  const values = Object.keys(constants).filter((key) => isGiven(key) && config[key] !== constants[key]);
  const foreign = Object.keys(config).filter((key) => isGiven(key) && varying.has(key) && !allowed.includes(key));
  const missing = required.filter((key) => !isGiven(key));
  return [
    ...values.map((key): Misfit => ({ key, kind: "value" })),
    ...foreign.map((key): Misfit => ({ key, kind: "foreign" })),
    ...missing.map((key): Misfit => ({ key, kind: "missing" })),
  ];
}

/**
 * Why something is asked of a config: the first of its keys that only the given alternatives allow, or allow with its
 * value. Undefined if there is none.
 */
function findReason(
  concerned: readonly Alternative[],
  all: readonly Alternative[],
  config: Properties,
): string | undefined {
  const varying = new Set(all.flatMap(listKeys));
  for (const [key, value] of Object.entries(config)) {
    const constants = all.flatMap((one) => one.const?.[key] ?? []);
    const allowing = all.filter(
      (one) =>
        (!varying.has(key) || listKeys(one).includes(key)) &&
        (one.const?.[key] === undefined || one.const[key] === value),
    );
    if (allowing.length === all.length || !allowing.every((one) => concerned.includes(one))) continue;
    // A value is only shown if the document lists it, so a secret never is.
    const shown = constants.find((constant) => constant === value);
    return shown === undefined ? `\`${key}\`` : `\`${key}: ${JSON.stringify(shown)}\``;
  }
  return undefined;
}

/** "needs `a` or `b`" for alternatives that fit equally well, each with the keys that are missing. */
function describeChoice(choices: readonly (readonly Misfit[])[]): string {
  const groups = choices.map((misfits) => misfits.map(({ key }) => `\`${key}\``).join(" and "));
  return choices.some(({ length }) => length > 1) ? groups.join(", or ") : listChoices(groups);
}

/**
 * Checks which keys go together.
 * @param config its keys are known and their values valid
 * @returns the first mistake in the alternative that fits best, or undefined if one fits
 */
function checkAlternatives(all: readonly Alternative[], config: Properties): Complaint | undefined {
  const varying = new Set(all.flatMap(listKeys));
  const candidates = all.map((alternative) => {
    const misfits = findMisfits(alternative, config, varying);
    return { alternative, misfits, cost: misfits.reduce((sum, { kind }) => sum + COSTS[kind], 0) };
  });
  const lowest = Math.min(...candidates.map(({ cost }) => cost));
  const best = candidates.filter(({ cost }) => cost === lowest);
  const misfit = best[0]?.misfits[0];
  if (!misfit) return undefined;

  const { key, kind } = misfit;
  const giveReason = (isConcerned: (alternative: Alternative) => boolean): string => {
    const reason = findReason(all.filter(isConcerned), all, config);
    return reason === undefined ? "" : ` with ${reason}`;
  };
  if (kind === "foreign") {
    const reason = giveReason((one) => !listKeys(one).includes(key));
    return { key, text: `can't be combined${reason === "" ? " with the other keys" : reason}` };
  }
  const constant = best[0]?.alternative.const?.[key];
  if (constant !== undefined)
    return { key, text: `must be ${JSON.stringify(constant)}${giveReason((one) => one.const?.[key] === constant)}` };
  if (best.length === 1)
    return { key, text: `is required${giveReason((one) => one.required?.includes(key) === true)}` };
  const tied = best.map(({ alternative }) => alternative);
  const reason = findReason(tied, all, config);
  const choice = describeChoice(best.map(({ misfits }) => misfits));
  return { text: `needs ${choice}${reason === undefined ? "" : ` (because of ${reason})`}` };
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
