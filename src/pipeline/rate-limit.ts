import type { Clock } from "../clock.ts";
import { RateLimitError } from "../errors/api-error.ts";
import { LOGIN } from "../session/login.ts";
import { parseRetryAfter, TOO_MANY_REQUESTS } from "./retry-policy.ts";
import type { Call, Step } from "./step.ts";
import { TokenBucket, type BucketReading, type Rate } from "./token-bucket.ts";

/** Starting rate for an operation without a known limit, used after its first 429. */
const GUESS: Rate = [2, 1];

/** One request per hour. A lower rate is a mistake, which would disable the operation for as long. */
const MIN_RATE = 1 / 3600;

/** Longer waits are logged, in ms. */
const LONG_WAIT = 1_000;

function readHeaders(headers: Headers): BucketReading {
  const parse = (name: string): number => Number.parseFloat(headers.get(`x-ratelimit-${name}`) ?? "");
  // A limit can be given in tokens of which one request takes several.
  const cost = parse("requested-tokens") || 1;
  const readRequests = (name: string, min: number): number | undefined => {
    const value = parse(name) / cost;
    return value >= min && Number.isFinite(value) ? value : undefined;
  };
  return {
    remaining: readRequests("remaining", 0),
    perSecond: readRequests("replenish-rate", MIN_RATE),
    burst: readRequests("burst-capacity", Number.MIN_VALUE),
  };
}

/** The error of a call that isn't sent, because the next token would come too late. */
function createTooLongError(call: Call, pause: number): RateLimitError {
  const wait = Math.ceil(pause);
  const { maxRetryAfter } = call.retry;
  const why = `the next request may be sent in ${wait} ms, which is more than \`retry.maxRetryAfter\` (${maxRetryAfter} ms)`;
  const response = new Response(null, { status: TOO_MANY_REQUESTS });
  const error = { response, reasons: [], body: undefined, retryAfter: wait };
  return new RateLimitError(`${call.operation} failed: ${why}`, call, error);
}

/**
 * Keeps the requests of one user within the API's limits, operation by operation: callers queue in FIFO order instead of
 * being rejected. A 429 pauses all callers of that operation, not only the one that got it.
 *
 * @param waitForToken is awaited before a request counts: those counted during a login would all be sent at its end
 */
export function rateLimit(clock: Clock, waitForToken: (signal: AbortSignal | undefined) => Promise<unknown>): Step {
  const buckets = new Map<string, TokenBucket>();
  const open = (operation: string, rate: Rate | undefined, limit?: number): TokenBucket | undefined => {
    const bucket = rate && new TokenBucket(rate, clock, limit);
    if (bucket) buckets.set(operation, bucket);
    return bucket;
  };
  const learn = ({ operation, retry }: Call, { headers, status }: Response, mark: number | undefined) => {
    let bucket = buckets.get(operation);
    if (!bucket && status !== TOO_MANY_REQUESTS && !headers.has("x-ratelimit-replenish-rate")) return;
    const reading = readHeaders(headers);
    const { perSecond, burst } = reading;
    bucket ??= open(operation, perSecond && burst ? [perSecond, burst] : undefined);
    if (status !== TOO_MANY_REQUESTS) bucket?.correct(reading, mark);
    else {
      bucket ??= open(operation, GUESS, Infinity);
      // A wait that's too long for the call that got it fails that call, and pauses no other.
      const asked = parseRetryAfter(headers, clock);
      bucket?.pause(asked !== undefined && asked > retry.maxRetryAfter ? undefined : asked);
    }
  };
  return async (request, next, call) => {
    const { operation } = call;
    if (buckets.get(operation)?.isExpired) buckets.delete(operation);
    const bucket = buckets.get(operation) ?? open(operation, call.facts.rateLimit);
    let mark: number | undefined;
    if (bucket) {
      // A call of the login operation needs no token, and may use another key than the session.
      if (operation !== LOGIN) await waitForToken(call.deadline);
      mark = await bucket.take({
        signal: call.deadline,
        patience: { maxPause: call.retry.maxRetryAfter, createError: (pause) => createTooLongError(call, pause) },
        onWait: (ms) => {
          if (ms > LONG_WAIT) call.log?.logWait(call, ms);
        },
      });
    }
    const reply = await next(request, call);
    learn(call, reply.response, mark);
    return reply;
  };
}
