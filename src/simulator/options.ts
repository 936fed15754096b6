import type { RateLimit } from "./api/rate-limits.ts";
import type { AccessKey } from "./api/session.ts";
import type { Tenant } from "./api/tokens.ts";
import { checkOperationName } from "./documents/router.ts";
import {
  boolean,
  callable,
  checkOptions,
  either,
  integer,
  number,
  positiveNumber,
  required,
  type Rule,
  type Rules,
} from "./option-rules.ts";

/** Options of `startSimulator`. */
export interface SimulatorOptions {
  /** Seeds all randomness: sample data, ids, tokens and faults. Default 1. */
  readonly seed?: number;
  /** Port on loopback. Default 0: any free port. */
  readonly port?: number;
  /** Access keys that can log in. Default: one, derived from the seed. */
  readonly accessKeys?: readonly AccessKey[];
  /** Tenants of all access keys. With several, a login has to name one. Default: one, derived from the seed. */
  readonly tenants?: readonly Tenant[];
  /**
   * Lifetime of a token in seconds. The server honours fractions; the token's `exp` is rounded up to whole seconds.
   * Default 600.
   */
  readonly tokenLifetime?: number;
  /** Number of alerts, all from the four weeks before the start. Default 25000. */
  readonly alerts?: number;
  /**
   * True for the limits of the documents (`x-rate-limit`), false for none, or limits by operation, for example
   * `{ "POST /v2/alert": { perSecond: 2, burst: 10 } }`. Default true.
   */
  readonly rateLimits?: boolean | Readonly<Record<string, RateLimit>>;
  /** Whether GET /auth_token/extend works. Default true. */
  readonly extend?: boolean;
  /**
   * Whether responses whose body may be missing have one: some tenants respond to POST /cloud/group, /alert/rule,
   * /report and others with the new thing, others with nothing. Default false, so that code relying on the body fails.
   */
  readonly optionalBodies?: boolean;
  /** Unix time in ms. Default `Date.now`. */
  readonly clock?: () => number;
}

const nonEmptyList = (item: string): Rule => ({
  accepts: (value) => Array.isArray(value) && value.length > 0,
  expected: `a list of at least one ${item}`,
});
const object: Rule = {
  accepts: (value) => typeof value === "object" && value !== null,
  expected: "limits by operation",
};

const OPTIONS: Rules = {
  seed: integer(),
  port: integer(0, 65_535),
  accessKeys: nonEmptyList("access key"),
  tenants: nonEmptyList("tenant"),
  tokenLifetime: positiveNumber(Number.POSITIVE_INFINITY, "a number of seconds"),
  alerts: integer(0),
  rateLimits: either(boolean, object),
  extend: boolean,
  optionalBodies: boolean,
  clock: callable,
};

const RATE_LIMIT: Rules = { perSecond: required(number(0)), burst: required(number(0)) };

/** @throws {TypeError} for an option that's unknown or invalid */
export function checkSimulatorOptions(options: SimulatorOptions): void {
  checkOptions(options, OPTIONS, "startSimulator");
  if (typeof options.rateLimits !== "object") return;
  for (const [operation, limit] of Object.entries(options.rateLimits)) {
    checkOperationName(operation, "rateLimits");
    checkOptions(limit, RATE_LIMIT, `the rate limit of ${operation}`);
  }
}
