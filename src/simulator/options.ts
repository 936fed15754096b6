import type { RateLimit } from "./rate-limits.ts";
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

const KNOWN = ["seed", "port", "accessKeys", "tenants", "tokenLifetime", "alerts", "rateLimits", "extend", "clock"];

/**
 * @throws {TypeError} which names an option that is unknown or cannot be used
 */
export function checkOptions(options: SimulatorOptions): void {
  const unknown = Object.keys(options).find((name) => !KNOWN.includes(name));
  if (unknown !== undefined)
    throw new TypeError(`\`${unknown}\` is no option of startSimulator. Known: ${KNOWN.join(", ")}.`);
  const { seed = 1, tokenLifetime = 600, alerts = 0, accessKeys = [""], tenants = [""] } = options;
  if (!Number.isInteger(seed)) throw new TypeError("`seed` must be a whole number.");
  if (!(tokenLifetime > 0)) throw new TypeError("`tokenLifetime` must be a number of seconds greater than 0.");
  if (!Number.isInteger(alerts) || alerts < 0) throw new TypeError("`alerts` must be a whole number, at least 0.");
  if (accessKeys.length === 0) throw new TypeError("`accessKeys` must hold one access key at least.");
  if (tenants.length === 0) throw new TypeError("`tenants` must hold one tenant at least.");
}
