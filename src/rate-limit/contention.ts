import type { Clock } from "../clock.ts";
import { FairShare } from "./fair-share.ts";
import { ForeignUse } from "./foreign-use.ts";
import type { Rate, Ticket } from "./rate.ts";

/** With a smaller burst, `remaining` says too little to share a bucket by it. */
const MIN_SHARED_BURST = 4;

/** A token is left for others while more than this wait … */
const MAX_UNNOTICED = 2;
/** … or after as many bursts of requests that waited one by one. */
const MAX_UNSHARED = 8;

/** How much of a new round trip goes into the smoothed one. */
const SMOOTHING = 0.2;

/** Finds out whether other processes draw from a bucket, and sets the pace while they do. */
export class Contention {
  readonly #clock: Clock;
  #sent = 0;
  #sentAt = -Infinity;
  #answered = 0;
  /** How many requests in a row waited, though few wait at a time. */
  #waited = 0;
  /** How long a request and its response take in ms, smoothed. */
  #roundTrip: number | undefined;
  #foreignUse: ForeignUse;
  /** Undefined while there are no others. */
  #share: FairShare | undefined;
  /** Tokens in the API's bucket, by the latest response and the requests since. */
  #tokens: number;

  constructor(burst: number, clock: Clock) {
    this.#clock = clock;
    this.#tokens = burst;
    this.#foreignUse = new ForeignUse(burst, clock.now());
  }

  get isShared(): boolean {
    return this.#share !== undefined;
  }

  get tokens(): number {
    return this.#tokens;
  }

  get isAllAnswered(): boolean {
    return this.#answered >= this.#sent;
  }

  /** Counts a request. @param waiting how many wait, this one included */
  send(waiting: number): { readonly number: number; readonly sentAt: number } {
    this.#waited = waiting > 0 && waiting <= MAX_UNNOTICED ? this.#waited + 1 : 0;
    this.#sentAt = this.#clock.now();
    this.#tokens--;
    this.#share?.vary(this.#clock.random());
    return { number: ++this.#sent, sentAt: this.#sentAt };
  }

  /** Counts a request that got no response. */
  abandon(): void {
    this.#answered++;
  }

  /** Reads a response to a request from before there was a bucket. The lowest is of the last one. */
  assume(tokens: number): void {
    if (this.#sent === 0) this.restart(Math.min(this.#tokens, tokens));
  }

  /** Forgets what others used, because the limit turns out to be another. */
  restart(tokens: number): void {
    this.#tokens = tokens;
    this.#share = undefined;
    this.#foreignUse = new ForeignUse(tokens, this.#clock.now(), this.#sent);
  }

  observe(ticket: Ticket, remaining: number | undefined, isRejected: boolean, limit: Rate): void {
    this.#answered++;
    const [perSecond, burst] = limit;
    if (remaining === undefined || perSecond === Infinity || burst < MIN_SHARED_BURST) return;
    const now = this.#clock.now();
    const roundTrip = now - ticket.sentAt;
    this.#roundTrip ??= roundTrip;
    this.#roundTrip += SMOOTHING * (roundTrip - this.#roundTrip);
    const [sent, answered] = [this.#sent, this.#answered];
    const level = this.#foreignUse.observe({ ticket, remaining, isRejected, now, sent, answered, limit });
    if (!level) return;
    this.#tokens = level.tokens - (sent - ticket.number);
    this.#share?.adjust(level, this.#roundTrip, limit);
    const { isActive, isIdle, ownPart } = this.#foreignUse;
    if (isActive) this.#share ??= new FairShare(ownPart);
    // There's enough for all: a full bucket, or all that's refilled.
    else if (isIdle && (level.tokens >= burst - 1 || this.#share?.isWhole)) this.#share = undefined;
  }

  /** Handles a 429. Returns how long to pause, in ms. @param isFirst whether it's the first of requests sent together */
  reject(limit: Rate, isFirst: boolean): number {
    if (isFirst) this.#share?.reject();
    return this.computeGap(limit) * this.#clock.random();
  }

  /** The time until our share allows the next request, in ms. */
  measurePause(limit: Rate): number {
    return this.#sentAt + this.computeGap(limit) - this.#clock.now();
  }

  /** The time from one request to the next in ms; 0 if there are no others. */
  computeGap(limit: Rate): number {
    return this.#share?.computeGap(this.#tokens, this.#roundTrip ?? 0, limit) ?? 0;
  }

  /**
   * Tokens to leave in the bucket while it's used without a pause. Otherwise, others would never get one, and we'd never see
   * that there are others.
   * @param waiting how many requests wait
   */
  computeReserve(waiting: number, [perSecond, burst]: Rate): number {
    const isBusy = waiting > MAX_UNNOTICED || this.#waited > MAX_UNSHARED * burst;
    if (!isBusy || this.isShared || burst < MIN_SHARED_BURST) return 0;
    // A gateway that refills once per second loses what's left in a bucket of one second's refill.
    return burst > perSecond ? 1 : Math.min(1, burst / 10);
  }
}
