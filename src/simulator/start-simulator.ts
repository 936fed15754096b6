import { setMaxListeners } from "node:events";
import { Jobs } from "./api/jobs.ts";
import { RateLimits } from "./api/rate-limits.ts";
import type { AccessKey } from "./api/session.ts";
import { SimulatedApi } from "./api/simulated-api.ts";
import { Tokens, type Tenant } from "./api/tokens.ts";
import { Faults } from "./faults/faults.ts";
import { createListeners } from "./http/serve.ts";
import { listen } from "./http/server.ts";
import { Ledger } from "./ledger.ts";
import { checkSimulatorOptions, type SimulatorOptions } from "./options.ts";
import { Random } from "./random.ts";

/** A running simulator. */
export interface Simulator {
  /** Base URL, for `createPrismaCloud({ url })`. */
  readonly url: string;
  /** Another origin, for redirects. A client must never send a token there. */
  readonly elsewhere: string;
  /** An access key that can log in. */
  readonly credentials: AccessKey;
  /** Id of the first tenant. */
  readonly prismaId: string;
  /** The requests that arrived. */
  readonly ledger: Ledger;
  /** The faults to inject. */
  readonly faults: Faults;
  /** Revokes all tokens issued so far: requests with one get 401. */
  revokeTokens(): void;
  /** Closes all connections and frees the ports. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a simulated Prisma Cloud API on loopback. It has every operation of the documents and rejects requests that
 * they don't allow.
 *
 * It stores created, changed and deleted policies, alert rules, account groups, cloud accounts, integrations,
 * notification templates, users, roles, permission groups, access keys, resource lists, collections, compliance
 * standards, reports, saved searches, trusted networks and IP addresses, logging accounts with their buckets, tag rules
 * and suppressions, and the status of alerts. All other operations respond with samples that the documents allow, and
 * store nothing. A created access key can't log in.
 *
 * @example
 * await using simulator = await startSimulator({ alerts: 500 });
 * const prisma = createPrismaCloud({ url: simulator.url, credentials: simulator.credentials });
 *
 * @throws {TypeError} for an option that's unknown or invalid
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  checkSimulatorOptions(options);
  const random = new Random(options.seed ?? 1);
  const clock = options.clock ?? Date.now;
  const defaultKey = { accessKeyId: random.uuid("access key"), secretKey: random.hex("secret key", 32) };
  const defaultTenant: Tenant = {
    customerName: "Simulated Tenant",
    prismaId: String(Number.parseInt(random.hex("tenant", 12), 16)),
  };
  const accessKeys = options.accessKeys ?? [defaultKey];
  const tenants = options.tenants ?? [defaultTenant];
  const tokens = new Tokens(random, clock, options.tokenLifetime ?? 600);
  const ledger = new Ledger(clock);
  const faults = new Faults(random);
  const api = new SimulatedApi({
    context: { random, clock, jobs: new Jobs(random), alertCount: options.alerts ?? 25_000 },
    session: { accessKeys, tenants, extend: options.extend ?? true },
    optionalBodies: options.optionalBodies ?? false,
    tokens,
    ledger,
    rateLimits: new RateLimits(options.rateLimits ?? true, clock),
  });
  const closing = new AbortController();
  // Every delayed response listens to the signal; Node would warn of a leak at the eleventh.
  setMaxListeners(0, closing.signal);
  const listeners = createListeners({
    api,
    tokens,
    ledger,
    faults,
    random,
    signal: closing.signal,
    elsewhere: () => elsewhere.url,
  });

  const elsewhere = await listen(listeners.elsewhere, 0);
  const server = await listen(listeners.api, options.port ?? 0).catch(async (error: unknown) => {
    await elsewhere.close();
    throw error;
  });
  const close = async () => {
    closing.abort();
    await Promise.all([server.close(), elsewhere.close()]);
  };
  return {
    url: server.url,
    elsewhere: elsewhere.url,
    credentials: accessKeys[0] ?? defaultKey,
    prismaId: (tenants[0] ?? defaultTenant).prismaId,
    ledger,
    faults,
    revokeTokens: () => {
      tokens.revokeAll();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
