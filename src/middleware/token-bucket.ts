import type { Environment } from "../environment.ts";
import { TurnQueue } from "./queue.ts";

/** Requests a second, and how many may come at once. */
export type Rate = readonly [perSecond: number, burst: number];

/**
 * What one user may send to one operation: a bucket of tokens that refills steadily. What the document says is where it
 * starts; every answer's headers correct it, since the user's other processes draw on the same bucket.
 */
export class TokenBucket {
  readonly #environment: Environment;
  readonly #queue = new TurnQueue();
  #perSecond: number;
  #burst: number;
  #tokens: number;
  #refilledAt: number;
  #heldUntil = Number.NEGATIVE_INFINITY;
  #timer: unknown;

  constructor(rate: Rate, environment: Environment) {
    this.#environment = environment;
    [this.#perSecond, this.#burst] = rate;
    this.#tokens = this.#burst;
    this.#refilledAt = environment.now();
  }

  /** Takes a token, now or when there is one. */
  async take(signal: AbortSignal): Promise<void> {
    if (this.#queue.size === 0 && this.#delay() === 0) {
      this.#tokens--;
      return;
    }
    const turn = this.#queue.wait(signal);
    this.#schedule();
    try {
      await turn;
    } finally {
      // The queue may be empty now, and a timer for nobody would keep a process alive.
      if (this.#queue.size === 0) this.#stop();
    }
  }

  /** What the server says it has left. Requests under way are not in it yet, so it only ever takes tokens away. */
  correct(remaining: number | undefined, perSecond: number | undefined, burst: number | undefined): void {
    this.#refill();
    if (perSecond !== undefined && perSecond > 0) this.#perSecond = perSecond;
    if (burst !== undefined && burst > 0) this.#burst = burst;
    if (remaining !== undefined) this.#tokens = Math.min(this.#tokens, Math.max(0, remaining));
    this.#reschedule();
  }

  /** A 429: nobody sends for `ms`, or until the server's bucket has a token again. */
  hold(ms: number | undefined): void {
    this.#refill();
    this.#tokens = Math.min(this.#tokens, 0);
    const until = this.#environment.now() + (ms ?? 1000 / this.#perSecond);
    this.#heldUntil = Math.max(this.#heldUntil, until);
    this.#refilledAt = Math.max(this.#refilledAt, ms === undefined ? 0 : until - 1000 / this.#perSecond);
    this.#reschedule();
  }

  #refill(): void {
    const now = this.#environment.now();
    if (now <= this.#refilledAt) return;
    this.#tokens = Math.min(this.#burst, this.#tokens + ((now - this.#refilledAt) / 1000) * this.#perSecond);
    this.#refilledAt = now;
  }

  /** Until the next token, in ms; 0 if there is one. */
  #delay(): number {
    this.#refill();
    const now = this.#environment.now();
    const missing = 1 - this.#tokens;
    // A hair of rounding must not cost a timer of its own.
    const refilled = missing <= 1e-9 ? 0 : Math.max(0, this.#refilledAt - now) + (missing / this.#perSecond) * 1000;
    return Math.max(0, this.#heldUntil - now, refilled);
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#queue.size === 0) return;
    this.#timer = this.#environment.setTimer(() => {
      this.#timer = undefined;
      while (this.#queue.size > 0 && this.#delay() === 0) {
        this.#tokens--;
        this.#queue.admit();
      }
      this.#schedule();
    }, Math.ceil(this.#delay()));
  }

  #reschedule(): void {
    this.#stop();
    this.#schedule();
  }

  #stop(): void {
    if (this.#timer !== undefined) this.#environment.clearTimer(this.#timer);
    this.#timer = undefined;
  }
}
