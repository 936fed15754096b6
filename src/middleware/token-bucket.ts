import type { Clock } from "../clock.ts";
import { TurnQueue } from "./queue.ts";

/** Requests a second, and how many may come at once. */
export type Rate = readonly [perSecond: number, burst: number];

/** What an answer says of the API's own bucket; undefined where it says nothing. */
export interface BucketReading {
  readonly remaining?: number | undefined;
  readonly perSecond?: number | undefined;
  readonly burst?: number | undefined;
}

/** A hair of rounding must not cost a wait of its own. */
const ROUNDING = 1e-6;

/** How many tokens' time it takes until a rate that was halved is whole again. */
const RECOVERY = 15;

/**
 * By how much a rate that was but guessed grows with each request that is let in while others wait, in how many seconds
 * it doubles while none do, and where it ends: from too far up, it would take many refusals to come down.
 */
const GROWTH = 1.1;
const DOUBLING = 10;
const FASTEST_GUESS = 100;

/** In ms since the last refusal: until then a guess counts. */
const GUESS_LASTS = 60_000;

/**
 * What one user may send to one operation: a bucket of tokens that refills steadily. It starts as the document says;
 * answers correct it, since other processes of the same user draw on the same bucket.
 */
export class TokenBucket {
  readonly #clock: Clock;
  readonly #queue = new TurnQueue();
  /** Tokens a second that the API allows. */
  #limit: number;
  /** Tokens a second that we count on: fewer after a refusal, when others seem to take their share. */
  #rate: number;
  #burst: number;
  #tokens: number;
  /** All that was ever taken away; with `#tokens`, it tells what happened between a request and its answer. */
  #spent = 0;
  #refilledAt: number;
  #heldUntil = -Infinity;
  #timer: unknown;

  /** @param limit tokens a second that the bucket may work its way up to, where the rate is but a guess */
  constructor([perSecond, burst]: Rate, clock: Clock, limit = perSecond) {
    this.#clock = clock;
    this.#limit = limit;
    this.#rate = perSecond;
    this.#burst = this.#tokens = Math.max(1, burst);
    this.#refilledAt = clock.now();
  }

  /** Whether the bucket was opened for a refusal that is long ago, and no answer has told its rate since. */
  get isOutdated(): boolean {
    return this.#limit === Infinity && this.#clock.now() - this.#heldUntil > GUESS_LASTS;
  }

  /** Takes a token, now or when there is one. Answers a mark, to be given back with the answer to the request. */
  async take(signal: AbortSignal | undefined): Promise<number> {
    if (this.#queue.size === 0 && this.#delay() === 0) {
      // A full bucket stays full until the request arrives. Counting from now, the last of a burst would come too early.
      if (this.#tokens === this.#burst) this.#refilledAt += Math.min(100, 200 / this.#rate);
      this.#spend(1);
    } else {
      const turn = this.#queue.wait(signal);
      this.#schedule();
      // The queue may be empty after an abort, and a timer for nobody would keep a process alive.
      await turn.finally(() => {
        if (this.#queue.size === 0) this.#stop();
      });
    }
    return this.#tokens + this.#spent;
  }

  /**
   * An answer other than 429. What the API says is left is held against the least that can be left if nobody else drew:
   * only what is missing then is taken away. To take `remaining` as it is would lose the part of a token that it is
   * rounded by, and the time the answer was on its way, with every answer.
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

  /** A 429: nobody sends for `ms`, or until there is a token again; and then at half the rate, up again bit by bit. */
  refuse(ms: number | undefined): void {
    this.#refill();
    this.#spend(this.#tokens);
    const now = this.#clock.now();
    // Many that were sent together are refused together: that is one sign, not many.
    if (now >= this.#heldUntil) this.#rate = Math.max(this.#rate / 2, Math.min(1, this.#limit) / 8);
    const oneToken = 1000 / this.#rate;
    this.#heldUntil = Math.max(this.#heldUntil, now + (ms ?? oneToken));
    this.#refilledAt = Math.max(now, this.#heldUntil - oneToken);
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
    // By time and not by success, or of those who share a limit one could starve the others.
    if (this.#rate < this.#limit && this.#limit < Infinity)
      this.#rate = Math.min(this.#limit, this.#rate * (1 + (seconds * this.#limit) / RECOVERY));
    if (this.#queue.size === 0) this.#raiseGuess(2 ** (seconds / DOUBLING));
    this.#refilledAt = now;
  }

  #raiseGuess(factor: number): void {
    if (this.#limit === Infinity) this.#rate = Math.min(FASTEST_GUESS, this.#rate * factor);
  }

  /** Until the next token, in ms; 0 if there is one. */
  #delay(): number {
    this.#refill();
    const now = this.#clock.now();
    const missing = 1 - this.#tokens;
    const refill = missing <= ROUNDING ? 0 : this.#refilledAt - now + (missing / this.#rate) * 1000;
    return Math.max(0, this.#heldUntil - now, refill);
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#queue.size === 0) return;
    this.#timer = this.#clock.setTimer(
      () => {
        this.#timer = undefined;
        while (this.#queue.size > 0 && this.#delay() === 0) {
          this.#spend(1);
          this.#queue.admit();
        }
        this.#schedule();
      },
      Math.ceil(this.#delay() - ROUNDING),
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
