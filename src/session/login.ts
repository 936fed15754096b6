import { withTimeLimit } from "../abort.ts";
import { growPause, startPause, startStopwatch, type Clock } from "../clock.ts";
import { ApiError, AuthenticationError, type TenantChoice } from "../errors/api-error.ts";
import { NetworkError, ResponseParseError, TimeoutError } from "../errors/call-error.ts";
import { PrismaCloudError } from "../errors/prisma-cloud-error.ts";
import { buildLoginBody, checkCredentials, type Credentials, type CredentialsSource } from "./credentials.ts";
import type { AccessToken } from "./token.ts";

export const LOGIN = "POST /login";
export const EXTEND = "GET /auth_token/extend";

/** Sends one of the session's own requests, and returns the body of a success. Throws for every other outcome. */
export type SessionRequest = (
  operation: typeof LOGIN | typeof EXTEND,
  options: { body?: object; token?: string; signal?: AbortSignal },
) => Promise<{ response: Response; data: unknown; attempts: number }>;

const WRONG_KEY = "The access key id or the secret key is wrong, or the key is disabled or expired.";
const SINGLE_SIGN_ON = "This user logs in by single sign-on: use an access key instead of a password.";
const HINTS: ReadonlyMap<string, string> = new Map([["sso_enabled_password_login_attempt", SINGLE_SIGN_ON]]);

/** The part of a login or extend response that a session needs. */
interface LoginResponse {
  token?: unknown;
  customerNames?: unknown;
}

/** Only reads a token that can be a header's value: fetch rejects any other, and quotes it in its message. */
const readToken = ({ token }: LoginResponse): string | undefined =>
  typeof token === "string" && /^[\x21-\x7e]+$/.test(token) ? token : undefined;

function readTenants({ customerNames }: LoginResponse): TenantChoice[] {
  if (!Array.isArray(customerNames)) return [];
  const readText = (value: unknown) => (typeof value === "string" ? value : undefined);
  return (customerNames as (Record<keyof TenantChoice, unknown> | null)[])
    .map((tenant) => ({ prismaId: readText(tenant?.prismaId), customerName: readText(tenant?.customerName) }))
    .filter(({ prismaId, customerName }) => prismaId ?? customerName);
}

/** Selects the tenants that credentials name; all of them if they name none. */
const selectTenants = ({ prismaId, customerName }: Credentials, tenants: readonly TenantChoice[]) =>
  tenants.filter((tenant) =>
    prismaId ? tenant.prismaId === prismaId : !customerName || tenant.customerName === customerName,
  );

/** Returns the id of the tenant that was logged in to: the one in the credentials, or the only one there is. */
function resolveTenantId(credentials: Credentials, tenants: readonly TenantChoice[]): string | undefined {
  if (credentials.prismaId) return credentials.prismaId;
  const [only, ...others] = selectTenants(credentials, tenants);
  return others.length === 0 ? only?.prismaId : undefined;
}

const describe = (tenants: readonly TenantChoice[]): string =>
  tenants.map(({ customerName, prismaId }) => `${customerName ?? "?"} (prismaId ${prismaId ?? "?"})`).join(", ");

/** Explains a success without a token. */
function explainMissingToken(credentials: Credentials, tenants: readonly TenantChoice[]): string {
  const selected = selectTenants(credentials, tenants);
  if (tenants.length === 0) return "the response contains no token. Is `url` the address of a Prisma Cloud API?";
  if (selected.length === 0)
    return `the access key doesn't belong to the tenant in \`credentials\`. It belongs to: ${describe(tenants)}.`;
  return selected.length === 1
    ? `the response contains no token for ${describe(selected)}. Set \`credentials.prismaId\`, and check that this user can log in to the console.`
    : `the access key belongs to several tenants. Set \`credentials.prismaId\` to one of: ${describe(selected)}.`;
}

/** Returns the same error with advice on what to do. */
function addHint(error: unknown): unknown {
  const reason = error instanceof Error ? error.message.slice(`${LOGIN} failed: `.length) : "";
  if (error instanceof NetworkError)
    return new NetworkError(`${reason}. Is \`url\` right, and can it be reached from here?`, error, error.thrown);
  if (error instanceof ResponseParseError)
    return new ResponseParseError(`${reason}. Is \`url\` the address of a Prisma Cloud API?`, error, error);
  if (error instanceof AuthenticationError) {
    const hint = error.reasons.map(({ i18nKey }) => HINTS.get(i18nKey)).find(Boolean) ?? WRONG_KEY;
    return new AuthenticationError(`${error.message}. ${hint}`, error, error);
  }
  return error;
}

/** Reads the credentials. */
async function readCredentials(source: CredentialsSource): Promise<Credentials> {
  const call = { operation: LOGIN, attempts: 0 };
  let credentials: Credentials;
  try {
    credentials = typeof source === "function" ? await source() : source;
  } catch (cause) {
    throw new PrismaCloudError(`${LOGIN} failed: the function \`credentials\` threw; see \`thrown\``, call, cause);
  }
  try {
    return checkCredentials(credentials);
  } catch (cause) {
    throw new PrismaCloudError(`${LOGIN} failed: ${(cause as Error).message}`, call, cause);
  }
}

async function logIn(credentials: Credentials, send: SessionRequest, signal: AbortSignal) {
  const body = buildLoginBody(credentials);
  const { response, data, attempts } = await send(LOGIN, { body, signal }).catch((error: unknown) => {
    throw addHint(error);
  });
  const parsed = (data ?? {}) as LoginResponse;
  const value = readToken(parsed);
  const tenants = readTenants(parsed);
  const secrets = [credentials.accessKeyId, credentials.secretKey];
  if (value !== undefined) return { value, secrets, prismaId: resolveTenantId(credentials, tenants) };
  const why = explainMissingToken(credentials, tenants);
  const details = { response, reasons: [], body: undefined, retryAfter: undefined };
  throw new AuthenticationError(`${LOGIN} failed: ${why}`, { operation: LOGIN, attempts }, details, tenants);
}

const MAX_RETRY_AFTER = 3_600_000;

/**
 * Logs in, and remembers a rejected login. Until the credentials change or the pause after it ends, further logins
 * fail with the same error and nothing is sent. The pause grows with each rejection, and is at least what `Retry-After`
 * asks for. Network failures and 5xx aren't remembered: the next login may succeed.
 */
export class Login {
  readonly #source: CredentialsSource;
  readonly #send: SessionRequest;
  readonly #clock: Clock;
  readonly #timeout: number;
  /** The key is the rejected credentials, for comparison with those of the next login. */
  #rejected: { readonly key: string; readonly error: ApiError; readonly isOver: () => boolean } | undefined;
  #rejections = 0;

  constructor(source: CredentialsSource, send: SessionRequest, clock: Clock, timeout: number) {
    this.#source = source;
    this.#send = send;
    this.#clock = clock;
    this.#timeout = timeout;
  }

  /**
   * @param maxPause limit of the pause after a rejection, in ms
   * @throws {AuthenticationError} if the key is wrong, if it's a password where none is allowed, or if there are several
   * tenants to choose from
   * @throws {NetworkError} if the host can't be reached
   */
  async run(signal: AbortSignal, maxPause: number): Promise<Omit<AccessToken, "lifetime" | "lastAccepted">> {
    const credentials = await withTimeLimit(
      this.#timeout,
      this.#clock,
      signal,
      () => readCredentials(this.#source),
      () =>
        new TimeoutError("timeout", this.#timeout, { operation: LOGIN, attempts: 0 }, "no result from `credentials`"),
    );
    const key = JSON.stringify(credentials);
    if (this.#rejected?.key !== key) this.forget();
    if (this.#rejected?.isOver() === false) throw this.#rejected.error;
    const age = startStopwatch(this.#clock);
    try {
      const login = await logIn(credentials, this.#send, signal);
      this.forget();
      return { ...login, age };
    } catch (error) {
      if (error instanceof ApiError) this.#remember(key, error, maxPause);
      throw error;
    }
  }

  /** Forgets a rejected login. */
  forget(): void {
    this.#rejected = undefined;
    this.#rejections = 0;
  }

  #remember(key: string, error: ApiError, maxPause: number): void {
    const { status, retryAfter = 0 } = error;
    if (status >= 500 && retryAfter === 0) return;
    const pause = Math.max(Math.min(growPause(++this.#rejections), maxPause), Math.min(retryAfter, MAX_RETRY_AFTER));
    this.#rejected = { key, error, isOver: startPause(pause, this.#clock) };
  }
}

/** Exchanges a valid token for a new one. Returns undefined if that fails or takes longer than `ms`. */
export async function extend(
  token: string,
  send: SessionRequest,
  ms: number,
  clock: Clock,
  outer: AbortSignal,
): Promise<string | undefined> {
  try {
    const { data } = await withTimeLimit(ms, clock, outer, (signal) => send(EXTEND, { token, signal }));
    const extended = readToken(data ?? {});
    return extended === token ? undefined : extended;
  } catch {
    // Whatever the reason, the session logs in instead, and reports what's wrong.
    return undefined;
  }
}
