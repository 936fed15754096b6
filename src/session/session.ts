import { waitFor, withTimeLimit } from "../abort.ts";
import { startPause, startStopwatch, type Clock } from "../clock.ts";
import { PrismaCloudError } from "../errors/prisma-cloud-error.ts";
import type { CredentialsSource } from "./credentials.ts";
import { extend, Login, LOGIN, type SessionRequest } from "./login.ts";
import { readLifetime, refreshWindow, timeLeft, type AccessToken } from "./token.ts";

/** The token that all clients of one `createPrismaCloud` share. */
export interface Session {
  /**
   * Returns the current token. Logs in first if there's none, and refreshes it if it's about to expire.
   * @throws {PrismaCloudError} if that fails
   */
  token(): Promise<string>;
  /**
   * Returns a token newer than the current one. Concurrent callers get the same.
   * @throws {PrismaCloudError} if the login fails
   */
  renew(): Promise<string>;
  /**
   * Returns the id of the tenant, which some paths need. Logs in first if there's no token.
   * @throws {PrismaCloudError} if that fails, or if the login doesn't say which of several tenants it is for
   */
  prismaId(): Promise<string>;
  /** Drops the token, and what's remembered of a rejected login. The next request logs in. */
  forget(): void;
}

/** Pause after a failed refresh while the token is still valid, in ms. */
const PAUSE_AFTER_FAILURE = 5_000;

/** Limits for extending a token, in ms. It's quick if it works at all; after that there's time left for a login. */
const MAX_EXTEND = 10_000;
const MIN_EXTEND = 500;

/** Limit for a refresh that no call waits for, in ms: a refresh that stalls must not keep a process alive. */
const MAX_BACKGROUND = 20_000;

/** How long before a token expires calls begin to wait for its refresh, in ms. */
const waitWindow = (token: AccessToken): number => refreshWindow(token) / 10;

/** A refresh under way, and how many callers wait for it. */
interface Refresh {
  readonly token: Promise<AccessToken>;
  readonly controller: AbortController;
  waiters: number;
}

/**
 * Holds the token and refreshes it. At most one refresh runs at a time, and all callers share it.
 *
 * | token | a call |
 * | --- | --- |
 * | none, invalidated or expired | waits for a login |
 * | fresh | uses it |
 * | in its last tenth, the refresh window | uses it, and starts a refresh in the background |
 * | in its last hundredth | waits for the refresh, and uses it if the refresh fails |
 * | in the window, up to 5 s after a failed refresh | uses it |
 *
 * A refresh extends the token if it's valid long enough, and logs in if that fails or takes too long. A caller that
 * aborts only stops waiting; when the last one does, the refresh is aborted.
 */
export class TokenSession implements Session {
  readonly #send: SessionRequest;
  readonly #clock: Clock;
  readonly #login: Login;
  #token: AccessToken | undefined;
  #refresh: Refresh | undefined;
  #isPauseOver = (): boolean => true;

  /** @param timeout limit for the function `credentials`, in ms */
  constructor(credentials: CredentialsSource, send: SessionRequest, clock: Clock, timeout: number) {
    this.#send = send;
    this.#clock = clock;
    this.#login = new Login(credentials, send, clock, timeout);
  }

  async token(): Promise<string> {
    return (await this.current(undefined)).value;
  }

  async renew(): Promise<string> {
    return (await this.#waitForRefresh(undefined)).value;
  }

  async prismaId(): Promise<string> {
    const { prismaId } = await this.current(undefined);
    if (prismaId !== undefined) return prismaId;
    const why = "the response doesn't say which tenant it is for. Set `credentials.prismaId`.";
    throw new PrismaCloudError(`${LOGIN} failed: ${why}`, { operation: LOGIN, attempts: 1 });
  }

  forget(): void {
    this.#token = undefined;
    this.#refresh = undefined;
    this.#login.forget();
  }

  /** Returns a token to send a request with, if there's one that a call needn't wait for. See the table above. */
  peek(): AccessToken | undefined {
    const token = this.#token;
    const left = token ? timeLeft(token) : 0;
    if (!token || left <= 0) return undefined;
    if (left > refreshWindow(token) || !this.#isPauseOver()) return token;
    if (left <= waitWindow(token)) return undefined;
    this.#refreshInBackground();
    return token;
  }

  /** Returns a token to send a request with. See the table above. */
  async current(signal: AbortSignal | undefined): Promise<AccessToken> {
    const usable = this.peek();
    if (usable) return usable;
    const token = this.#token;
    if (!token || timeLeft(token) <= 0) return this.#waitForRefresh(signal);
    try {
      return await this.#waitForRefresh(signal);
    } catch (error) {
      if (signal?.aborted || this.#token !== token || timeLeft(token) <= 0) throw error;
      return token;
    }
  }

  /**
   * Drops a token that the API rejected, if it's still the current one: of many late rejections of one token, only the
   * first causes a login.
   */
  invalidate(token: AccessToken): void {
    if (this.isCurrent(token)) this.#token = undefined;
  }

  isCurrent(token: AccessToken): boolean {
    return this.#token === token;
  }

  /** Whether a token may have expired for the API: it's in its refresh window, or has been replaced. */
  isOld(token: AccessToken): boolean {
    return !this.isCurrent(token) || timeLeft(token) <= refreshWindow(token);
  }

  #refreshInBackground(): void {
    if (this.#refresh) return;
    withTimeLimit(MAX_BACKGROUND, this.#clock, undefined, (signal) => this.#waitForRefresh(signal)).catch(() => {
      // The token is still valid, and the next refresh reports what's wrong.
    });
  }

  async #waitForRefresh(signal: AbortSignal | undefined): Promise<AccessToken> {
    signal?.throwIfAborted();
    const refresh = (this.#refresh ??= this.#startRefresh());
    refresh.waiters++;
    try {
      return await waitFor(refresh.token, signal);
    } finally {
      if (--refresh.waiters === 0) {
        if (this.#refresh === refresh) this.#refresh = undefined;
        refresh.controller.abort();
      }
    }
  }

  #startRefresh(): Refresh {
    const old = this.#token;
    const controller = new AbortController();
    const token = this.#fetchToken(old, controller.signal);
    const refresh = { token, controller, waiters: 0 };
    // After forget() or an abort, the result is only for those who still wait for it.
    const finish = (fresh: AccessToken | undefined) => {
      if (this.#refresh !== refresh) return;
      this.#refresh = undefined;
      this.#token = fresh ?? this.#token;
      if (!fresh && old) this.#isPauseOver = startPause(maxPauseFor(old), this.#clock);
    };
    token.then(finish, () => {
      finish(undefined);
    });
    return refresh;
  }

  async #fetchToken(old: AccessToken | undefined, signal: AbortSignal): Promise<AccessToken> {
    const left = old ? timeLeft(old) : 0;
    if (old && left > 2 * waitWindow(old)) {
      const age = startStopwatch(this.#clock);
      // Ends before calls begin to wait, unless the token's lifetime is a few seconds.
      const limit = Math.min(Math.max((left - waitWindow(old)) / 2, MIN_EXTEND), MAX_EXTEND);
      const value = await extend(old.value, this.#send, limit, this.#clock, signal);
      if (value !== undefined) return create({ ...old, value, age });
    }
    return create(await this.#login.run(signal, left > 0 && old ? maxPauseFor(old) : Infinity));
  }
}

/** Short enough for another refresh before the token expires. */
const maxPauseFor = (token: AccessToken): number => Math.min(PAUSE_AFTER_FAILURE, refreshWindow(token) / 2);

const create = (token: Omit<AccessToken, "lifetime" | "lastAccepted">): AccessToken => ({
  ...token,
  lifetime: readLifetime(token.value),
  lastAccepted: 0,
});
