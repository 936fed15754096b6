/** Time and randomness, injected so that tests need no sleeping. */
export interface Clock {
  /** Monotonic time in ms. Stops while the machine sleeps. */
  now(): number;
  /** Unix time in ms. */
  wallTime(): number;
  /** At least 0, less than 1. */
  random(): number;
  setTimer(callback: () => void, ms: number): unknown;
  clearTimer(timer: unknown): void;
}

/** setTimeout takes 32 bits; a longer delay would fire at once. */
const MAX_TIMER = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => performance.now(),
  wallTime: () => Date.now(),
  random: () => Math.random(),
  setTimer: (callback, ms) => setTimeout(callback, Math.min(ms, MAX_TIMER)),
  clearTimer: (timer) => {
    clearTimeout(timer as ReturnType<typeof setTimeout>);
  },
};
