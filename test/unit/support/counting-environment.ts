import { systemEnvironment, type Environment } from "../../../src/environment.ts";

/** The system's time, with chance from a seed and a count of the timers that are set and neither fired nor cleared. */
export class CountingEnvironment implements Environment {
  readonly random: () => number;
  readonly #timers = new Set<unknown>();

  constructor(random: () => number) {
    this.random = random;
  }

  get activeTimers(): number {
    return this.#timers.size;
  }

  now(): number {
    return systemEnvironment.now();
  }

  wallClock(): number {
    return systemEnvironment.wallClock();
  }

  setTimer(callback: () => void, ms: number): unknown {
    const timer = systemEnvironment.setTimer(() => {
      this.#timers.delete(timer);
      callback();
    }, ms);
    this.#timers.add(timer);
    return timer;
  }

  clearTimer(timer: unknown): void {
    this.#timers.delete(timer);
    systemEnvironment.clearTimer(timer);
  }
}
