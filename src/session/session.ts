import { waitFor } from "../abort.ts";
import type { Clock } from "../clock.ts";
import { PrismaCloudError } from "../errors/prisma-cloud-error.ts";
import type { CredentialsSource } from "./credentials.ts";
import { extend, login, LOGIN, type SessionRequest } from "./login.ts";
import { lifetimeOf, renewalMargin, timeLeft, type Grant } from "./token.ts";

/** The token that all clients of one `createPrismaCloud` share. */
export interface Session {
  /**
   * The current token; logs in or renews it first where that is due.
   * @throws {PrismaCloudError} if that fails
   */
  token(): Promise<string>;
  /**
   * A token newer than the current one. Callers at the same time get the same.
   * @throws {PrismaCloudError} if the login fails
   */
  renew(): Promise<string>;
  /**
   * The id of the tenant, which some paths ask for; logs in first where that is due.
   * @throws {PrismaCloudError} if that fails, or if the login does not say which of several tenants it is
   */
  prismaId(): Promise<string>;
  /** Drops the token. The next request logs in again. */
  forget(): void;
}

/** After a renewal that failed while the token is still good, in ms. */
const PAUSE_AFTER_FAILURE = 5_000;

/**
 * Holds the token and renews it, one renewal at a time, whoever asks. A renewal belongs to nobody: a caller who gives up
 * stops waiting, and the others get their token. Failures are not kept: the next request tries again.
 */
export class TokenSession implements Session {
  readonly #credentials: CredentialsSource;
  readonly #send: SessionRequest;
  readonly #clock: Clock;
  #grant: Grant | undefined;
  #renewal: Promise<Grant> | undefined;
  /** Not before this time is a token renewed ahead of its end. */
  #quietUntil = -Infinity;

  constructor(credentials: CredentialsSource, send: SessionRequest, clock: Clock) {
    this.#credentials = credentials;
    this.#send = send;
    this.#clock = clock;
  }

  async token(): Promise<string> {
    return (await this.current(undefined)).token;
  }

  async renew(): Promise<string> {
    return (await this.#renewOnce()).token;
  }

  async prismaId(): Promise<string> {
    const { prismaId } = await this.current(undefined);
    if (prismaId !== undefined) return prismaId;
    const why = "the answer does not say which tenant it is for. Set `credentials.prismaId`.";
    throw new PrismaCloudError(`${LOGIN} failed: ${why}`, { operation: LOGIN, attempts: 1 });
  }

  forget(): void {
    this.#grant = undefined;
    this.#renewal = undefined;
  }

  /** A grant to send a request with. */
  async current(signal: AbortSignal | undefined): Promise<Grant> {
    const grant = this.#grant;
    if (grant === undefined) return waitFor(this.#renewOnce(), signal);
    const now = this.#clock.now();
    const left = timeLeft(grant, now);
    if (left > renewalMargin(grant) || (left > 0 && now < this.#quietUntil)) return grant;
    try {
      return await waitFor(this.#renewOnce(), signal);
    } catch (error) {
      const failedAt = this.#clock.now();
      if (signal?.aborted || this.#grant !== grant || timeLeft(grant, failedAt) <= 0) throw error;
      // Still good, so the request goes ahead; but not every request shall try what has just failed.
      this.#quietUntil = failedAt + Math.min(PAUSE_AFTER_FAILURE, renewalMargin(grant) / 2);
      return grant;
    }
  }

  /**
   * The API did not accept a grant. It is dropped only where it is still the current one: of many late refusals of one
   * token, the first has it renewed and the rest find the new one.
   */
  refuse(grant: Grant): void {
    if (this.#grant === grant) this.#grant = undefined;
  }

  /** Whether a grant is too old to be trusted: over, about to be, or replaced. */
  isOld(grant: Grant): boolean {
    return this.#grant !== grant || timeLeft(grant, this.#clock.now()) <= renewalMargin(grant);
  }

  #renewOnce(): Promise<Grant> {
    if (this.#renewal) return this.#renewal;
    const renewal = this.#fetchGrant(this.#grant).then(
      (grant) => {
        // After forget() the outcome is for those who wait for it, not for the requests to come.
        if (this.#renewal === renewal) {
          this.#grant = grant;
          this.#renewal = undefined;
        }
        return grant;
      },
      (error: unknown) => {
        if (this.#renewal === renewal) this.#renewal = undefined;
        throw error;
      },
    );
    this.#renewal = renewal;
    return renewal;
  }

  async #fetchGrant(old: Grant | undefined): Promise<Grant> {
    let since = this.#clock.now();
    if (old && timeLeft(old, since) > 0) {
      const token = await extend(old.token, this.#send);
      if (token !== undefined) return { token, prismaId: old.prismaId, since, lifetime: lifetimeOf(token) };
      since = this.#clock.now();
    }
    const fresh = await login(this.#credentials, this.#send);
    return { ...fresh, since, lifetime: lifetimeOf(fresh.token) };
  }
}
