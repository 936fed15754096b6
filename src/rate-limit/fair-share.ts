import type { Level } from "./foreign-use.ts";
import type { Rate } from "./rate.ts";

/** Tokens to leave in the API's bucket, for requests of several processes that arrive together … */
const MAX_RESERVE = 2.5;
/** … and the largest part of the burst that they may be. */
const RESERVE_PART = 0.3;

/** A share starts with our part of the latest use, within these limits. */
const MIN_START = 0.2;
const MAX_START = 0.5;

/** With a smaller share, it would take long to notice that others have stopped. */
const MIN_SHARE = 1 / 16;
/** The longest gap in ms, unless that of the smallest share is longer. */
const MAX_GAP = 8_000;

/** How much a share grows while one token is refilled, and the part of it that doesn't depend on the level. */
const INCREASE = 0.03;
const ALWAYS = 0.05;
/** The part of a level that's further above the reserve than this many times the reserve has no effect. */
const MAX_EXCESS = 4;
/** How fast it shrinks. Faster than others notice, it would overshoot. */
const DECREASE = 0.2;
const MAX_DECREASE = 0.25;
/** A 429 multiplies it. */
const REJECTION = 0.85;
/** One observation counts for the time of at most as many own requests. */
const MAX_REQUESTS = 2;

/** How much the pace follows the level at once, and its limits. */
const RESPONSE = 0.25;
const MIN_FACTOR = 0.1;
const MAX_FACTOR = 4;

/** Gaps vary by this part, so that processes that started together get out of step. */
const JITTER = 0.1;

const computeReserve = ([, burst]: Rate): number => Math.min(MAX_RESERVE, RESERVE_PART * burst);

/**
 * The pace of a process that shares a bucket with others, which it can't talk to. All of them see the same bucket in
 * `remaining`. Each adds to its share while the bucket holds more than a reserve, and multiplies it by less than 1 while it
 * holds less (additive increase, multiplicative decrease): the shares converge to equal ones, and the bucket to the reserve.
 */
export class FairShare {
  #share: number;
  #jitter = 1;

  constructor(share: number) {
    this.#share = Math.min(MAX_START, Math.max(MIN_START, share));
  }

  /** Whether all tokens that are refilled are for us. */
  get isWhole(): boolean {
    return this.#share === 1;
  }

  /**
   * The time from one request to the next, in ms.
   * @param tokens level of the API's bucket
   * @param roundTrip how long a request and its response take, in ms
   */
  computeGap(tokens: number, roundTrip: number, limit: Rate): number {
    const [perSecond] = limit;
    const reserve = computeReserve(limit);
    const response = Math.min(1 / reserve, RESPONSE / this.#computeDelay(roundTrip, limit));
    const factor = Math.min(MAX_FACTOR, Math.max(MIN_FACTOR, 1 + response * (Math.max(0, tokens) - reserve)));
    const longest = Math.max(MAX_GAP, 1000 / (MIN_SHARE * perSecond));
    return this.#jitter * Math.min(longest, 1000 / (perSecond * this.#share * factor));
  }

  /** Varies the next gap. @param chance from 0 to 1 */
  vary(chance: number): void {
    this.#jitter = 1 + JITTER * (chance - 0.5);
  }

  adjust({ tokens, refilled }: Level, roundTrip: number, limit: Rate): void {
    const reserve = computeReserve(limit);
    const excess = tokens / reserve - 1;
    const time = Math.min(refilled, MAX_REQUESTS / this.#share);
    const decrease = Math.min(MAX_DECREASE, (DECREASE * reserve) / this.#computeDelay(roundTrip, limit) ** 2);
    const increase = Math.min(INCREASE, decrease / 2) * (Math.min(MAX_EXCESS, Math.max(0, excess)) + ALWAYS);
    this.#set(this.#share * Math.exp(time * decrease * Math.min(0, excess)) + time * increase);
  }

  /** Handles a 429. */
  reject(): void {
    this.#set(this.#share * REJECTION);
  }

  #set(share: number): void {
    this.#share = Math.min(1, Math.max(MIN_SHARE, share));
  }

  /** The time until a change of our pace shows: half a gap and a round trip, in tokens that are refilled meanwhile. */
  #computeDelay(roundTrip: number, [perSecond]: Rate): number {
    return 0.5 / this.#share + (perSecond * roundTrip) / 1000;
  }
}
