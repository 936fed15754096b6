import { apiUrl } from "./host.ts";
import type { Logger } from "./pipeline/log.ts";
import type { Middleware } from "./pipeline/middleware.ts";
import { DEFAULT_RETRY, resolveRetry, type RetryOption, type RetryPolicy } from "./pipeline/retry-policy.ts";
import type { Fetch } from "./pipeline/transport.ts";
import { checkCredentialsSource, type CredentialsSource } from "./session/credentials.ts";
import { check, checkFunction, checkList, checkMethods, checkNumber, rejectUnknown } from "./validate.ts";
import { VERSION } from "./version.ts";

/** Options of `createPrismaCloud`. */
export interface PrismaCloudOptions {
  /** Address of the console or the API, with or without scheme: `app2.eu.prismacloud.io`. See `apiUrl`. */
  readonly url: string | URL;
  /**
   * An access key, or a function that returns one. The function is called before each login, and the login fails if it
   * hasn't returned after 30 s, or after `timeout` if that's shorter. A rejected login is remembered: with the same
   * credentials, calls fail at once for 5 s, then for twice as long with each further rejection, up to 5 min. Other
   * credentials are tried at once. `session.forget()` ends the pause.
   */
  readonly credentials: CredentialsSource;
  /** Replaces the runtime's fetch, for a proxy or tests: `(url, init) => Promise<Response>`. */
  readonly fetch?: Fetch | undefined;
  /**
   * Limit of one attempt in ms, its body included. Default 180000: some searches take minutes. Node's own fetch fails
   * after 300000 ms without response headers; for more, pass a `fetch` with its own dispatcher.
   */
  readonly timeout?: number | undefined;
  /** Limit of a call in ms, over all attempts and waits. Default: none. */
  readonly totalTimeout?: number | undefined;
  /**
   * How often and how long to retry. With `false`, each request is sent once, and only replayed if its token is rejected.
   * Properties that are left out keep their defaults.
   */
  readonly retry?: RetryOption | undefined;
  /** `false`: don't pace requests by the API's rate limits. Default: pace them. */
  readonly rateLimit?: boolean | undefined;
  /** Maximum number of requests at once, besides the session's own. Default: no limit. Use a small one for heavy searches. */
  readonly concurrency?: number | undefined;
  /** Largest body that's read into memory, in bytes. A stream has no limit. Default 268435456 (256 MiB). */
  readonly maxResponseSize?: number | undefined;
  /** Sees every attempt of every request but the session's own (login, extension); the first is outermost. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Gets log lines about calls. Default: nothing is logged. */
  readonly logger?: Logger | undefined;
  /** Hosts besides Prisma Cloud's and loopback that the credentials may be sent to, as `host` or `host:port`. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** The header `user-agent`, if the runtime lets it be set. Default: this package and its version. */
  readonly userAgent?: string | undefined;
}

/** Checked options with their defaults. */
export interface Settings {
  readonly origin: string;
  readonly credentials: CredentialsSource;
  readonly fetch: Fetch | undefined;
  readonly timeout: number;
  readonly totalTimeout: number | undefined;
  readonly retry: RetryPolicy;
  readonly rateLimit: boolean;
  readonly concurrency: number | undefined;
  readonly maxResponseSize: number;
  readonly middleware: readonly Middleware[];
  readonly logger: Logger | undefined;
  readonly userAgent: string;
}

const OPTIONS: readonly (keyof PrismaCloudOptions)[] = [
  "url",
  "credentials",
  "fetch",
  "timeout",
  "totalTimeout",
  "retry",
  "rateLimit",
  "concurrency",
  "maxResponseSize",
  "middleware",
  "logger",
  "allowedHosts",
  "userAgent",
];

/** The methods of a `Logger`. */
const LOG_LEVELS: readonly (keyof Logger)[] = ["debug", "info", "warn", "error"];

/** In bytes. */
const DEFAULT_MAX_RESPONSE_SIZE = 256 * 1024 * 1024;

/** @throws {TypeError} naming the option that's missing, unknown or invalid */
export function resolveSettings(options: PrismaCloudOptions): Settings {
  rejectUnknown(options, OPTIONS, "createPrismaCloud");
  const { url, credentials, allowedHosts, fetch, timeout = 180_000, totalTimeout, concurrency } = options;
  const { middleware = [], logger, rateLimit = true, userAgent = `prisma-cloud-client/${VERSION}` } = options;
  const { maxResponseSize = DEFAULT_MAX_RESPONSE_SIZE } = options;
  checkNumber("timeout", timeout, 1);
  checkNumber("totalTimeout", totalTimeout, 1);
  checkNumber("concurrency", concurrency, 1, true);
  checkNumber("maxResponseSize", maxResponseSize, 1);
  checkFunction("fetch", fetch);
  check("rateLimit", rateLimit, (value) => typeof value === "boolean", "true or false");
  checkList("middleware", middleware, (value) => typeof value === "function", "functions");
  checkList("allowedHosts", allowedHosts, (value) => typeof value === "string", "hosts");
  check("userAgent", userAgent, (value) => /^[\x20-\x7e]+$/.test(String(value)), "a line of ASCII text");
  checkMethods("logger", logger, LOG_LEVELS);
  return {
    origin: apiUrl(url, allowedHosts),
    credentials: checkCredentialsSource(credentials),
    fetch,
    timeout,
    totalTimeout,
    retry: resolveRetry(options.retry, DEFAULT_RETRY),
    rateLimit,
    concurrency,
    maxResponseSize,
    middleware,
    logger,
    userAgent,
  };
}
