import type { Operation } from "../documents/operations.ts";
import { anonymize } from "../documents/router.ts";
import { ErrorResponse } from "../http/response.ts";
import { toObject } from "../json.ts";

/** How often one user may call one operation: a token bucket. */
export interface RateLimit {
  /** Sustained requests per second. */
  readonly perSecond: number;
  /** Capacity of the bucket. */
  readonly burst: number;
}

interface Bucket {
  tokens: number;
  refilledAt: number;
}

/** Reads `x-rate-limit` of an operation. */
function readDocumentedLimit({ source }: Operation): RateLimit | undefined {
  const { requests, per, burst } = toObject(source["x-rate-limit"]);
  if (typeof requests !== "number") return undefined;
  const perSecond = per === "minute" ? requests / 60 : requests;
  return { perSecond, burst: typeof burst === "number" ? burst : requests };
}

/** Token buckets, one for each user and operation. */
export class RateLimits {
  readonly #clock: () => number;
  readonly #custom: ReadonlyMap<string, RateLimit> | undefined;
  readonly #useDocumented: boolean;
  readonly #buckets = new Map<string, Bucket>();

  /** @param limits true for the limits of the documents, false for none, or limits by operation */
  constructor(limits: boolean | Readonly<Record<string, RateLimit>>, clock: () => number) {
    this.#clock = clock;
    this.#useDocumented = limits === true;
    if (typeof limits === "object")
      this.#custom = new Map(Object.entries(limits).map(([operation, limit]) => [anonymize(operation), limit]));
  }

  /**
   * Takes a token. Returns the response headers that show the bucket's state (none for an operation without a limit), and
   * the error if the bucket is empty.
   */
  take(user: string, operation: Operation): { headers: Record<string, string>; error: ErrorResponse | undefined } {
    const limit =
      this.#custom?.get(anonymize(operation.name)) ??
      (this.#useDocumented ? readDocumentedLimit(operation) : undefined);
    if (limit === undefined) return { headers: {}, error: undefined };
    const now = this.#clock();
    const key = `${user} ${operation.name}`;
    const bucket = this.#buckets.get(key) ?? { tokens: limit.burst, refilledAt: now };
    bucket.tokens = Math.min(limit.burst, bucket.tokens + ((now - bucket.refilledAt) / 1000) * limit.perSecond);
    bucket.refilledAt = now;
    this.#buckets.set(key, bucket);
    const isEmpty = bucket.tokens < 1;
    if (!isEmpty) bucket.tokens--;
    const headers = {
      "x-ratelimit-burst-capacity": String(limit.burst),
      "x-ratelimit-remaining": String(Math.floor(bucket.tokens)),
      "x-ratelimit-replenish-rate": String(Number(limit.perSecond.toFixed(3))),
      "x-ratelimit-requested-tokens": "1",
    };
    return { headers, error: isEmpty ? new ErrorResponse(429) : undefined };
  }
}
