import type { Clock } from "../clock.ts";
import { WaitQueue, type Patience } from "./wait-queue.ts";

/** Requests a second, and how many may be sent at once. */
export type Rate = readonly [perSecond: number, burst: number];

/** What a response says about the API's own bucket; undefined if it doesn't. */
export interface BucketReading {
  readonly remaining?: number | undefined;
  readonly perSecond?: number | undefined;
  readonly burst?: number | undefined;
}

/** How a caller waits for a token. */
export interface Waiting {
  readonly signal?: AbortSignal | undefined;
  /** The longest pause until the next token. The caller's place in the queue doesn't count. Default: any. */
  readonly patience?: Patience | undefined;
  /** Called before a wait, with its estimated length in ms. */
  readonly onWait?: ((ms: number) => void) | undefined;
}

/** Tolerance for floating-point error, so that rounding never causes a wait. */
const ROUNDING = 1e-6;

/** A halved rate recovers in the time of this many tokens. */
const RECOVERY = 15;

/** A guessed rate grows by this factor with each request that's sent while others wait. */
const GROWTH = 1.1;
/** While none wait, a guessed rate doubles in this many seconds. */
const DOUBLING = 10;
/** Upper limit of a guessed rate: from a higher one, it would take many rejections to come down. */
const MAX_GUESS = 100;
/** A guess expires this long after the last 429, in ms. */
const GUESS_LIFETIME = 60_000;

/**
 * A token bucket for one operation and one user, refilled steadily. It starts with the documented rate, and responses
 * correct it, since other processes of the same user draw from the same bucket.
 */
export class TokenBucket {
  readonly #clock: Clock;
  readonly #queue = new WaitQueue();
  /** Tokens per second that the API allows. */
  #limit: number;
  /** Tokens per second that we use: fewer after a 429, when others seem to take their share. */
  #rate: number;
  #burst: number;
  #tokens: number;
  /** Sum of all tokens ever taken. With `#tokens`, it shows what happened between a request and its response. */
  #spent = 0;
  #refilledAt: number;
  #pausedUntil = -Infinity;
  #timer: unknown;

  /** @param limit tokens per second that the rate may grow to, if it's only a guess */
  constructor([perSecond, burst]: Rate, clock: Clock, limit = perSecond) {
    this.#clock = clock;
    this.#limit = limit;
    this.#rate = perSecond;
    this.#burst = this.#tokens = Math.max(1, burst);
    this.#refilledAt = clock.now();
  }

  /** Whether the rate was guessed after a 429 long ago, and no response has given it since. */
  get isExpired(): boolean {
    return this.#limit === Infinity && this.#clock.now() - this.#pausedUntil > GUESS_LIFETIME;
  }

  /** Takes a token, now or when there is one. Returns a mark to pass to `correct` with the response. */
  async take({ signal, patience, onWait }: Waiting = {}): Promise<number> {
    const pause = this.#measurePause();
    if (patience && pause > patience.maxPause) throw patience.createError(pause);
    if (this.#queue.size === 0 && pause === 0) {
      // A full bucket stays full until the request arrives. Counted from now, the last of a burst would come too early.
      if (this.#tokens === this.#burst) this.#refilledAt += Math.min(100, 200 / this.#rate);
      this.#spend(1);
    } else {
      onWait?.(pause + (this.#queue.size * 1000) / this.#rate);
      const turn = this.#queue.wait(signal, patience);
      this.#schedule();
      // After an abort the queue may be empty, and a leftover timer would keep the process alive.
      await turn.finally(() => {
        if (this.#queue.size === 0) this.#stop();
      });
    }
    return this.#tokens + this.#spent;
  }

  /**
   * Handles a response other than 429. Compares `remaining` with the minimum expected if no other process used the bucket,
   * and deducts the difference. Using `remaining` as it is would lose the fraction it was rounded by, and the time the
   * response was on its way, with every response.
   */
  correct({ remaining, perSecond, burst }: BucketReading, mark = this.#tokens + this.#spent): void {
    this.#refill();
    if (perSecond) {
      this.#rate = this.#rate === this.#limit ? perSecond : Math.min(this.#rate, perSecond);
      this.#limit = perSecond;
    } else if (this.#queue.size > 0) this.#raiseGuess(GROWTH);
    if (burst) this.#burst = Math.max(1, burst);
    if (remaining !== undefined) this.#spend(Math.floor(mark - this.#spent + ROUNDING) - remaining);
    this.#reschedule();
  }

  /** Handles a 429: pauses for `ms` or until the next token, then resumes at half the rate and recovers gradually. */
  pause(ms: number | undefined): void {
    this.#refill();
    this.#spend(this.#tokens);
    const now = this.#clock.now();
    // Requests that were sent together are rejected together: that's one sign, not many.
    if (now >= this.#pausedUntil) this.#rate = Math.max(this.#rate / 2, Math.min(1, this.#limit) / 8);
    const oneToken = 1000 / this.#rate;
    this.#pausedUntil = Math.max(this.#pausedUntil, now + (ms ?? oneToken));
    this.#refilledAt = Math.max(now, this.#pausedUntil - oneToken);
    this.#reschedule();
  }

  #spend(tokens: number): void {
    if (tokens <= 0) return;
    this.#tokens -= tokens;
    this.#spent += tokens;
  }

  #refill(): void {
    const now = this.#clock.now();
    if (now <= this.#refilledAt) return;
    const seconds = (now - this.#refilledAt) / 1000;
    this.#tokens = Math.min(this.#burst, this.#tokens + seconds * this.#rate);
    // By time rather than by success, or one of several processes that share a limit could starve the others.
    if (this.#rate < this.#limit && this.#limit < Infinity)
      this.#rate = Math.min(this.#limit, this.#rate * (1 + (seconds * this.#limit) / RECOVERY));
    if (this.#queue.size === 0) this.#raiseGuess(2 ** (seconds / DOUBLING));
    this.#refilledAt = now;
  }

  #raiseGuess(factor: number): void {
    if (this.#limit === Infinity) this.#rate = Math.min(MAX_GUESS, this.#rate * factor);
  }

  /** The time until the next token in ms; 0 if there is one. */
  #measurePause(): number {
    this.#refill();
    const now = this.#clock.now();
    const missing = 1 - this.#tokens;
    const refill = missing <= ROUNDING ? 0 : this.#refilledAt - now + (missing / this.#rate) * 1000;
    return Math.max(0, this.#pausedUntil - now, refill);
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#queue.size === 0) return;
    const pause = this.#measurePause();
    this.#queue.rejectImpatient(pause);
    if (this.#queue.size === 0) return;
    this.#timer = this.#clock.setTimer(
      () => {
        this.#timer = undefined;
        while (this.#queue.size > 0 && this.#measurePause() === 0) {
          this.#spend(1);
          this.#queue.resolveFirst();
        }
        this.#schedule();
      },
      // At least 1 ms, unless there's a token: at an absurd rate, no time at all would pass until the next one.
      pause === 0 ? 0 : Math.max(1, Math.ceil(pause - ROUNDING)),
    );
  }

  #reschedule(): void {
    this.#stop();
    this.#schedule();
  }

  #stop(): void {
    if (this.#timer !== undefined) this.#clock.clearTimer(this.#timer);
    this.#timer = undefined;
  }
}
