import type { Clock } from "../../../src/clock.ts";
import { after, json, type Sent } from "./fake-api.ts";
import { createRandom } from "./random.ts";

export interface BucketOptions {
  readonly perSecond: number;
  readonly burst: number;
  /** Tokens at the start. Default: full. */
  readonly tokens?: number;
  /** Latency of a request and of a response, in ms. `chance` is at least 0 and less than 1. */
  readonly latency?: (chance: number) => number;
  /** Whether it refills once per second, as some gateways do, instead of steadily. */
  readonly bySecond?: boolean;
  /** For other latencies. Default 1. */
  readonly seed?: number;
  /** The rate-limit headers of responses. Default: all. */
  readonly headers?: "all" | "none" | { readonly cost: number };
}

/** An API with a rate limit and latency. */
export class BucketApi {
  readonly #clock: Clock;
  readonly #options: BucketOptions;
  #tokens: number;
  #refilledAt: number;
  readonly #random: () => number;
  /** When requests were accepted and rejected, in ms. */
  readonly accepted: number[] = [];
  readonly rejected: number[] = [];

  constructor(clock: Clock, options: BucketOptions) {
    this.#clock = clock;
    this.#options = options;
    this.#tokens = options.tokens ?? options.burst;
    this.#refilledAt = this.#now();
    this.#random = createRandom(options.seed ?? 1);
  }

  readonly answer = async (_sent: Sent): Promise<Response> => {
    const { latency = () => 0 } = this.#options;
    await after(this.#clock, latency(this.#random()), () => {});
    const response = this.#take();
    return after(this.#clock, latency(this.#random()), () => response);
  };

  #take(): Response {
    const { perSecond, burst, headers = "all" } = this.#options;
    const now = this.#now();
    this.#tokens = Math.min(burst, this.#tokens + ((now - this.#refilledAt) / 1000) * perSecond);
    this.#refilledAt = now;
    // Tolerance for floating-point error: the virtual clock adds up fractions.
    const isAccepted = this.#tokens >= 1 - 1e-9;
    if (isAccepted) this.#tokens--;
    (isAccepted ? this.accepted : this.rejected).push(this.#clock.now());
    const cost = typeof headers === "object" ? headers.cost : 1;
    const limits = {
      "x-ratelimit-remaining": String(Math.floor(this.#tokens) * cost),
      "x-ratelimit-replenish-rate": String(perSecond * cost),
      "x-ratelimit-burst-capacity": String(burst * cost),
      "x-ratelimit-requested-tokens": String(cost),
    };
    return json({}, { status: isAccepted ? 200 : 429, headers: headers === "none" ? {} : limits });
  }

  #now(): number {
    const now = this.#clock.now();
    return this.#options.bySecond ? Math.floor(now / 1000) * 1000 : now;
  }
}
