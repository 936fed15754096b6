import { systemClock, type Clock } from "../../../src/clock.ts";

/** The system clock with an injected random function, and a count of the timers that are set. */
export class CountingClock implements Clock {
  readonly random: () => number;
  readonly #timers = new Set<unknown>();

  constructor(random: () => number) {
    this.random = random;
  }

  get activeTimers(): number {
    return this.#timers.size;
  }

  now(): number {
    return systemClock.now();
  }

  wallTime(): number {
    return systemClock.wallTime();
  }

  setTimer(callback: () => void, ms: number): unknown {
    const timer = systemClock.setTimer(() => {
      this.#timers.delete(timer);
      callback();
    }, ms);
    this.#timers.add(timer);
    return timer;
  }

  clearTimer(timer: unknown): void {
    this.#timers.delete(timer);
    systemClock.clearTimer(timer);
  }
}
