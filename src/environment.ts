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

/**
 * Waits, or rejects with the signal's reason as soon as it aborts. Leaves neither timer nor listener behind.
 */
export function sleep(ms: number, signal: AbortSignal | undefined, environment: Environment): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason as Error);
      return;
    }
    const timer = environment.setTimer(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    const onAbort = () => {
      environment.clearTimer(timer);
      reject(signal?.reason as Error);
    };
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}

/** Waits for something that others wait for too: an abort ends this wait only. */
export function waitFor<T>(shared: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return shared;
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason as Error);
      return;
    }
    const onAbort = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener("abort", onAbort, { once: true });
    shared.then(resolve, reject).finally(() => {
      signal.removeEventListener("abort", onAbort);
    });
  });
}
