import { AuthenticationError, type TenantChoice } from "../errors/api-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { PrismaCloudError } from "../errors/prisma-cloud-error.ts";
import { checkCredentials, loginBody, type Credentials, type CredentialsSource } from "./credentials.ts";
import type { Grant } from "./token.ts";

export const LOGIN = "POST /login";
export const EXTEND = "GET /auth_token/extend";

/** Sends a request of the session itself, and answers the body of a success. Throws for everything else. */
export type SessionRequest = (
  operation: typeof LOGIN | typeof EXTEND,
  options: { body?: object; token?: string; signal?: AbortSignal },
) => Promise<{ response: Response; data: unknown; attempts: number }>;

const WRONG_KEY = "The access key id or the secret key is wrong, or the key is disabled or expired.";
const HINTS: Readonly<Record<string, string>> = {
  invalid_credentials: WRONG_KEY,
  sso_enabled_password_login_attempt: "This user logs in by single sign-on: give an access key instead of a password.",
};

const named = ({ customerName, prismaId }: TenantChoice) => `${customerName ?? "?"} (prismaId ${prismaId ?? "?"})`;

/** What POST /login and the extension answer, as far as a session needs it. */
interface LoginAnswer {
  token?: unknown;
  customerNames?: unknown;
}

/** A token that cannot be a header's value is none; fetch would refuse it and quote it in its message. */
const tokenOf = ({ token }: LoginAnswer): string | undefined =>
  typeof token === "string" && /^[\x21-\x7e]+$/.test(token) ? token : undefined;

function tenantsOf({ customerNames }: LoginAnswer): TenantChoice[] {
  if (!Array.isArray(customerNames)) return [];
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  return (customerNames as ({ prismaId?: unknown; customerName?: unknown } | null)[]).map((tenant) => ({
    prismaId: text(tenant?.prismaId),
    customerName: text(tenant?.customerName),
  }));
}

function withoutToken(
  response: Response,
  attempts: number,
  answer: LoginAnswer,
  askedForTenant: boolean,
): AuthenticationError {
  const tenants = tenantsOf(answer);
  const list = tenants.map(named).join(", ");
  const why =
    tenants.length === 0
      ? "the answer holds no token. Is `url` the address of a Prisma Cloud API?"
      : askedForTenant
        ? `the access key is not of the tenant that the credentials name. Its tenants: ${list}.`
        : `the access key belongs to several tenants. Set \`credentials.prismaId\` to one of: ${list}.`;
  const call = { operation: LOGIN, attempts };
  const refusal = { response, reasons: [], body: undefined, retryAfter: undefined };
  return new AuthenticationError(`${LOGIN} failed: ${why}`, call, refusal, tenants);
}

/** The same failure, with what to do about it. */
function explained(error: unknown): unknown {
  if (error instanceof NetworkError) {
    const reason = error.message.slice(`${LOGIN} failed: `.length);
    return new NetworkError(`${reason}. Is \`url\` right, and can it be reached from here?`, error, error.thrown);
  }
  if (error instanceof AuthenticationError) {
    const hint = error.reasons.map(({ i18nKey }) => HINTS[i18nKey]).find(Boolean) ?? WRONG_KEY;
    return new AuthenticationError(`${error.message}. ${hint}`, error, error);
  }
  return error;
}

/** The tenant that was logged in to: the one that was named, or the only one there is. */
function tenantIdOf({ prismaId, customerName }: Credentials, tenants: readonly TenantChoice[]): string | undefined {
  if (prismaId) return prismaId;
  const [only, ...others] = customerName ? tenants.filter((tenant) => tenant.customerName === customerName) : tenants;
  return others.length === 0 ? only?.prismaId : undefined;
}

async function credentialsFrom(source: CredentialsSource): Promise<Credentials> {
  if (typeof source !== "function") return source;
  try {
    return checkCredentials(await source());
  } catch (cause) {
    const why = "the function `credentials` gave no access key; `thrown` says why";
    throw new PrismaCloudError(`${LOGIN} failed: ${why}`, { operation: LOGIN, attempts: 0 }, cause);
  }
}

/**
 * Logs in.
 * @throws {AuthenticationError} wrong key, password where none is allowed, or a choice of tenants to make
 * @throws {NetworkError} the host cannot be reached
 */
export async function login(
  source: CredentialsSource,
  send: SessionRequest,
): Promise<Pick<Grant, "token" | "prismaId">> {
  const credentials = await credentialsFrom(source);
  const { response, data, attempts } = await send(LOGIN, { body: loginBody(credentials) }).catch((error: unknown) => {
    throw explained(error);
  });
  const answer = (data ?? {}) as LoginAnswer;
  const token = tokenOf(answer);
  if (token !== undefined) return { token, prismaId: tenantIdOf(credentials, tenantsOf(answer)) };
  throw withoutToken(response, attempts, answer, Boolean(credentials.prismaId ?? credentials.customerName));
}

/** Trades a valid token for a fresh one. Answers undefined where the API does not do that. */
export async function extend(token: string, send: SessionRequest): Promise<string | undefined> {
  try {
    const fresh = tokenOf(((await send(EXTEND, { token })).data ?? {}) as LoginAnswer);
    return fresh === token ? undefined : fresh;
  } catch {
    // Whatever kept it from being extended, a login is the way on, and reports what is wrong.
    return undefined;
  }
}
