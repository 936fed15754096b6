import { rateLimits } from "../../generated/operations.ts";
import type { Clock } from "../clock.ts";
import { LOGIN } from "../session/login.ts";
import type { CallLog } from "./log.ts";
import type { Call, Step } from "./middleware.ts";
import { NOT_TAKEN, parseRetryAfter } from "./retry-policy.ts";
import { TokenBucket, type BucketReading, type Rate } from "./token-bucket.ts";

/** For an operation whose limit nothing tells, once it has answered 429: a start, from which the bucket works its way up. */
const GUESS: Rate = [2, 1];

function read(headers: Headers): BucketReading {
  const number = (name: string): number => Number.parseFloat(headers.get(`x-ratelimit-${name}`) ?? "");
  // A limit can be told in tokens of which a request takes several.
  const cost = number("requested-tokens") || 1;
  const requests = (name: string, least: number): number | undefined => {
    const value = number(name) / cost;
    return value >= least && Number.isFinite(value) ? value : undefined;
  };
  const positive = Number.MIN_VALUE;
  return {
    remaining: requests("remaining", 0),
    perSecond: requests("replenish-rate", positive),
    burst: requests("burst-capacity", positive),
  };
}

/** A wait that is longer, in ms, is worth a line in the log. */
const LONG_WAIT = 1_000;

/**
 * Keeps requests within what the API allows one user, operation by operation, for all clients of a session: they queue
 * in order instead of being refused. A 429 holds back all callers of that operation, not only the one that got it.
 *
 * @param ready is waited for before a token is taken: those who took theirs during a login would all go at its end
 */
export function rateLimit(
  clock: Clock,
  ready: (signal: AbortSignal | undefined) => Promise<unknown>,
  log?: CallLog,
): Step {
  const buckets = new Map<string, TokenBucket>();
  const open = (operation: string, rate: Rate | undefined, limit?: number): TokenBucket | undefined => {
    const bucket = rate && new TokenBucket(rate, clock, limit);
    if (bucket) buckets.set(operation, bucket);
    return bucket;
  };
  const learn = ({ operation, retry }: Call, { headers, status }: Response, mark: number | undefined) => {
    let bucket = buckets.get(operation);
    if (!bucket && status !== NOT_TAKEN && !headers.has("x-ratelimit-replenish-rate")) return;
    const reading = read(headers);
    const { perSecond, burst } = reading;
    bucket ??= open(operation, perSecond && burst ? [perSecond, burst] : undefined);
    if (status !== NOT_TAKEN) bucket?.correct(reading, mark);
    else {
      bucket ??= open(operation, GUESS, Infinity);
      // Longer than a call waits, it is for each call to hear, and nobody is held.
      const asked = parseRetryAfter(headers.get("retry-after"), clock);
      bucket?.refuse(asked !== undefined && asked > retry.maxRetryAfter ? undefined : asked);
    }
  };
  return async (request, next, call) => {
    const { operation } = call;
    if (buckets.get(operation)?.isOutdated) buckets.delete(operation);
    const bucket = buckets.get(operation) ?? open(operation, (rateLimits as Readonly<Record<string, Rate>>)[operation]);
    let mark: number | undefined;
    if (bucket) {
      // A login of the caller's own needs no token, and may have another key than the session's.
      if (operation !== LOGIN) await ready(call.deadline);
      const start = clock.now();
      mark = await bucket.take(call.deadline);
      const waited = clock.now() - start;
      if (waited > LONG_WAIT) log?.waited(call, waited);
    }
    const response = await next(request, call);
    learn(call, response, mark);
    return response;
  };
}
