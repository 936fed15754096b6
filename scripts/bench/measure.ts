import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** A client that is timed against others. */
export interface Contestant {
  readonly name: string;
  readonly call: () => Promise<unknown>;
}

/** Returns microseconds since an arbitrary origin. */
export type Clock = () => number;

/** CPU time of this process, which other processes hardly affect. */
export const readCpuTime: Clock = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

export const readWallTime: Clock = () => performance.now() * 1000;

/** The size of a race. In a round, each contestant makes `calls` calls. */
export interface Effort {
  readonly rounds: number;
  readonly calls: number;
  readonly clock: Clock;
  /** Number of concurrent calls. Default 1. */
  readonly concurrency?: number;
  /** Collects garbage before each contestant's turn. For large turns, whose garbage would be collected in the next one's. */
  readonly collect?: boolean;
}

export interface Timing {
  readonly name: string;
  /** Time of one call: the median over the rounds. */
  readonly microseconds: number;
  /** Ratio to the reference in the same round: the median over the rounds. */
  readonly ratio: number;
  /** The quartiles of that ratio, which show its spread. */
  readonly quartiles: readonly [lower: number, upper: number];
}

/** Returns the quantile of the values, linearly interpolated. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [below = Number.NaN, above = below] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Lets timers and finalizers run. */
export const yieldTurn = () => new Promise((resolve) => setImmediate(resolve));

/** Measures the heap after garbage collection, in bytes. */
export async function measureHeap(): Promise<number> {
  let before = Number.POSITIVE_INFINITY;
  for (;;) {
    collectGarbage();
    const { heapUsed } = process.memoryUsage();
    if (heapUsed > before - 50_000) return heapUsed;
    before = heapUsed;
    // Finalizers run between turns, and what they hold is collected afterwards.
    await yieldTurn();
  }
}

const CALLS_PER_TURN = 50;

/**
 * Makes calls and regularly yields to the event loop, as a network would. A loop over a mocked fetch would never yield, so
 * timers wouldn't fire and weak references wouldn't be cleared.
 */
export async function callMany(call: () => Promise<unknown>, calls: number, concurrency = 1): Promise<void> {
  const batch = concurrency > 1 ? concurrency : CALLS_PER_TURN;
  for (let left = calls; left > 0; left -= batch) {
    const count = Math.min(batch, left);
    if (concurrency > 1) await Promise.all(Array.from({ length: count }, call));
    else for (let done = 0; done < count; done++) await call();
    await yieldTurn();
  }
}

/**
 * Times the contestants in short turns, each round in another order. Whatever slows the machine down slows all of them, so
 * ratios within a round are stable. A quarter of the rounds runs first as warm-up and doesn't count.
 */
export async function race(contestants: readonly Contestant[], reference: string, effort: Effort): Promise<Timing[]> {
  const { rounds, calls, clock, concurrency, collect = false } = effort;
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  const warmUp = Math.ceil(rounds / 4);
  for (let round = -warmUp; round < rounds; round++) {
    const first = (round + warmUp) % contestants.length;
    for (const { name, call } of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      if (collect) collectGarbage();
      const start = clock();
      await callMany(call, calls, concurrency);
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
