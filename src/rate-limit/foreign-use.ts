import type { Rate, Ticket } from "./rate.ts";

/** A response to a request in a bucket. */
export interface Observation {
  readonly ticket: Ticket;
  /** Tokens left in the API's bucket. */
  readonly remaining: number;
  readonly isRejected: boolean;
  readonly now: number;
  /** How many requests were sent until now, … */
  readonly sent: number;
  /** … and how many of them were answered, this one included. */
  readonly answered: number;
  readonly limit: Rate;
}

/** The level of the API's bucket, and what was refilled since the observation before, in tokens. */
export interface Level {
  readonly tokens: number;
  readonly refilled: number;
}

/** Use counts less as it gets older: by a factor of e after as many seconds. */
const MEMORY = 20;

/** Others are idle if they use less than this part of our own use. They're active if they use more … */
const ACTIVE_PART = 0.05;
/** … and more than is refilled in as many seconds. A gateway that refills once per second must not look like others. */
const REFILL_LAG = 0.25;

/**
 * Estimates how many tokens other processes draw from a bucket: those that `remaining` lacks and that we didn't take. Each
 * observation is compared with the one before, so errors by latency, rounding and order cancel out.
 */
export class ForeignUse {
  /** The request of the latest observation, what it showed, and how many requests were answered then. */
  #number: number;
  #tokens: number;
  #at: number;
  #answered: number;
  #answeredAt = -Infinity;
  #own = 0;
  #foreign = 0;
  #windowStart = -Infinity;
  #least = 0;
  #leastBefore = 0;
  #isActive = false;

  /**
   * @param tokens what the API's bucket is assumed to hold at the start
   * @param sent how many requests were sent before
   */
  constructor(tokens: number, now: number, sent = 0) {
    this.#tokens = tokens;
    this.#at = now;
    this.#number = sent;
    this.#answered = sent;
  }

  /** Whether the latest observation shows that others use the bucket. */
  get isActive(): boolean {
    return this.#isActive;
  }

  get isIdle(): boolean {
    return this.#foreign < ACTIVE_PART * this.#own;
  }

  /** Our part of what's used, from 0 to 1. */
  get ownPart(): number {
    const own = Math.max(0.5, this.#own);
    return own / (own + Math.max(0, this.#foreign));
  }

  /** Returns undefined if the response to a later request came first. */
  observe(observation: Observation): Level | undefined {
    const { ticket, remaining, isRejected, now, sent, answered, limit } = observation;
    const [perSecond, burst] = limit;
    const requests = ticket.number - this.#number;
    const overlaps = ticket.sentAt < this.#answeredAt;
    this.#answeredAt = now;
    if (requests <= 0) {
      this.#observeLate(remaining, isRejected);
      return undefined;
    }
    // The API counted the request about half way.
    const at = Math.max(this.#at, (ticket.sentAt + now) / 2);
    const seconds = (at - this.#at) / 1000;
    const refilled = seconds * perSecond;
    // Requests that are under way together arrive in any order: the lowest `remaining` is of the last one.
    const tokens = overlaps ? Math.min(remaining, this.#tokens + refilled) : remaining;
    const cost = isRejected ? 0 : 1;
    const expected = Math.min(burst, this.#tokens + refilled - (requests - 1)) - cost;
    const decay = Math.exp(-seconds / MEMORY);
    this.#own = this.#own * decay + requests - 1 + cost;
    this.#foreign = this.#foreign * decay + expected - tokens;
    // Even if nothing was refilled, and all of our requests that may have arrived in between did.
    const isCertain = this.#tokens - (sent - this.#answered) - tokens >= 1;
    // Later requests may have arrived before this one.
    const foreign = this.#foreign - (sent - ticket.number);
    if (at - this.#windowStart >= 1000) {
      this.#windowStart = at;
      this.#leastBefore = this.#least;
      this.#least = foreign;
    } else this.#least = Math.min(this.#least, foreign);
    this.#isActive =
      isCertain || Math.min(this.#least, this.#leastBefore) > ACTIVE_PART * this.#own + REFILL_LAG * perSecond;
    this.#number = ticket.number;
    this.#tokens = tokens;
    this.#at = at;
    this.#answered = answered;
    return { tokens, refilled };
  }

  #observeLate(remaining: number, isRejected: boolean): void {
    const missing = Math.max(0, this.#tokens - remaining);
    this.#tokens -= missing;
    this.#foreign += missing;
    if (!isRejected) return;
    // It was taken for one that used a token.
    this.#own--;
    this.#foreign++;
  }
}
