import type { Clock } from "../clock.ts";
import { RateLimitError } from "../errors/api-error.ts";
import type { Buckets } from "./limits.ts";
import type { BucketReading, Rate, Ticket } from "./rate.ts";
import { parseRetryAfter, TOO_MANY_REQUESTS } from "../pipeline/retry-policy.ts";
import type { Call } from "../pipeline/step.ts";
import { TokenBucket, type BucketOptions } from "./token-bucket.ts";

/** Starting rate for an operation without a known limit, used after its first 429. */
const GUESS: Rate = [2, 1];

/** Sent before a response shows whether other processes have used the burst. More would be rejected if many start at once. */
const PROBES = 2;

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

/** Keeps the requests of one user within the API's limits, operation by operation. */
export class RateLimiter {
  readonly #clock: Clock;
  readonly #getBuckets: () => Buckets;

  /** @param getBuckets returns those of the current user */
  constructor(clock: Clock, getBuckets: () => Buckets) {
    this.#clock = clock;
    this.#getBuckets = getBuckets;
  }

  /** Returns the bucket of a call's operation; undefined if no limit is known. */
  find({ operation, facts }: Call): TokenBucket | undefined {
    const buckets = this.#getBuckets();
    const bucket = buckets.get(operation);
    if (bucket?.isExpired === false) return bucket;
    if (bucket) buckets.delete(operation);
    if (!facts.rateLimit) return undefined;
    return this.#open(operation, facts.rateLimit, { probes: PROBES });
  }

  /** Waits for a token. `tryTake` of the bucket takes one without a promise, if there is one. */
  take(bucket: TokenBucket, call: Call): Promise<Ticket> {
    return bucket.take({
      signal: call.deadline,
      patience: { maxPause: call.retry.maxRetryAfter, createError: (pause) => createTooLongError(call, pause) },
      onWait: (ms) => {
        if (ms > LONG_WAIT) call.log?.logWait(call, ms);
      },
    });
  }

  /** Reads what a response says about the limit. `bucket` and `ticket` are those that the call was sent with, if any. */
  learn(call: Call, { headers, status }: Response, bucket?: TokenBucket, ticket?: Ticket): void {
    const { operation, retry } = call;
    const isRejected = status === TOO_MANY_REQUESTS;
    bucket ??= this.#getBuckets().get(operation);
    if (!bucket && !isRejected && !headers.has("x-ratelimit-replenish-rate")) return;
    const reading = readHeaders(headers);
    const { perSecond, burst } = reading;
    if (perSecond && burst) bucket ??= this.#open(operation, [perSecond, burst]);
    if (!isRejected) bucket?.correct(reading, ticket);
    else {
      bucket ??= this.#open(operation, GUESS, { limit: Infinity });
      // A wait that's too long for the call that got it fails that call, and pauses no other.
      const asked = parseRetryAfter(headers, this.#clock);
      bucket.pause(asked !== undefined && asked > retry.maxRetryAfter ? undefined : asked, ticket, reading.remaining);
    }
  }

  #open(operation: string, rate: Rate, options?: BucketOptions): TokenBucket {
    const bucket = new TokenBucket(rate, this.#clock, options);
    this.#getBuckets().set(operation, bucket);
    return bucket;
  }
}
