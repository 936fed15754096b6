import { setMaxListeners } from "node:events";
import { Faults } from "./faults.ts";
import { Jobs } from "./jobs.ts";
import { Ledger } from "./ledger.ts";
import { checkOptions, type SimulatorOptions } from "./options.ts";
import { Random } from "./random.ts";
import { RateLimits } from "./rate-limits.ts";
import { requestHandler } from "./request-handler.ts";
import { listen } from "./server.ts";
import type { AccessKey } from "./session.ts";
import { SimulatedApi } from "./simulated-api.ts";
import { Tokens, type Tenant } from "./tokens.ts";

/** A simulated Prisma Cloud API that is running. */
export interface Simulator {
  /** Where it listens, for `createPrismaCloud({ url })`. */
  readonly url: string;
  /** Another origin, which redirects can lead to; a token has no business there. */
  readonly elsewhere: string;
  /** An access key that can log in. */
  readonly credentials: AccessKey;
  /** Id of the first tenant. */
  readonly prismaId: string;
  /** What has been asked for. */
  readonly ledger: Ledger;
  /** What shall go wrong. */
  readonly faults: Faults;
  /** No token issued so far is good any more: requests with one get 401. */
  revokeTokens(): void;
  /** Ends all connections and frees the ports. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a simulated Prisma Cloud API on loopback. It knows every operation of the documents, and refuses what they do
 * not allow.
 *
 * It keeps what is created, changed and deleted of policies, alert rules, account groups, cloud accounts, integrations,
 * notification templates, users, roles, permission groups, access keys, resource lists, collections, compliance
 * standards, reports, trusted networks and IP addresses, logging accounts with their buckets, tag rules and
 * suppressions, and the status of alerts. All other operations answer samples that the documents allow, and remember
 * nothing. An access key that is created cannot log in.
 *
 * @example
 * await using simulator = await startSimulator({ alerts: 500 });
 * const prisma = createPrismaCloud({ url: simulator.url, credentials: simulator.credentials });
 *
 * @throws {TypeError} which names an option that cannot be used
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  checkOptions(options);
  const random = new Random(options.seed ?? 1);
  const clock = options.clock ?? Date.now;
  const ownKey = { accessKeyId: random.uuid("access key"), secretKey: random.hex("secret key", 32) };
  const ownTenant: Tenant = {
    customerName: "Simulated Tenant",
    prismaId: String(Number.parseInt(random.hex("tenant", 12), 16)),
  };
  const settings = {
    accessKeys: options.accessKeys ?? [ownKey],
    tenants: options.tenants ?? [ownTenant],
    extend: options.extend ?? true,
  };
  const tokens = new Tokens(random, clock, options.tokenLifetime ?? 600);
  const ledger = new Ledger(clock);
  const faults = new Faults(random);
  const api = new SimulatedApi({
    world: { random, clock, jobs: new Jobs(random), alerts: options.alerts ?? 25_000 },
    settings,
    tokens,
    ledger,
    rateLimits: new RateLimits(options.rateLimits ?? true, clock),
  });
  const closing = new AbortController();
  // Each answer that comes late listens to it, and many at once are no leak.
  setMaxListeners(0, closing.signal);
  const serve = requestHandler({
    api,
    tokens,
    ledger,
    faults,
    random,
    signal: closing.signal,
    elsewhere: () => elsewhere.url,
  });

  const elsewhere = await listen(serve(true), 0);
  const home = await listen(serve(false), options.port ?? 0).catch(async (error: unknown) => {
    await elsewhere.close();
    throw error;
  });
  const close = async () => {
    closing.abort();
    await Promise.all([home.close(), elsewhere.close()]);
  };
  return {
    url: home.url,
    elsewhere: elsewhere.url,
    credentials: settings.accessKeys[0] ?? ownKey,
    prismaId: (settings.tenants[0] ?? ownTenant).prismaId,
    ledger,
    faults,
    revokeTokens: () => {
      tokens.revokeAll();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
