import type { Clock } from "../clock.ts";
import { check, checkNumber, rejectUnknown } from "../validate.ts";

/** How often and how long to retry. */
export interface RetryPolicy {
  /** Attempts in total, the first one included. Default 4. */
  readonly attempts: number;
  /** The first wait lasts at most this many ms; each further one may last twice as long. Default 300. */
  readonly baseDelay: number;
  /** Upper limit of a wait that the client chooses itself, in ms. Default 8000. */
  readonly maxDelay: number;
  /**
   * Longest wait that the API may ask for, by `Retry-After` or by its rate-limit headers, in ms. A longer one fails the
   * call with a `RateLimitError` (429) or a `ServerError`. Default 60000.
   */
  readonly maxRetryAfter: number;
}

/** What the option `retry` takes: `false` sends the request once; what is left out keeps its default. */
export type RetryOption = Partial<RetryPolicy> | false;

export const DEFAULT_RETRY: RetryPolicy = { attempts: 4, baseDelay: 300, maxDelay: 8_000, maxRetryAfter: 60_000 };

const KEYS = Object.keys(DEFAULT_RETRY) as (keyof RetryPolicy)[];

/**
 * The policy that the option `retry` asks for, on top of another.
 * @throws {TypeError} naming what is wrong with it
 */
export function resolveRetry(retry: RetryOption | undefined, base: RetryPolicy): RetryPolicy {
  if (retry === undefined) return base;
  if (retry === false) return { ...base, attempts: 1 };
  check("retry", retry, (value) => typeof value === "object" && value !== null, "an object or false");
  rejectUnknown(retry, KEYS, "`retry`");
  const policy = { ...base };
  for (const key of KEYS) {
    const isCount = key === "attempts";
    checkNumber(`retry.${key}`, retry[key], isCount ? 1 : 0, isCount);
    policy[key] = retry[key] ?? base[key];
  }
  return policy;
}

/** The API rejected the request before it did anything, so even a write may be sent again. */
export const TOO_MANY_REQUESTS = 429;

/** Whether a response with this status is worth another attempt. 405 and 406 are business responses of this API. */
export function isRetryableStatus(status: number, idempotent: boolean): boolean {
  if (status === TOO_MANY_REQUESTS) return true;
  // 501 Not Implemented and 505 HTTP Version Not Supported won't change.
  return idempotent && (status === 408 || status === 425 || (status >= 500 && status !== 501 && status !== 505));
}

/**
 * How long `Retry-After` asks to wait, in ms. Undefined if it's neither a number of seconds nor an HTTP date, or a time
 * that isn't in the future: the client then chooses the wait itself, and never chooses zero.
 */
export function parseRetryAfter(headers: Headers, clock: Clock): number | undefined {
  const text = headers.get("retry-after")?.trim() ?? "";
  // A date is compared with the response's own: the clock of this machine may be wrong.
  const ms = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : parseDate(text) - readDate(headers, clock);
  return ms > 0 && ms < Infinity ? ms : undefined;
}

/** Takes HTTP dates only: `Date.parse` would read "-5" as a year. */
const parseDate = (text: string): number => (/^[a-z]{3}.* GMT$/i.test(text) ? Date.parse(text) : Number.NaN);

function readDate(headers: Headers, clock: Clock): number {
  const date = parseDate(headers.get("date")?.trim() ?? "");
  return Number.isNaN(date) ? clock.wallTime() : date;
}

/** Full jitter: anything up to the doubled delay, so that callers who failed together don't return together. */
export function backoff(attempt: number, policy: RetryPolicy, clock: Clock): number {
  return clock.random() * Math.min(policy.maxDelay, policy.baseDelay * 2 ** (attempt - 1));
}
