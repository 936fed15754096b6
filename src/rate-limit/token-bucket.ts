import type { Clock } from "../clock.ts";
import { Contention } from "./contention.ts";
import type { BucketReading, Rate, Ticket } from "./rate.ts";
import { WaitQueue, type Patience } from "../pipeline/concurrency.ts";

/** How a caller waits for a token. */
export interface Waiting {
  readonly signal?: AbortSignal | undefined;
  /** The longest pause until the next token. The caller's place in the queue doesn't count. Default: any. */
  readonly patience?: Patience | undefined;
  /** Called before a wait, with its estimated length in ms. */
  readonly onWait?: ((ms: number) => void) | undefined;
}

export interface BucketOptions {
  /** Tokens per second that the rate may grow to, if it's only a guess. Default: the rate. */
  readonly limit?: number | undefined;
  /** How many requests to send before a response shows whether the bucket is full. Default: the burst. */
  readonly probes?: number | undefined;
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
 * correct it, since other processes of the same user draw from the same bucket. While they do, `Contention` sets the pace.
 */
export class TokenBucket {
  readonly #clock: Clock;
  readonly #queue = new WaitQueue<Ticket>();
  readonly #contention: Contention;
  readonly #probes: number;
  /** Tokens per second that the API allows. */
  #limit: number;
  /** Tokens per second that we use: fewer after a 429, when others seem to take their share. */
  #rate: number;
  #burst: number;
  #tokens: number;
  /** Tokens that the API's bucket holds if no others used it lately. No response has shown them yet. */
  #unconfirmed: number;
  /** Sum of all tokens ever taken. With `#tokens`, it shows what happened between a request and its response. */
  #spent = 0;
  #refilledAt: number;
  #pausedUntil = -Infinity;
  #timer: unknown;

  constructor([perSecond, burst]: Rate, clock: Clock, { limit = perSecond, probes = Infinity }: BucketOptions = {}) {
    this.#clock = clock;
    this.#limit = limit;
    this.#rate = perSecond;
    this.#burst = Math.max(1, burst);
    this.#probes = probes;
    this.#tokens = Math.min(this.#burst, probes);
    this.#unconfirmed = this.#burst - this.#tokens;
    this.#refilledAt = clock.now();
    this.#contention = new Contention(this.#burst, clock);
  }

  /** Whether the rate was guessed after a 429 long ago, and no response has given it since. */
  get isExpired(): boolean {
    return this.#limit === Infinity && this.#clock.now() - this.#pausedUntil > GUESS_LIFETIME;
  }

  /**
   * Takes a token if there's one and no other caller waits. Every ticket must come back, with the response to `correct` or
   * `pause`, or to `abandon` without one.
   */
  tryTake(): Ticket | undefined {
    if (this.#queue.size > 0 || this.#measurePause() > 0) return undefined;
    // A full bucket stays full until the request arrives. Counted from now, the last of a burst would come too early.
    if (this.#tokens + this.#unconfirmed === this.#burst) this.#refilledAt += Math.min(100, 200 / this.#rate);
    return this.#issue();
  }

  /** Takes a token, now or when there is one. */
  async take({ signal, patience, onWait }: Waiting = {}): Promise<Ticket> {
    const pause = this.#measurePause();
    if (patience && pause > patience.maxPause && !this.#isProbing) throw patience.createError(pause);
    const ticket = this.tryTake();
    if (ticket) return ticket;
    const gap = this.#contention.computeGap(this.#allowance) || 1000 / this.#rate;
    // The reserve and what a response confirms are used before this one waits.
    onWait?.(pause + (this.#queue.size - this.#unconfirmed - this.#reserve) * gap);
    const turn = this.#queue.wait(signal, patience);
    this.#schedule();
    // After an abort the queue may be empty, and a leftover timer would keep the process alive.
    return turn.finally(() => {
      if (this.#queue.size === 0) this.#stop();
    });
  }

  /**
   * Handles a response other than 429. Compares `remaining` with the minimum expected if no other process used the bucket,
   * and deducts the difference. Using `remaining` as it is would lose the fraction it was rounded by, and the time the
   * response was on its way, with every response.
   */
  correct({ remaining, perSecond, burst }: BucketReading, ticket?: Ticket): void {
    this.#refill();
    const capacity = burst ? Math.max(1, burst) : this.#burst;
    if (capacity !== this.#burst || (perSecond && perSecond !== this.#limit))
      this.#contention.restart(remaining ?? capacity);
    if (this.#isProbing) this.#unconfirmed = Math.max(0, this.#unconfirmed + Math.min(0, capacity - this.#burst));
    this.#burst = capacity;
    if (perSecond) {
      this.#rate = this.#rate === this.#limit ? perSecond : Math.min(this.#rate, perSecond);
      this.#limit = perSecond;
    } else if (this.#queue.size > 0) this.#raiseGuess(GROWTH);
    if (remaining !== undefined) {
      const { tokens, spent } = ticket ?? { tokens: this.#tokens, spent: this.#spent };
      this.#spend(Math.floor(tokens + spent - this.#spent + ROUNDING) - remaining);
    }
    this.#observe(remaining, ticket, false);
    if (ticket) this.#confirm(remaining, ticket);
    this.#reschedule();
  }

  /** Handles a 429: pauses for `ms` or until the next token, then resumes at half the rate and recovers gradually. */
  pause(ms: number | undefined, ticket?: Ticket, remaining?: number): void {
    this.#refill();
    this.#spend(this.#tokens);
    this.#unconfirmed = 0;
    this.#observe(remaining, ticket, true);
    const now = this.#clock.now();
    // Requests that were sent together are rejected together: that's one sign, not many.
    const isFirst = now >= this.#pausedUntil;
    let oneToken: number;
    if (this.#contention.isShared) oneToken = this.#contention.reject(this.#allowance, isFirst);
    else {
      if (isFirst) this.#rate = Math.max(this.#rate / 2, Math.min(1, this.#limit) / 8);
      oneToken = 1000 / this.#rate;
    }
    this.#pausedUntil = Math.max(this.#pausedUntil, now + (ms ?? oneToken));
    this.#refilledAt = Math.max(now, this.#pausedUntil - oneToken);
    this.#reschedule();
  }

  /** Handles a request that got no response. */
  abandon(): void {
    this.#contention.abandon();
  }

  /** Whether the next response may end a wait before its time. */
  get #isProbing(): boolean {
    return this.#unconfirmed > 0;
  }

  get #reserve(): number {
    return this.#contention.computeReserve(this.#queue.size, this.#allowance);
  }

  get #allowance(): Rate {
    return [this.#limit, this.#burst];
  }

  #issue(): Ticket {
    this.#spend(1);
    const { number, sentAt } = this.#contention.send(this.#queue.size);
    return { number, sentAt, tokens: this.#tokens, spent: this.#spent };
  }

  #observe(remaining: number | undefined, ticket: Ticket | undefined, isRejected: boolean): void {
    const contention = this.#contention;
    const wasShared: boolean = contention.isShared;
    if (ticket) contention.observe(ticket, remaining, isRejected, this.#allowance);
    else if (remaining !== undefined) contention.assume(remaining);
    if (wasShared && !contention.isShared) this.#tokens = contention.tokens;
    else if (contention.isShared) this.#unconfirmed = 0;
  }

  /** Adds the tokens that a response shows besides those that were taken for granted, once all probes are answered. */
  #confirm(remaining: number | undefined, { tokens, number }: Ticket): void {
    if (this.#unconfirmed === 0 || (number <= this.#probes && !this.#contention.isAllAnswered)) return;
    this.#tokens += Math.min(this.#unconfirmed, Math.max(0, (remaining ?? this.#burst) - tokens));
    this.#unconfirmed = 0;
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
    this.#tokens = Math.min(this.#burst - this.#unconfirmed, this.#tokens + seconds * this.#rate);
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
    const untilResumed = Math.max(0, this.#pausedUntil - now);
    if (this.#contention.isShared) return Math.max(untilResumed, this.#contention.measurePause(this.#allowance));
    const missing = 1 + this.#reserve - this.#tokens;
    const refill = missing <= ROUNDING ? 0 : this.#refilledAt - now + (missing / this.#rate) * 1000;
    return Math.max(untilResumed, refill);
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#queue.size === 0) return;
    const pause = this.#measurePause();
    if (!this.#isProbing) this.#queue.rejectImpatient(pause);
    if (this.#queue.size === 0) return;
    this.#timer = this.#clock.setTimer(
      () => {
        this.#timer = undefined;
        while (this.#queue.size > 0 && this.#measurePause() === 0) {
          this.#queue.resolveFirst(this.#issue());
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
