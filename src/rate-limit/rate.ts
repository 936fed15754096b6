/** Requests a second, and how many may be sent at once. */
export type Rate = readonly [perSecond: number, burst: number];

/** What a response says about the API's own bucket; undefined if it doesn't. */
export interface BucketReading {
  readonly remaining?: number | undefined;
  readonly perSecond?: number | undefined;
  readonly burst?: number | undefined;
}

/** A request in a bucket: what to compare with its response. */
export interface Ticket {
  /** Counts the requests, from 1. */
  readonly number: number;
  /** When it was sent, in ms. */
  readonly sentAt: number;
  /** Tokens that it left, as far as we knew. */
  readonly tokens: number;
  /** Sum of all tokens ever taken, this one included. */
  readonly spent: number;
}
