import { rateLimits } from "../../generated/operations.ts";
import type { Environment } from "../environment.ts";
import type { Call, Step } from "./middleware.ts";
import { parseRetryAfter } from "./retry-policy.ts";
import { TokenBucket, type Rate } from "./token-bucket.ts";

/** For an operation whose limit no document and no header tells, once it has answered 429. */
const RATE_AFTER_REFUSAL: Rate = [1, 1];

const number = (headers: Headers, name: string): number | undefined => {
  const value = Number(headers.get(name) ?? Number.NaN);
  return Number.isFinite(value) ? value : undefined;
};

/**
 * Keeps requests within what the API allows one user, operation by operation, for all clients of a session: they queue
 * in order instead of being refused. A 429 holds back all callers of that operation, not only the one that got it.
 */
export function rateLimit(environment: Environment): Step {
  const buckets = new Map<string, TokenBucket>();
  const bucketOf = (operation: string, fallback?: Rate): TokenBucket | undefined => {
    const known = buckets.get(operation);
    const rate = (rateLimits as Readonly<Record<string, Rate>>)[operation] ?? fallback;
    if (known || !rate) return known;
    const bucket = new TokenBucket(rate, environment);
    buckets.set(operation, bucket);
    return bucket;
  };
  const learn = ({ operation }: Call, { headers, status }: Response) => {
    const remaining = number(headers, "x-ratelimit-remaining");
    const perSecond = number(headers, "x-ratelimit-replenish-rate");
    const burst = number(headers, "x-ratelimit-burst-capacity");
    const told: Rate | undefined = perSecond && burst ? [perSecond, burst] : undefined;
    if (status === 429) {
      const bucket = bucketOf(operation, told ?? RATE_AFTER_REFUSAL);
      bucket?.correct(0, perSecond, burst);
      bucket?.hold(parseRetryAfter(headers.get("retry-after"), environment));
    } else if (remaining !== undefined || told) bucketOf(operation, told)?.correct(remaining, perSecond, burst);
  };
  return async (request, next, call) => {
    await bucketOf(call.operation)?.take(call.signal);
    const response = await next(request);
    learn(call, response);
    return response;
  };
}
