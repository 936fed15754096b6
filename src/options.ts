import { apiUrl } from "./host.ts";
import { checkCredentials, type CredentialsSource } from "./session/credentials.ts";
import type { Logger } from "./middleware/log.ts";
import type { Middleware } from "./middleware/middleware.ts";
import { DEFAULT_RETRY, NO_RETRY, type RetryPolicy } from "./middleware/retry-policy.ts";

/** Options of `createPrismaCloud`. */
export interface PrismaCloudOptions {
  /** Address of the console or the API, with or without scheme: `app2.eu.prismacloud.io`. See `apiUrl`. */
  readonly url: string;
  /** Access key, or a function that gets one; called at each login. */
  readonly credentials: CredentialsSource;
  /** Replaces the runtime's fetch: `(url, init) => Promise<Response>`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Limit of one attempt in ms, its body included. Default 180000: some searches take minutes. */
  readonly timeout?: number | undefined;
  /** Limit of a call in ms, over all attempts and waits. Default: none. */
  readonly totalTimeout?: number | undefined;
  /** How often and how long to try; `false` sends each request once. What is left out keeps its default. */
  readonly retry?: Partial<RetryPolicy> | false | undefined;
  /** `false`: do not pace requests by the API's rate limits. Default: pace them. */
  readonly rateLimit?: boolean | undefined;
  /** Requests under way at once, at most. Default: no limit. Heavy searches do better with a few. */
  readonly concurrency?: number | undefined;
  /** Sees every attempt of every request, the first outermost. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Gets what happens to calls. Default: nothing is logged. */
  readonly logger?: Logger | undefined;
  /** Hosts besides Prisma Cloud's and loopback that the credentials may be sent to. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** The header `user-agent`, where the runtime lets it be set. Default: this package and its version. */
  readonly userAgent?: string | undefined;
}

/** Options with their defaults, checked. */
export interface Settings {
  readonly origin: string;
  readonly credentials: CredentialsSource;
  readonly fetch: typeof globalThis.fetch | undefined;
  readonly timeout: number;
  readonly totalTimeout: number | undefined;
  readonly retry: RetryPolicy;
  readonly rateLimit: boolean;
  readonly concurrency: number | undefined;
  readonly middleware: readonly Middleware[];
  readonly logger: Logger | undefined;
  readonly userAgent: string | undefined;
}

const KNOWN: Readonly<Record<keyof PrismaCloudOptions, true>> = {
  url: true,
  credentials: true,
  fetch: true,
  timeout: true,
  totalTimeout: true,
  retry: true,
  rateLimit: true,
  concurrency: true,
  middleware: true,
  logger: true,
  allowedHosts: true,
  userAgent: true,
};

/** @throws {TypeError} for a key that is not known */
export function refuseUnknown(options: object, known: Readonly<Record<string, true>>, what: string): void {
  for (const key in options)
    if (!Object.hasOwn(known, key))
      throw new TypeError(`\`${key}\` is no option of ${what}. It has: ${Object.keys(known).join(", ")}.`);
}

/** @throws {TypeError} unless the value is left out or a number of at least `least` */
export function checkNumber(name: string, value: number | undefined, least: number, whole = false): void {
  if (value === undefined) return;
  if (typeof value !== "number" || Number.isNaN(value) || value < least || (whole && !Number.isInteger(value)))
    throw new TypeError(`\`${name}\` must be ${whole ? "a whole number" : "a number"} of at least ${least}.`);
}

const RETRY_KEYS = { attempts: true, baseDelay: true, maxDelay: true, maxRetryAfter: true } as const;

/** The policy that `retry` asks for, on top of another. */
export function retryPolicy(retry: Partial<RetryPolicy> | false | undefined, base: RetryPolicy): RetryPolicy {
  if (retry === undefined) return base;
  if (retry === false) return NO_RETRY;
  if (typeof retry !== "object" || (retry as unknown) === null) throw new TypeError("`retry` must be an object or false.");
  refuseUnknown(retry, RETRY_KEYS, "`retry`");
  checkNumber("retry.attempts", retry.attempts, 1, true);
  for (const key of ["baseDelay", "maxDelay", "maxRetryAfter"] as const) checkNumber(`retry.${key}`, retry[key], 0);
  return { ...base, ...retry };
}

/**
 * @throws {TypeError} which names the option that is missing or cannot be used
 */
export function settingsOf(options: PrismaCloudOptions): Settings {
  if (typeof options !== "object" || (options as unknown) === null)
    throw new TypeError("createPrismaCloud takes an object with `url` and `credentials`.");
  refuseUnknown(options, KNOWN, "createPrismaCloud");
  const { url, credentials, allowedHosts, fetch, timeout = 180_000, totalTimeout, concurrency, middleware = [] } = options;
  checkNumber("timeout", timeout, 1);
  checkNumber("totalTimeout", totalTimeout, 1);
  checkNumber("concurrency", concurrency, 1, true);
  if (fetch !== undefined && typeof fetch !== "function") throw new TypeError("`fetch` must be a function.");
  if (!Array.isArray(middleware) || middleware.some((step) => typeof step !== "function"))
    throw new TypeError("`middleware` must be a list of functions.");
  return {
    origin: apiUrl(url, allowedHosts),
    credentials: typeof credentials === "function" ? credentials : checkCredentials(credentials),
    fetch,
    timeout,
    totalTimeout,
    retry: retryPolicy(options.retry, DEFAULT_RETRY),
    rateLimit: options.rateLimit ?? true,
    concurrency,
    middleware: middleware as readonly Middleware[],
    logger: options.logger,
    userAgent: options.userAgent,
  };
}
