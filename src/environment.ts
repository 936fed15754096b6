import { onAbort } from "./on-abort.ts";

/** Time and chance, as the client sees them. Tests bring their own. */
export interface Environment {
  /** Monotonic, in ms. */
  now(): number;
  /** Unix time in ms; only for dates that the API names. */
  wallClock(): number;
  /** At least 0, less than 1. */
  random(): number;
  setTimer(callback: () => void, ms: number): unknown;
  clearTimer(timer: unknown): void;
}

/** setTimeout takes 32 bits; a longer delay would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

export const systemEnvironment: Environment = {
  now: () => performance.now(),
  wallClock: () => Date.now(),
  random: () => Math.random(),
  setTimer: (callback, ms) => setTimeout(callback, Math.min(ms, LONGEST_TIMER)),
  clearTimer: (timer) => {
    clearTimeout(timer as ReturnType<typeof setTimeout>);
  },
};

/** Waits for something that others may wait for too: an abort ends this wait only, and leaves no listener behind. */
export function waitFor<T>(shared: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return shared;
  return new Promise<T>((resolve, reject) => {
    const giveUp = () => {
      stop();
      reject(signal.reason as Error);
    };
    const stop = onAbort(signal, giveUp);
    if (signal.aborted) giveUp();
    shared.then(resolve, reject).finally(stop);
  });
}

/** Waits, or rejects with the signal's reason as soon as it aborts. Leaves neither timer nor listener behind. */
export async function sleep(ms: number, signal: AbortSignal | undefined, environment: Environment): Promise<void> {
  let timer: unknown;
  try {
    const over = new Promise<void>((resolve) => {
      timer = environment.setTimer(resolve, ms);
    });
    await waitFor(over, signal);
  } finally {
    environment.clearTimer(timer);
  }
}
