import { checkOperationName } from "./operation-names.ts";
import type { RateLimit } from "./rate-limits.ts";
import {
  boolean,
  callable,
  checkRules,
  either,
  number,
  positiveNumber,
  required,
  wholeNumber,
  type Rule,
  type Rules,
} from "./rules.ts";
import type { AccessKey } from "./session.ts";
import type { Tenant } from "./tokens.ts";

/** Options of `startSimulator`. */
export interface SimulatorOptions {
  /** What all chance follows from: data, ids, tokens, faults. Default 1. */
  readonly seed?: number;
  /** The port on loopback. Default 0: any that is free. */
  readonly port?: number;
  /** The access keys that can log in. Default: one, which follows from the seed. */
  readonly accessKeys?: readonly AccessKey[];
  /** The tenants of all access keys. With several, a login has to name one. Default: one, which follows from the seed. */
  readonly tenants?: readonly Tenant[];
  /**
   * How long a token is good, in seconds. Fractions count on the server, while the token itself tells whole seconds,
   * rounded up. Default 600.
   */
  readonly tokenLifetime?: number;
  /** How many alerts there are, all from the four weeks before the start. Default 25000. */
  readonly alerts?: number;
  /**
   * True for the limits of the documents (`x-rate-limit`), false for none, or limits by operation, for example
   * `{ "POST /v2/alert": { perSecond: 2, burst: 10 } }`. Default true.
   */
  readonly rateLimits?: boolean | Readonly<Record<string, RateLimit>>;
  /** Whether GET /auth_token/extend works. Default true. */
  readonly extend?: boolean;
  /** Unix time in ms. Default `Date.now`. */
  readonly clock?: () => number;
}

const listOf = (what: string): Rule => ({
  accepts: (value) => Array.isArray(value) && value.length > 0,
  is: `a list that holds one ${what} at least`,
});
const object: Rule = { accepts: (value) => typeof value === "object" && value !== null, is: "limits by operation" };

const OPTIONS: Rules = {
  seed: wholeNumber(),
  port: wholeNumber(0, 65_535),
  accessKeys: listOf("access key"),
  tenants: listOf("tenant"),
  tokenLifetime: positiveNumber(Number.POSITIVE_INFINITY, "a number of seconds"),
  alerts: wholeNumber(0),
  rateLimits: either(boolean, object),
  extend: boolean,
  clock: callable,
};

const RATE_LIMIT: Rules = { perSecond: required(number(0)), burst: required(number(0)) };

/**
 * @throws {TypeError} which names an option that is unknown or cannot be used
 */
export function checkOptions(options: SimulatorOptions): void {
  checkRules(options, OPTIONS, "startSimulator");
  if (typeof options.rateLimits !== "object") return;
  for (const [operation, limit] of Object.entries(options.rateLimits)) {
    checkOperationName(operation, "rateLimits");
    checkRules(limit, RATE_LIMIT, `the rate limit of ${operation}`);
  }
}
