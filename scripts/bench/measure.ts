import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** One of those that are timed against each other. */
export interface Contestant {
  readonly name: string;
  readonly call: () => Promise<unknown>;
}

/** Microseconds since some time. */
export type Clock = () => number;

/** Of this process alone. What other processes do meanwhile hardly changes it. */
export const processorTime: Clock = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

export const elapsedTime: Clock = () => performance.now() * 1000;

/** How much is run. A round is `calls` calls of each contestant. */
export interface Effort {
  readonly rounds: number;
  readonly calls: number;
  readonly clock: Clock;
  /** Calls under way at a time. Default 1. */
  readonly atOnce?: number;
}

export interface Timing {
  readonly name: string;
  /** Of one call: the median over the rounds. */
  readonly microseconds: number;
  /** By the reference's time in the same round: the median over the rounds. */
  readonly ratio: number;
  /** The quartiles of that ratio: how far it can be trusted. */
  readonly quartiles: readonly [lower: number, upper: number];
}

/** The value below which a share of the values lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [below = Number.NaN, above = below] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Memory that is in use once all garbage is gone, in bytes. */
export async function liveHeap(): Promise<number> {
  let before = Number.POSITIVE_INFINITY;
  for (;;) {
    collectGarbage();
    const { heapUsed } = process.memoryUsage();
    if (heapUsed > before - 50_000) return heapUsed;
    before = heapUsed;
    // What finalizers hold goes only after they have run.
    await turn();
  }
}

const CALLS_A_TURN = 50;

/**
 * Makes calls, and gives the event loop a turn now and then, as a network would: a loop over a mocked fetch never does,
 * and until then no timer fires and no weak reference is let go.
 */
export async function callMany(call: () => Promise<unknown>, calls: number, atOnce = 1): Promise<void> {
  const most = atOnce > 1 ? atOnce : CALLS_A_TURN;
  for (let left = calls; left > 0; left -= most) {
    const count = Math.min(most, left);
    if (atOnce > 1) await Promise.all(Array.from({ length: count }, call));
    else for (let done = 0; done < count; done++) await call();
    await turn();
  }
}

/**
 * Times the contestants in turns, each round in another order and in short turns: whatever slows the machine down slows all of them, and
 * the ratios within one round stay. Runs a quarter of the rounds before it counts, to warm up.
 */
export async function race(contestants: readonly Contestant[], reference: string, effort: Effort): Promise<Timing[]> {
  const { rounds, calls, clock, atOnce } = effort;
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  const warmUp = Math.ceil(rounds / 4);
  for (let round = -warmUp; round < rounds; round++) {
    const first = (round + warmUp) % contestants.length;
    for (const { name, call } of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      const start = clock();
      await callMany(call, calls, atOnce);
      if (round >= 0) times.get(name)?.push((clock() - start) / calls);
    }
  }
  const base = times.get(reference) ?? [];
  return contestants.map(({ name }) => {
    const own = times.get(name) ?? [];
    const ratios = own.map((time, round) => time / (base[round] ?? Number.NaN));
    const quartiles = [quantile(ratios, 0.25), quantile(ratios, 0.75)] as const;
    return { name, microseconds: median(own), ratio: median(ratios), quartiles };
  });
}
