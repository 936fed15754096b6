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

/**
 * Returns a function that returns the elapsed time in ms. It reads both clocks and takes the longer time: the monotonic
 * clock stops while the machine sleeps, and the wall clock can be set back.
 */
export function startStopwatch(clock: Clock): () => number {
  const monotonic = clock.now();
  const wall = clock.wallTime();
  return () => Math.max(clock.now() - monotonic, clock.wallTime() - wall);
}

/** Starts a pause of `ms`. Returns a function that checks whether it has ended. */
export function startPause(ms: number, clock: Clock): () => boolean {
  const elapsed = startStopwatch(clock);
  return () => elapsed() >= ms;
}

const MIN_PAUSE = 5_000;
const MAX_PAUSE = 300_000;

/** How long to wait after a failure that has happened `times` in a row, in ms: 5 s, doubled each time, at most 5 min. */
export const growPause = (times: number): number => Math.min(MAX_PAUSE, MIN_PAUSE * 2 ** (times - 1));
