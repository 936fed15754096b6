import type { Api } from "./apis.ts";
import { createSend } from "./call/send.ts";
import { createClient, type CodeClient, type CspmClient, type LoginClient } from "./client.ts";
import { systemClock, type Clock } from "./clock.ts";
import { resolveSettings, type PrismaCloudOptions } from "./options.ts";
import { ClientLimits, LimitRegistry, sharedLimits } from "./rate-limit/limits.ts";
import { createPipeline, createSessionPipeline } from "./pipeline/pipeline.ts";
import type { SessionRequest } from "./session/login.ts";
import { TokenSession, type Session } from "./session/session.ts";

/** Clients for the three APIs, which share one session, one rate limiter and one host. */
export interface PrismaCloud {
  /** Login and token operations. The session calls them by itself. */
  readonly login: LoginClient;
  /** Cloud security: alerts, policies, accounts, compliance, inventory, integrations, searches and more. */
  readonly cspm: CspmClient;
  /** Code Security: repositories, code errors, suppressions, enforcement, SBOM and more. */
  readonly code: CodeClient;
  /** The token that all clients share. */
  readonly session: Session;
}

/** In ms. A search takes minutes; a login doesn't, and all calls wait for it. */
const SESSION_TIMEOUT = 30_000;

/**
 * Creates a client for one tenant. Nothing is sent until the first request, which logs in.
 *
 * @example
 * const prisma = createPrismaCloud({ url: "https://app.eu.prismacloud.io", credentials: { accessKeyId, secretKey } });
 * const { data, error } = await prisma.cspm.GET("/v2/policy");
 *
 * @throws {TypeError} naming an option that's missing, unknown or invalid
 */
export function createPrismaCloud(options: PrismaCloudOptions): PrismaCloud {
  return createPrismaCloudWithClock(options, systemClock, sharedLimits);
}

/** The same with an injected clock, for tests. By default, these clients share their rate limits with no others. */
export function createPrismaCloudWithClock(
  options: PrismaCloudOptions,
  clock: Clock,
  registry = new LimitRegistry(),
): PrismaCloud {
  const settings = resolveSettings(options);
  const limits = new ClientLimits(registry, settings);
  const sessionSettings = {
    ...settings,
    timeout: Math.min(settings.timeout, SESSION_TIMEOUT),
    totalTimeout: undefined,
  };
  const sendForSession = createSend("login", sessionSettings, createSessionPipeline(settings, clock, limits), clock);
  const request: SessionRequest = (operation, { body, token, signal }) =>
    sendForSession(operation, {
      body,
      signal,
      ...(token === undefined ? {} : { headers: { "x-redlock-auth": token } }),
      // A failed extension falls back on a login; retrying it could outlast the token.
      ...(token === undefined ? {} : { retry: false }),
    });
  const session = new TokenSession(limits.credentials, request, clock, sessionSettings.timeout);
  const pipeline = createPipeline(settings, session, clock, limits);
  const create = (api: Api) => createClient(api, createSend(api, settings, pipeline, clock), clock);
  // The types promise what the documents say; the values come from the API, and the contract tests compare the two.
  return {
    login: create("login") as LoginClient,
    cspm: create("cspm") as CspmClient,
    code: create("code") as CodeClient,
    session,
  };
}
