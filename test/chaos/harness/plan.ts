import { Random } from "../../../src/simulator/random.ts";
import { CALL_KINDS, SUBJECTS, type CallKind } from "./call-kinds.ts";
import { EXPIRED, FAULT_VARIANTS, type FaultVariant } from "./fault-variants.ts";

export interface PlannedCall {
  /** Sent in `x-test-id`, and part of what a write writes. */
  readonly testId: string;
  readonly kind: CallKind;
  readonly subject: number;
  /** The call's fault, if any. */
  readonly variant: FaultVariant | undefined;
}

export interface Plan {
  readonly seed: number;
  /** One call of each kind, so that the client has seen the rate limits. */
  readonly warmUp: readonly PlannedCall[];
  /** While these are in flight, tokens are revoked and rejected. */
  readonly storm: readonly PlannedCall[];
  /** While these are in flight, tokens expire. */
  readonly calm: readonly { readonly calls: readonly PlannedCall[]; readonly late: readonly PlannedCall[] }[];
  /** All of the above. */
  readonly all: readonly PlannedCall[];
}

/** The share of calls with a fault. */
const FAULTY = 0.2;
/** Rounds in which a token expires: in the first, extending it fails; in the second, it succeeds. */
const CALM_ROUNDS = 2;
const LATE_PER_ROUND = 15;

function pickWeighted<T extends { readonly weight: number }>(list: readonly T[], chance: number): T {
  let rest = chance * list.reduce((sum, { weight }) => sum + weight, 0);
  const found = list.find(({ weight }) => (rest -= weight) < 0) ?? list.at(-1);
  if (!found) throw new Error("Can't pick from an empty list.");
  return found;
}

/** The smallest number of calls with room for every kind and every fault. */
export const MIN_CALLS = 400;

/** Plans a run. Everything follows from the seed. */
export function createPlan(seed: number, count: number): Plan {
  if (!(count >= MIN_CALLS)) throw new RangeError(`A run needs at least ${MIN_CALLS} calls, not ${count}.`);
  const chance = new Random(seed).sequence("plan");
  let created = 0;
  const plan = (kinds: readonly CallKind[], variants: readonly FaultVariant[], forced?: FaultVariant): PlannedCall => {
    const kind = pickWeighted(kinds, chance());
    const fitting = variants.filter(({ fits }) => fits?.(kind) ?? true);
    const subject = Math.floor(chance() * SUBJECTS);
    // Both are drawn for every call, so that adding a variant doesn't change the rest of the plan.
    const [isFaulty, which] = [chance() < FAULTY, chance()];
    const drawn = isFaulty && fitting.length > 0 ? pickWeighted(fitting, which) : undefined;
    return { testId: `${seed}-${++created}`, kind, subject, variant: forced ?? drawn };
  };
  const repeat = (length: number, create: (index: number) => PlannedCall) =>
    Array.from({ length }, (_none, index) => create(index));
  const calmCount = Math.floor(count / 10);
  const codeKinds = CALL_KINDS.filter(({ api }) => api === "code");
  // A fault that takes long would hold up the whole round.
  const quick = FAULT_VARIANTS.filter(({ rejectsToken, timeout }) => !rejectsToken && timeout === undefined);
  const warmUp = CALL_KINDS.map((kind) => plan([kind], []));
  const stormCount = count - warmUp.length - CALM_ROUNDS * (calmCount + LATE_PER_ROUND);
  // Each variant comes up at least once, spread over the storm.
  const spacing = Math.floor(stormCount / FAULT_VARIANTS.length);
  const storm = repeat(stormCount, (index) => {
    const forced = index % spacing === 0 ? FAULT_VARIANTS[index / spacing] : undefined;
    const kinds = forced ? CALL_KINDS.filter((kind) => forced.fits?.(kind) ?? true) : CALL_KINDS;
    return plan(kinds, FAULT_VARIANTS, forced);
  });
  const calm = Array.from({ length: CALM_ROUNDS }, () => ({
    calls: repeat(calmCount, () => plan(CALL_KINDS, quick)),
    late: repeat(LATE_PER_ROUND, () => plan(codeKinds, [], EXPIRED)),
  }));
  const all = [...warmUp, ...storm, ...calm.flatMap(({ calls, late }) => [...calls, ...late])];
  return { seed, warmUp, storm, calm, all };
}
