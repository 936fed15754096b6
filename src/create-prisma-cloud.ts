import type { paths as CodePaths } from "../generated/code.ts";
import type { paths as LoginPaths } from "../generated/login.ts";
import { createCall, createClient, JSON_BODY } from "./client.ts";
import { createEngine } from "./engine.ts";
import { systemClock, type Clock } from "./clock.ts";
import type { Api } from "./middleware/middleware.ts";
import { settingsOf, type PrismaCloudOptions } from "./options.ts";
import { clientPipeline, sessionPipeline } from "./pipeline.ts";
import { contentOf, textOf } from "./request/content.ts";
import type { SessionRequest } from "./session/login.ts";
import { TokenSession, type Session } from "./session/session.ts";
import type { Client, CspmClient } from "./types/client.ts";

/** Clients for the three documents over one session, one rate limiter and one host. */
export interface PrismaCloud {
  readonly login: Client<LoginPaths>;
  readonly cspm: CspmClient;
  readonly code: Client<CodePaths>;
  readonly session: Session;
}

/** In ms. A search takes minutes, a login does not, and all calls wait for it. */
const SESSION_TIMEOUT = 30_000;

/**
 * A client for one tenant. Nothing is sent until the first request, which logs in.
 *
 * @example
 * const prisma = createPrismaCloud({ url: "https://app.eu.prismacloud.io", credentials: { accessKeyId, secretKey } });
 * const { data, error } = await prisma.cspm.GET("/v2/policy");
 *
 * @throws {TypeError} which names an option that is missing or cannot be used
 */
export function createPrismaCloud(options: PrismaCloudOptions): PrismaCloud {
  return createPrismaCloudIn(options, systemClock);
}

/** The same, with time and chance of the caller's. For tests. */
export function createPrismaCloudIn(options: PrismaCloudOptions, clock: Clock): PrismaCloud {
  const settings = settingsOf(options);
  const engine = createEngine(settings, clock);
  const forSession = sessionPipeline(settings, clock);
  const sessionTimeout = Math.min(settings.timeout, SESSION_TIMEOUT);
  const send: SessionRequest = async (operation, { body, token, signal }) => {
    const [method = "", path = ""] = operation.split(" ");
    const prepared = {
      operation,
      api: "login" as const,
      method,
      path,
      headers: token === undefined ? JSON_BODY : { "x-redlock-auth": token },
      body,
      safe: true,
      stream: false,
      signal,
      timeout: sessionTimeout,
      totalTimeout: undefined,
      // An extension that fails has the login to fall back on; waiting for it could outlast the token.
      retry: token === undefined ? settings.retry : { ...settings.retry, attempts: 1 },
    };
    const { response, call } = await engine(prepared, forSession);
    return { response, text: textOf(contentOf(response, call)), attempts: call.attempts };
  };
  const session = new TokenSession(settings.credentials, send, clock, sessionTimeout);
  const pipeline = clientPipeline(settings, session, clock);
  const clientOf = (api: Api) => createClient(createCall(api, settings, engine, pipeline, clock), clock);
  // The types promise what the documents say; the values come from the API, and the contract tests hold the two together.
  return {
    login: clientOf("login") as Client<LoginPaths>,
    cspm: clientOf("cspm") as CspmClient,
    code: clientOf("code") as Client<CodePaths>,
    session,
  };
}
