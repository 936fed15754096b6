/** What a property takes. */
export interface Rule {
  readonly accepts: (value: unknown) => boolean;
  /** Ends the sentence "`name` must be ...". */
  readonly is: string;
  readonly required?: true;
}

/** The properties of an object and what they take. */
export type Rules = Readonly<Record<string, Rule>>;

const isFinite = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

export const wholeNumber = (least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER): Rule => ({
  accepts: (value) => isWhole(value) && value >= least && value <= most,
  is: `a whole number${range(least, most)}`,
});

/** A number of at least `least`, or greater than it. */
export const number = (least: number, most = Number.POSITIVE_INFINITY, unit = "a number"): Rule => ({
  accepts: (value) => isFinite(value) && value >= least && value <= most,
  is: `${unit}${range(least, most)}`,
});

export const positiveNumber = (most = Number.POSITIVE_INFINITY, unit = "a number"): Rule => ({
  accepts: (value) => isFinite(value) && value > 0 && value <= most,
  is: `${unit} greater than 0${most === Number.POSITIVE_INFINITY ? "" : ` and at most ${most}`}`,
});

export const oneOf = (...values: readonly (string | number)[]): Rule => ({
  accepts: (value) => values.some((known) => known === value),
  is: (values.length > 2 ? "one of " : "") + values.map(shown).join(values.length > 2 ? ", " : " or "),
});

export const boolean: Rule = { accepts: (value) => typeof value === "boolean", is: "true or false" };
export const callable: Rule = { accepts: (value) => typeof value === "function", is: "a function" };
/** What a header can carry. */
export const headerText: Rule = {
  accepts: (value) => typeof value === "string" && /^[\x20-\x7e]*$/.test(value),
  is: "a text of ASCII characters on one line",
};

export const either = (one: Rule, other: Rule): Rule => ({
  accepts: (value) => one.accepts(value) || other.accepts(value),
  is: `${one.is}, or ${other.is}`,
});

export const required = (rule: Rule): Rule => ({ ...rule, required: true });

function range(least: number, most: number): string {
  if (most < Number.MAX_SAFE_INTEGER) return ` from ${least} to ${most}`;
  return least > Number.MIN_SAFE_INTEGER ? ` of at least ${least}` : "";
}

/** A value for a message. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 100));
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return value === null ? "null" : typeof value;
}

/**
 * @param what what `given` is, for messages: "startSimulator"
 * @throws {TypeError} which names a property that is unknown, missing or cannot be used
 */
export function checkRules(given: object, rules: Rules, what: string): void {
  const values = new Map<string, unknown>(Object.entries(given));
  for (const name of values.keys())
    if (!Object.hasOwn(rules, name))
      throw new TypeError(`\`${name}\` is no option of ${what}. It has: ${Object.keys(rules).join(", ")}.`);
  for (const [name, { accepts, is, required: isRequired }] of Object.entries(rules)) {
    const value = values.get(name);
    if (value === undefined && isRequired !== true) continue;
    if (value === undefined) throw new TypeError(`\`${name}\` is missing, which ${what} needs: ${is}.`);
    if (!accepts(value)) throw new TypeError(`\`${name}\` must be ${is}, not ${shown(value)}.`);
  }
}
