import type { Settings } from "../options.ts";
import type { Credentials, CredentialsSource } from "../session/credentials.ts";
import { UserLimits, type Buckets, type LimitRegistry } from "./registry.ts";

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
