import type { Alternative } from "./rules.ts";

type Config = Readonly<Record<string, unknown>>;

/** What is wrong with a combination of keys. Without a key, it's about the whole object. */
export interface Complaint {
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

function findMisfits(alternative: Alternative, config: Config, varying: ReadonlySet<string>): Misfit[] {
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
  config: Config,
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
  if (choices.some(({ length }) => length > 1)) return groups.join(", or ");
  return new Intl.ListFormat("en", { type: "disjunction" }).format(groups);
}

/**
 * Checks which keys go together.
 * @param config its keys are known and their values valid
 * @returns the first mistake in the alternative that fits best, or undefined if one fits
 */
export function checkAlternatives(all: readonly Alternative[], config: Config): Complaint | undefined {
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
