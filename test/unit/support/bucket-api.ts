import type { Clock } from "../../../src/clock.ts";
import { after, json, type Sent } from "./fake-api.ts";

export interface BucketOptions {
  readonly perSecond: number;
  readonly burst: number;
  /** How full it is at the start. Default: full. */
  readonly tokens?: number;
  /** Time to the API and back, in ms; `chance` is at least 0 and less than 1. */
  readonly way?: (chance: number) => number;
  /** Whether it refills second by second, as some gateways do, instead of steadily. */
  readonly bySecond?: boolean;
  /** What answers tell besides the status. */
  readonly headers?: "all" | "none" | { readonly cost: number };
}

/** An API with a limit: what it answers to each request, and when. */
export class BucketApi {
  readonly #clock: Clock;
  readonly #options: BucketOptions;
  #tokens: number;
  #refilledAt: number;
  #seed = 1;
  /** When requests were let in, and when they were refused, in ms. */
  readonly taken: number[] = [];
  readonly refused: number[] = [];

  constructor(clock: Clock, options: BucketOptions) {
    this.#clock = clock;
    this.#options = options;
    this.#tokens = options.tokens ?? options.burst;
    this.#refilledAt = this.#now();
  }

  readonly answer = async (_sent: Sent): Promise<Response> => {
    const { way = () => 0 } = this.#options;
    await after(this.#clock, way(this.#chance()), () => {});
    const response = this.#take();
    return after(this.#clock, way(this.#chance()), () => response);
  };

  #take(): Response {
    const { perSecond, burst, headers = "all" } = this.#options;
    const now = this.#now();
    this.#tokens = Math.min(burst, this.#tokens + ((now - this.#refilledAt) / 1000) * perSecond);
    this.#refilledAt = now;
    // A billionth: the virtual clock adds fractions up.
    const isTaken = this.#tokens >= 1 - 1e-9;
    if (isTaken) this.#tokens--;
    (isTaken ? this.taken : this.refused).push(this.#clock.now());
    const cost = typeof headers === "object" ? headers.cost : 1;
    const told = {
      "x-ratelimit-remaining": String(Math.floor(this.#tokens) * cost),
      "x-ratelimit-replenish-rate": String(perSecond * cost),
      "x-ratelimit-burst-capacity": String(burst * cost),
      "x-ratelimit-requested-tokens": String(cost),
    };
    return json({}, { status: isTaken ? 200 : 429, headers: headers === "none" ? {} : told });
  }

  #now(): number {
    const now = this.#clock.now();
    return this.#options.bySecond ? Math.floor(now / 1000) * 1000 : now;
  }

  /** Chance that is the same in each run. */
  #chance(): number {
    this.#seed = (this.#seed * 48_271) % 2_147_483_647;
    return this.#seed / 2_147_483_647;
  }
}
