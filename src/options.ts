import { apiUrl } from "./host.ts";
import { checkCredentialsSource, type CredentialsSource } from "./session/credentials.ts";
import type { Logger } from "./middleware/log.ts";
import type { Middleware } from "./middleware/middleware.ts";
import { DEFAULT_RETRY, type RetryPolicy } from "./middleware/retry-policy.ts";
import { VERSION } from "./version.ts";

/** Options of `createPrismaCloud`. */
export interface PrismaCloudOptions {
  /** Address of the console or the API, with or without scheme: `app2.eu.prismacloud.io`. See `apiUrl`. */
  readonly url: string;
  /** Access key, or a function that gets one; called at each login. */
  readonly credentials: CredentialsSource;
  /** Replaces the runtime's fetch: `(url, init) => Promise<Response>`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /**
   * Limit of one attempt in ms, its body included. Default 180000: some searches take minutes. Node's own fetch ends a
   * request whose answer does not begin within 300000; for more, give a `fetch` with a dispatcher of its own.
   */
  readonly timeout?: number | undefined;
  /** Limit of a call in ms, over all attempts and waits. Default: none. */
  readonly totalTimeout?: number | undefined;
  /**
   * How often and how long to try; `false` sends each request once, and once more where its token had ended. What is left
   * out keeps its default.
   */
  readonly retry?: Partial<RetryPolicy> | false | undefined;
  /** `false`: do not pace requests by the API's rate limits. Default: pace them. */
  readonly rateLimit?: boolean | undefined;
  /** Requests under way at once, at most, besides the session's own. Default: no limit. Heavy searches do better with a few. */
  readonly concurrency?: number | undefined;
  /** Sees every attempt of every request but the session's own (login, extension); the first is outermost. */
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
  "middleware",
  "logger",
  "allowedHosts",
  "userAgent",
];

/** @throws {TypeError} for what is no object, and for a key that is not known */
export function refuseUnknown(options: object, known: readonly string[], what: string): void {
  // Whoever calls without the types may give anything.
  if (typeof options !== "object" || (options as object | null) === null)
    throw new TypeError(`The options of ${what} must be an object.`);
  for (const key in options)
    if (!known.includes(key)) throw new TypeError(`\`${key}\` is no option of ${what}. It has: ${known.join(", ")}.`);
}

/** @throws {TypeError} unless the value is left out or as it must be */
function check(name: string, value: unknown, isRight: (value: unknown) => boolean, what: string): void {
  if (value !== undefined && !isRight(value)) throw new TypeError(`\`${name}\` must be ${what}.`);
}

/** @throws {TypeError} unless the value is left out or a number of at least `least` */
export function checkNumber(name: string, value: number | undefined, least: number, whole = false): void {
  const isRight = (given: unknown) =>
    typeof given === "number" && given >= least && (!whole || Number.isInteger(given));
  check(name, value, isRight, `a ${whole ? "whole " : ""}number of at least ${least}`);
}

const RETRY = ["attempts", "baseDelay", "maxDelay", "maxRetryAfter"] as const;

/** The policy that `retry` asks for, on top of another. */
export function retryPolicy(retry: Partial<RetryPolicy> | false | undefined, base: RetryPolicy): RetryPolicy {
  if (retry === undefined) return base;
  if (retry === false) return { ...base, attempts: 1 };
  check("retry", retry, (value) => typeof value === "object" && value !== null, "an object or false");
  refuseUnknown(retry, RETRY, "`retry`");
  const policy = { ...base };
  for (const key of RETRY) {
    const isCount = key === "attempts";
    checkNumber(`retry.${key}`, retry[key], isCount ? 1 : 0, isCount);
    policy[key] = retry[key] ?? base[key];
  }
  return policy;
}

const isFunction = (value: unknown) => typeof value === "function";
const isListOf = (isRight: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(isRight);
const isText = (value: unknown) => typeof value === "string";
const LEVELS = ["debug", "info", "warn", "error"] as const;

/**
 * @throws {TypeError} which names the option that is missing or cannot be used
 */
export function settingsOf(options: PrismaCloudOptions): Settings {
  refuseUnknown(options, OPTIONS, "createPrismaCloud");
  const { url, credentials, allowedHosts, fetch, timeout = 180_000, totalTimeout, concurrency } = options;
  const { middleware = [], logger, rateLimit = true, userAgent = `prisma-cloud-client/${VERSION}` } = options;
  checkNumber("timeout", timeout, 1);
  checkNumber("totalTimeout", totalTimeout, 1);
  checkNumber("concurrency", concurrency, 1, true);
  check("fetch", fetch, isFunction, "a function");
  check("rateLimit", rateLimit, (value) => typeof value === "boolean", "true or false");
  check("middleware", middleware, isListOf(isFunction), "a list of functions");
  check("allowedHosts", allowedHosts, isListOf(isText), "a list of hosts");
  check("userAgent", userAgent, (value) => /^[\x20-\x7e]+$/.test(String(value)), "plain text in one line");
  const isLogger = (value: unknown) => LEVELS.every((level) => isFunction((value as Partial<Logger> | null)?.[level]));
  check("logger", logger, isLogger, `an object with ${LEVELS.join(", ")}`);
  return {
    origin: apiUrl(url, allowedHosts),
    credentials: checkCredentialsSource(credentials),
    fetch,
    timeout,
    totalTimeout,
    retry: retryPolicy(options.retry, DEFAULT_RETRY),
    rateLimit,
    concurrency,
    middleware,
    logger,
    userAgent,
  };
}
