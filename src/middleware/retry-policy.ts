import type { Clock } from "../clock.ts";

/** How often and how long to try. */
export interface RetryPolicy {
  /** How many times a request is sent at most, the first time included. Default 4. */
  readonly attempts: number;
  /** The first wait lasts at most this many ms; each further one may last twice as long. Default 300. */
  readonly baseDelay: number;
  /** No wait that we choose ourselves is longer, in ms. Default 8000. */
  readonly maxDelay: number;
  /** A `Retry-After` up to this many ms is waited for; a longer one ends the call with an error. Default 60000. */
  readonly maxRetryAfter: number;
}

export const DEFAULT_RETRY: RetryPolicy = { attempts: 4, baseDelay: 300, maxDelay: 8_000, maxRetryAfter: 60_000 };

/** Refused before anything was done, so that even a write may be sent again. */
export const NOT_TAKEN = 429;

/** Whether an answer with this status is worth another attempt. 405 and 406 are business answers of this API. */
export function isRetryableStatus(status: number, safe: boolean): boolean {
  return status === NOT_TAKEN || (safe && (status === 408 || status === 425 || status >= 500));
}

/**
 * What `Retry-After` asks for, in ms. A text that is neither a number of seconds nor an HTTP date, and a time that is not
 * in the future, say nothing: the wait is then ours to choose, never zero.
 */
export function parseRetryAfter(header: string | null, clock: Clock): number | undefined {
  const text = header?.trim() ?? "";
  const ms = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : dateOf(text) - clock.wallTime();
  return ms > 0 && ms < Infinity ? ms : undefined;
}

/** HTTP dates only: `Date.parse` would take "-5" for a year. */
const dateOf = (text: string): number => (/^[a-z]{3}.* GMT$/i.test(text) ? Date.parse(text) : Number.NaN);

/** Full jitter: anything up to the doubled delay, so that callers who failed together do not return together. */
export function backoff(attempt: number, policy: RetryPolicy, clock: Clock): number {
  return clock.random() * Math.min(policy.maxDelay, policy.baseDelay * 2 ** (attempt - 1));
}
