import { Random } from "../../../src/simulator/random.ts";
import { CALL_KINDS, SUBJECTS, type CallKind } from "./call-kinds.ts";
import { EXPIRED, VARIANTS, type Variant } from "./variants.ts";

/** A call that is to be made. */
export interface PlannedCall {
  /** Sent in `x-test-id`, and part of what a write writes. */
  readonly testId: string;
  readonly kind: CallKind;
  readonly subject: number;
  /** What goes wrong with it. */
  readonly variant: Variant | undefined;
}

export interface Plan {
  readonly seed: number;
  /** One of each kind, so that the client has seen what limits there are. */
  readonly warmUp: readonly PlannedCall[];
  /** Tokens are revoked and refused while these are under way. */
  readonly storm: readonly PlannedCall[];
  /** Tokens live to their end while these are under way, round by round. */
  readonly calm: readonly { readonly calls: readonly PlannedCall[]; readonly late: readonly PlannedCall[] }[];
  /** All of these. */
  readonly all: readonly PlannedCall[];
}

/** Of all calls. */
const FAULTED = 0.2;
/** Rounds in which a token lives to its end: in the first it cannot be extended, in the second it can. */
const CALM_ROUNDS = 2;
const LATE_IN_A_ROUND = 15;

function weighted<T extends { readonly weight: number }>(list: readonly T[], chance: number): T {
  let rest = chance * list.reduce((sum, { weight }) => sum + weight, 0);
  const found = list.find(({ weight }) => (rest -= weight) < 0) ?? list.at(-1);
  if (!found) throw new Error("Nothing to choose from.");
  return found;
}

/** What happens in a run, all of it from the seed. */
export function planOf(seed: number, count: number): Plan {
  const chance = new Random(seed).sequence("plan");
  let made = 0;
  const call = (kinds: readonly CallKind[], variants: readonly Variant[]): PlannedCall => {
    const kind = weighted(kinds, chance());
    const fitting = variants.filter(({ fits }) => fits?.(kind) ?? true);
    const subject = Math.floor(chance() * SUBJECTS);
    // Drawn for each call, so that one variant more or less does not change all that follows.
    const [isFaulted, which] = [chance() < FAULTED || variants.length === 1, chance()];
    const variant = isFaulted && fitting.length > 0 ? weighted(fitting, which) : undefined;
    return { testId: `${seed}-${++made}`, kind, subject, variant };
  };
  const calls = (length: number, make: () => PlannedCall) => Array.from({ length }, make);
  const calmCount = Math.floor(count / 10);
  const late = CALL_KINDS.filter(({ api }) => api === "code");
  // A round would wait for the last of those that take their time.
  const harmless = VARIANTS.filter(({ refusesToken, timeout }) => !refusesToken && timeout === undefined);
  const warmUp = CALL_KINDS.map((kind) => call([kind], []));
  const rest = count - warmUp.length - CALM_ROUNDS * (calmCount + LATE_IN_A_ROUND);
  const storm = calls(rest, () => call(CALL_KINDS, VARIANTS));
  const calm = Array.from({ length: CALM_ROUNDS }, () => ({
    calls: calls(calmCount, () => call(CALL_KINDS, harmless)),
    late: calls(LATE_IN_A_ROUND, () => call(late, [EXPIRED])),
  }));
  const all = [...warmUp, ...storm, ...calm.flatMap(({ calls: regular, late: held }) => [...regular, ...held])];
  return { seed, warmUp, storm, calm, all };
}
