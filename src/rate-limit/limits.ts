import type { Settings } from "../options.ts";
import type { Credentials, CredentialsSource } from "../session/credentials.ts";
import type { TokenBucket } from "./token-bucket.ts";

/** Token buckets by operation. */
export type Buckets = Map<string, TokenBucket>;

/** The rate limits of one user. */
export class UserLimits {
  readonly calls: Buckets = new Map();
  /** For the session's own requests: a call of the login operation may be for another user. */
  readonly session: Buckets = new Map();
}

/** Who a request counts for. */
export interface LimitScope {
  readonly origin: string;
  /** Access key and tenant. */
  readonly user: readonly unknown[];
  readonly fetch: object | undefined;
}

/**
 * The rate limits of all clients in this process. The API counts requests by user, so clients share limits if they have the
 * same origin, access key, tenant and `fetch`: another `fetch` may lead to another server, a mock for example. Limits are
 * held weakly, and collected with the last client that uses them.
 */
export class LimitRegistry {
  readonly #byFetch = new WeakMap<object, Map<string, WeakRef<UserLimits>>>();

  open({ origin, user, fetch }: LimitScope): UserLimits {
    // Some edge runtimes lack it. Their clients adapt to each other like those of several processes.
    if (typeof WeakRef === "undefined") return new UserLimits();
    const byUser = this.#open(fetch ?? globalThis.fetch);
    const key = JSON.stringify([origin, ...user]);
    const known = byUser.get(key)?.deref();
    if (known) return known;
    const limits = new UserLimits();
    byUser.set(key, new WeakRef(limits));
    // At each doubling, so that it costs next to nothing.
    if ((byUser.size & (byUser.size - 1)) === 0) removeCollected(byUser);
    return limits;
  }

  #open(fetch: object): Map<string, WeakRef<UserLimits>> {
    let byUser = this.#byFetch.get(fetch);
    if (!byUser) {
      byUser = new Map();
      this.#byFetch.set(fetch, byUser);
    }
    return byUser;
  }
}

function removeCollected(limits: Map<string, WeakRef<UserLimits>>): void {
  for (const [key, reference] of limits) if (!reference.deref()) limits.delete(key);
}

/** For all clients but those of tests. */
export const sharedLimits = new LimitRegistry();

/**
 * The rate limits of one client, which are those of its user. If `credentials` is a function, the user isn't known before the
 * first login. No limited request is sent before, so nothing is lost.
 */
export class ClientLimits {
  readonly #registry: LimitRegistry;
  readonly #settings: Settings;
  #limits: UserLimits;
  /** The client's credentials. If they're a function, it finds out whose limits apply. */
  readonly credentials: CredentialsSource;

  constructor(registry: LimitRegistry, settings: Settings) {
    this.#registry = registry;
    this.#settings = settings;
    const { credentials } = settings;
    if (typeof credentials === "function") {
      this.#limits = new UserLimits();
      this.credentials = async () => {
        const result = await credentials();
        this.#limits = this.#open(result);
        return result;
      };
    } else {
      this.#limits = this.#open(credentials);
      this.credentials = credentials;
    }
  }

  get calls(): Buckets {
    return this.#limits.calls;
  }

  get session(): Buckets {
    return this.#limits.session;
  }

  /** What a function returned hasn't been checked yet. */
  #open(credentials: Partial<Credentials> | null | undefined): UserLimits {
    const { accessKeyId, prismaId, customerName } = credentials ?? {};
    const { origin, fetch } = this.#settings;
    // Whether the tenants of one key share limits isn't known. Clients that do so without knowing adapt to each other.
    return this.#registry.open({ origin, user: [accessKeyId, prismaId, customerName], fetch });
  }
}
