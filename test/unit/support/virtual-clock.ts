// Loaded ahead of time: the client loads them on demand, which isn't a timer that a virtual clock could advance to.
import "../../../generated/filter-names.ts";
import "../../../generated/operations.ts";
import "../../../src/errors/from-response.ts";
import "../../../src/pipeline/log.ts";
import "../../../src/rate-limit/rate-limiter.ts";
import type { Clock } from "../../../src/clock.ts";

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** Runs everything that doesn't wait for a timer. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** A clock that jumps from timer to timer, with a fixed random value, so that no test sleeps. */
export class VirtualClock implements Clock {
  /** The next value of random(). */
  chance = 0.5;
  #now = 1_000;
  readonly #timers = new Set<Timer>();

  /** The number of timers that are set. */
  get active(): number {
    return this.#timers.size;
  }

  now(): number {
    return this.#now;
  }

  wallTime(): number {
    return Date.UTC(2026, 0, 1) + this.#now;
  }

  random(): number {
    return this.chance;
  }

  setTimer(callback: () => void, ms: number): unknown {
    const timer = { at: this.#now + ms, callback };
    this.#timers.add(timer);
    return timer;
  }

  clearTimer(timer: unknown): void {
    this.#timers.delete(timer as Timer);
  }

  /** Moves the time, and fires the timers that are due. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settle();
    for (let next = this.#next(); next && next.at <= end; next = this.#next()) {
      this.#fire(next);
      await settle();
    }
    this.#now = end;
  }

  /** Moves the time until a promise settles. */
  async run<T>(work: Promise<T>): Promise<T> {
    const settled = { yet: false };
    const onSettled = () => {
      settled.yet = true;
    };
    work.then(onSettled, onSettled);
    for (;;) {
      await settle();
      if (settled.yet) return work;
      await this.step();
    }
  }

  /** Moves the time to the next timer. */
  protected step(): void | Promise<void> {
    const next = this.#next();
    if (!next) throw new Error("The work waits for something that isn't a timer.");
    this.#fire(next);
  }

  /** The time until a promise settles, in ms. */
  async duration(work: Promise<unknown>): Promise<number> {
    const start = this.#now;
    await this.run(work);
    return this.#now - start;
  }

  #next(): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.#timers) if (!first || timer.at < first.at) first = timer;
    return first;
  }

  #fire(timer: Timer): void {
    this.#timers.delete(timer);
    this.#now = Math.max(this.#now, timer.at);
    timer.callback();
  }
}
