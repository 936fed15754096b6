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

const REMAINING = "x-ratelimit-remaining";
const PER_SECOND = "x-ratelimit-replenish-rate";
const BURST = "x-ratelimit-burst-capacity";
/** A limit can be given in tokens of which one request takes several. */
const COST = "x-ratelimit-requested-tokens";

const readNumber = (headers: Headers, name: string): number => Number.parseFloat(headers.get(name) ?? "");

function readHeaders(headers: Headers): BucketReading {
  const cost = readNumber(headers, COST) || 1;
  const readRequests = (name: string, min: number): number | undefined => {
    const value = readNumber(headers, name) / cost;
    return value >= min && Number.isFinite(value) ? value : undefined;
  };
  return {
    remaining: readRequests(REMAINING, 0),
    perSecond: readRequests(PER_SECOND, MIN_RATE),
    burst: readRequests(BURST, Number.MIN_VALUE),
  };
}

/** Lets a request be sent: with a ticket of its operation's bucket, or without one if no limit is known. */
export type Permit =
  | { readonly bucket: TokenBucket; readonly ticket: Ticket }
  | { readonly bucket?: undefined; readonly ticket?: undefined };

const UNLIMITED: Permit = {};

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

  /** Lets a call send a request, if that needn't wait. */
  tryEnter(call: Call): Permit | undefined {
    const bucket = this.#find(call);
    if (!bucket) return UNLIMITED;
    const ticket = bucket.tryTake();
    return ticket && { bucket, ticket };
  }

  /** Waits until a call may send a request. */
  async enter(call: Call): Promise<Permit> {
    const bucket = this.#find(call);
    if (!bucket) return UNLIMITED;
    const { deadline: signal, log } = call;
    const { maxRetryAfter: maxPause } = call.retry;
    const onWait = (ms: number) => {
      if (ms > LONG_WAIT) log?.logWait(call, ms);
    };
    const patience = { maxPause, createError: (pause: number) => createTooLongError(call, pause) };
    return { bucket, ticket: await bucket.take({ signal, patience, onWait }) };
  }

  /** Reads what a response says about the limit. */
  learn(call: Call, { headers, status }: Response, permit: Permit = UNLIMITED): void {
    const { operation, retry } = call;
    const { ticket } = permit;
    const isRejected = status === TOO_MANY_REQUESTS;
    let bucket = permit.bucket ?? this.#getBuckets().get(operation);
    if (!bucket && !isRejected && !headers.has(PER_SECOND)) return;
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

  /** Returns the bucket of a call's operation; undefined if no limit is known. */
  #find({ operation, facts }: Call): TokenBucket | undefined {
    const buckets = this.#getBuckets();
    const bucket = buckets.get(operation);
    if (bucket?.isExpired === false) return bucket;
    if (bucket) buckets.delete(operation);
    if (!facts.rateLimit) return undefined;
    return this.#open(operation, facts.rateLimit, { probes: PROBES });
  }

  #open(operation: string, rate: Rate, options?: BucketOptions): TokenBucket {
    const bucket = new TokenBucket(rate, this.#clock, options);
    this.#getBuckets().set(operation, bucket);
    return bucket;
  }
}
