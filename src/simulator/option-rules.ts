/** The values that an option accepts. */
export interface Rule {
  readonly accepts: (value: unknown) => boolean;
  /** Ends the message "`name` must be …". */
  readonly expected: string;
  readonly required?: true;
}

/** The options of something, by name. */
export type Rules = Readonly<Record<string, Rule>>;

const isFinite = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isInteger = (value: unknown): value is number => Number.isSafeInteger(value);

export const integer = (min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER): Rule => ({
  accepts: (value) => isInteger(value) && value >= min && value <= max,
  expected: `an integer${formatRange(min, max)}`,
});

export const number = (min: number, max = Number.POSITIVE_INFINITY, unit = "a number"): Rule => ({
  accepts: (value) => isFinite(value) && value >= min && value <= max,
  expected: `${unit}${formatRange(min, max)}`,
});

export const positiveNumber = (max = Number.POSITIVE_INFINITY, unit = "a number"): Rule => ({
  accepts: (value) => isFinite(value) && value > 0 && value <= max,
  expected: `${unit} greater than 0${max === Number.POSITIVE_INFINITY ? "" : ` and at most ${max}`}`,
});

export const enumeration = (...values: readonly (string | number)[]): Rule => ({
  accepts: (value) => values.some((known) => known === value),
  expected: (values.length > 2 ? "one of " : "") + values.map(formatValue).join(values.length > 2 ? ", " : " or "),
});

export const boolean: Rule = { accepts: (value) => typeof value === "boolean", expected: "true or false" };
export const callable: Rule = { accepts: (value) => typeof value === "function", expected: "a function" };
export const headerValue: Rule = {
  accepts: (value) => typeof value === "string" && /^[\x20-\x7e]*$/.test(value),
  expected: "a string of printable ASCII characters",
};

export const either = (one: Rule, other: Rule): Rule => ({
  accepts: (value) => one.accepts(value) || other.accepts(value),
  expected: `${one.expected}, or ${other.expected}`,
});

export const required = (rule: Rule): Rule => ({ ...rule, required: true });

function formatRange(min: number, max: number): string {
  if (max < Number.MAX_SAFE_INTEGER) return ` from ${min} to ${max}`;
  return min > Number.MIN_SAFE_INTEGER ? ` of at least ${min}` : "";
}

/** A value as messages show it. */
export function formatValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 100));
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return value === null ? "null" : typeof value;
}

/**
 * @param owner what the options belong to, for messages: "startSimulator"
 * @throws {TypeError} for an option that's unknown, missing or invalid
 */
export function checkOptions(given: object, rules: Rules, owner: string): void {
  const values = new Map<string, unknown>(Object.entries(given));
  for (const name of values.keys())
    if (!Object.hasOwn(rules, name))
      throw new TypeError(`Unknown option \`${name}\` for ${owner}. Known options: ${Object.keys(rules).join(", ")}.`);
  for (const [name, { accepts, expected, required: isRequired }] of Object.entries(rules)) {
    const value = values.get(name);
    if (value === undefined && isRequired !== true) continue;
    if (value === undefined) throw new TypeError(`Missing option \`${name}\` for ${owner}: ${expected}.`);
    if (!accepts(value)) throw new TypeError(`\`${name}\` must be ${expected}, not ${formatValue(value)}.`);
  }
}
