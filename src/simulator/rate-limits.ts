import { Refusal } from "./answer.ts";
import type { Operation } from "./documents.ts";
import { objectOf } from "./json.ts";
import { anonymous } from "./router.ts";

/** How often one user may call one operation. */
export interface RateLimit {
  /** Sustained requests a second. */
  readonly perSecond: number;
  /** Requests at once. */
  readonly burst: number;
}

interface Bucket {
  tokens: number;
  refilledAt: number;
}

/** `x-rate-limit` of an operation. */
function documentedLimit({ source }: Operation): RateLimit | undefined {
  const { requests, per, burst } = objectOf(source["x-rate-limit"]);
  if (typeof requests !== "number") return undefined;
  const perSecond = per === "minute" ? requests / 60 : requests;
  return { perSecond, burst: typeof burst === "number" ? burst : requests };
}

/** A bucket of tokens for each user and operation. */
export class RateLimits {
  readonly #clock: () => number;
  readonly #own: ReadonlyMap<string, RateLimit> | undefined;
  readonly #documented: boolean;
  readonly #buckets = new Map<string, Bucket>();

  /** @param limits true for those of the documents, false for none, or limits by operation */
  constructor(limits: boolean | Readonly<Record<string, RateLimit>>, clock: () => number) {
    this.#clock = clock;
    this.#documented = limits === true;
    if (typeof limits === "object")
      this.#own = new Map(Object.entries(limits).map(([operation, limit]) => [anonymous(operation), limit]));
  }

  /**
   * Takes a token. Answers the headers that tell the state of the bucket, none where there is no limit, and the refusal
   * where the bucket is empty.
   */
  take(user: string, operation: Operation): { headers: Record<string, string>; refusal: Refusal | undefined } {
    const limit =
      this.#own?.get(anonymous(operation.name)) ?? (this.#documented ? documentedLimit(operation) : undefined);
    if (limit === undefined) return { headers: {}, refusal: undefined };
    const now = this.#clock();
    const key = `${user} ${operation.name}`;
    const bucket = this.#buckets.get(key) ?? { tokens: limit.burst, refilledAt: now };
    bucket.tokens = Math.min(limit.burst, bucket.tokens + ((now - bucket.refilledAt) / 1000) * limit.perSecond);
    bucket.refilledAt = now;
    this.#buckets.set(key, bucket);
    const refused = bucket.tokens < 1;
    if (!refused) bucket.tokens--;
    const headers = {
      "x-ratelimit-burst-capacity": String(limit.burst),
      "x-ratelimit-remaining": String(Math.floor(bucket.tokens)),
      "x-ratelimit-replenish-rate": String(Number(limit.perSecond.toFixed(3))),
      "x-ratelimit-requested-tokens": "1",
    };
    return { headers, refusal: refused ? new Refusal(429) : undefined };
  }
}
