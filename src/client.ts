import { safePosts } from "../generated/operations.ts";
import type { Engine } from "./engine.ts";
import type { Clock } from "./clock.ts";
import { PrismaCloudError } from "./errors/prisma-cloud-error.ts";
import { Job, type AnyJobOptions } from "./jobs/job.ts";
import type { Api, Pipeline, PreparedCall, WireBody } from "./middleware/middleware.ts";
import { checkNumber, refuseUnknown, retryPolicy, type Settings } from "./options.ts";
import { paginate, type AnyPagerOptions } from "./pages/paginate.ts";
import { serializeBody } from "./request/body.ts";
import { parseContent, type ParseAs } from "./request/content.ts";
import { serializePath } from "./request/path.ts";
import { serializeQuery } from "./request/query.ts";
import { search, type AnySearchOptions } from "./search/search.ts";
import type { CallOptions } from "./types/call-options.ts";
import type { Method } from "./types/operations.ts";
import type { Result } from "./types/result.ts";

/** Options of a call of any operation, as the untyped core sees them. */
export interface AnyCallOptions extends CallOptions {
  params?: {
    path?: Record<string, unknown> | undefined;
    query?: Record<string, unknown> | undefined;
    header?: Record<string, string | number | boolean | undefined> | undefined;
  };
  body?: unknown;
  parseAs?: ParseAs | undefined;
}

/** Calls any operation, without types. */
export type AnyCall = (method: Method, path: string, options?: AnyCallOptions) => Promise<Result<unknown>>;

const OPTIONS: readonly (keyof AnyCallOptions)[] = [
  "params",
  "body",
  "headers",
  "signal",
  "parseAs",
  "timeout",
  "totalTimeout",
  "retry",
];
const PARAMS = ["path", "query", "header", "cookie"] as const;
const FORMS: readonly unknown[] = [undefined, "json", "text", "blob", "arrayBuffer", "stream"] satisfies (
  ParseAs | undefined
)[];

/** A POST may be sent twice if its document says that it only reads; of the others, all may but PATCH. */
const safePaths = new Set(safePosts.split("\n"));
const isSafe = (method: Method, template: string) => (method === "POST" ? safePaths.has(template) : method !== "PATCH");

/**
 * Checks a call and writes it out, before anything is sent.
 * @throws {TypeError} which names what is wrong with the call
 */
function prepare(
  api: Api,
  settings: Settings,
  method: Method,
  template: string,
  options: AnyCallOptions,
): PreparedCall {
  if (typeof template !== "string" || !/^\/[^?#]*$/.test(template))
    throw new TypeError('The path must be one of the document\'s, for example "/v2/policy", without a query.');
  const operation = `${method} ${template}`;
  refuseUnknown(options, OPTIONS, operation);
  const { params = {}, signal, parseAs, timeout, totalTimeout } = options;
  refuseUnknown(params, PARAMS, "`params`");
  checkNumber("timeout", timeout, 1);
  checkNumber("totalTimeout", totalTimeout, 1);
  if (signal && typeof (signal as Partial<AbortSignal>).addEventListener !== "function")
    throw new TypeError("`signal` must be an AbortSignal.");
  if (!FORMS.includes(parseAs)) throw new TypeError(`\`parseAs\` must be one of: ${FORMS.slice(1).join(", ")}.`);
  if (method === "GET" && options.body !== undefined) throw new TypeError(`${operation} takes no \`body\`.`);
  const path = serializePath(template, params.path ?? {});
  const query = params.query ? serializeQuery(params.query, operation) : "";
  const body = serializeBody(options.body);
  return {
    operation,
    api,
    method,
    path: query === "" ? path : `${path}?${query}`,
    headers: headersOf(options, body),
    body,
    safe: isSafe(method, template),
    stream: parseAs === "stream",
    signal,
    timeout: timeout ?? settings.timeout,
    totalTimeout: totalTimeout ?? settings.totalTimeout,
    retry: retryPolicy(options.retry, settings.retry),
  };
}

const NO_HEADERS = {};
export const JSON_BODY = { "content-type": "application/json" } as const;

/** @throws {TypeError} which, unlike fetch's own, does not quote the value: it may be a secret */
function headersOf({ headers, params }: AnyCallOptions, body: WireBody | undefined): Readonly<Record<string, string>> {
  const own = typeof body === "string" ? JSON_BODY : NO_HEADERS;
  if (!headers && !params?.header) return own;
  try {
    const all = new Headers(own);
    new Headers(headers).forEach((value, name) => {
      all.set(name, value);
    });
    for (const [name, value] of Object.entries(params?.header ?? {}))
      if (value !== undefined) all.set(name, String(value));
    return Object.fromEntries(all);
  } catch {
    throw new TypeError("`headers` or `params.header` holds a name or a value that HTTP does not allow.");
  }
}

/** The one function behind all methods of a client. Throws for a wrong call; answers every failure of the request. */
export function createCall(api: Api, settings: Settings, engine: Engine, pipeline: Pipeline, clock: Clock): AnyCall {
  const run = async (prepared: PreparedCall, parseAs: ParseAs | undefined): Promise<Result<unknown>> => {
    try {
      const { response, call } = await engine(prepared, pipeline);
      return { data: parseContent(response, parseAs, call, clock), error: undefined, response };
    } catch (error) {
      if (!(error instanceof PrismaCloudError)) throw error;
      return { data: undefined, error, response: (error as { response?: Response }).response };
    }
  };
  return (method, path, options = {}) => run(prepare(api, settings, method, path, options), options.parseAs);
}

/** All that a client has, without types: the caller says which document's it is. */
export function createClient(call: AnyCall, clock: Clock): unknown {
  const of = (method: Method) => (path: string, options?: AnyCallOptions) => call(method, path, options);
  return {
    GET: of("GET"),
    POST: of("POST"),
    PUT: of("PUT"),
    PATCH: of("PATCH"),
    DELETE: of("DELETE"),
    paginate: (method: Method, path: string, options?: AnyPagerOptions) => paginate(call, method, path, options),
    job: (method: Method, path: string, options?: AnyJobOptions) => new Job(call, clock, method, path, options),
    search: (query: string, options?: AnySearchOptions) => search(call, query, options),
  };
}
