// Loaded ahead of time: the client loads them on demand, which isn't a timer that a virtual clock could advance to.
import "../../../generated/filter-names.ts";
import "../../../generated/operations.ts";
import type { Clock } from "../../../src/clock.ts";

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** Lets everything happen that waits for no timer. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** A clock that jumps from timer to timer, and chance that is chosen: no test sleeps. */
export class VirtualClock implements Clock {
  /** What random() answers next. */
  chance = 0.5;
  #now = 1_000;
  readonly #timers = new Set<Timer>();

  /** Timers that are set and neither fired nor cleared. */
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

  /** Time passes, and what is due happens. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settle();
    for (let next = this.#next(); next && next.at <= end; next = this.#next()) {
      this.#fire(next);
      await settle();
    }
    this.#now = end;
  }

  /** As much time passes as it takes. */
  async run<T>(work: Promise<T>): Promise<T> {
    const settled = { yet: false };
    const note = () => {
      settled.yet = true;
    };
    work.then(note, note);
    for (;;) {
      await settle();
      if (settled.yet) return work;
      await this.step();
    }
  }

  /** Time passes up to what happens next. */
  protected step(): void | Promise<void> {
    const next = this.#next();
    if (!next) throw new Error("The work waits for something that is no timer.");
    this.#fire(next);
  }

  /** How long some work takes, in ms. */
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
