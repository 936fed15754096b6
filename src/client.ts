import { parseContent, type ParseAs } from "./request/content.ts";
import { serializeBody } from "./request/body.ts";
import { serializePath } from "./request/path.ts";
import { serializeQuery } from "./request/query.ts";
import { PrismaCloudError } from "./errors/prisma-cloud-error.ts";
import type { Engine, PreparedCall } from "./engine.ts";
import { checkNumber, refuseUnknown, retryPolicy, type Settings } from "./options.ts";
import type { Api } from "./middleware/middleware.ts";
import { Pager } from "./pages/pager.ts";
import type { Pipeline } from "./pipeline.ts";
import type { CallOptions } from "./types/call-options.ts";
import type { Client } from "./types/client.ts";
import type { Method } from "./types/operations.ts";
import type { Result } from "./types/result.ts";

/** Options of a call of any operation, as the untyped core sees them. */
export interface AnyCallOptions extends CallOptions {
  params?: {
    path?: Record<string, unknown> | undefined;
    query?: Record<string, unknown> | undefined;
    header?: Record<string, unknown> | undefined;
  };
  body?: unknown;
  parseAs?: ParseAs | undefined;
}

/** Calls any operation, without types. */
export type AnyCall = (method: Method, path: string, options?: AnyCallOptions) => Promise<Result<unknown>>;

const KNOWN: Readonly<Record<keyof AnyCallOptions, true>> = {
  params: true,
  body: true,
  headers: true,
  signal: true,
  parseAs: true,
  timeout: true,
  totalTimeout: true,
  retry: true,
};
const PARAMS = { path: true, query: true, header: true, cookie: true } as const;

/**
 * Checks a call and writes it out, before anything is sent.
 * @throws {TypeError} which names what is wrong with the call
 */
function prepare(api: Api, settings: Settings, method: Method, template: string, options: AnyCallOptions): PreparedCall {
  if (typeof template !== "string" || !template.startsWith("/"))
    throw new TypeError("The path must be one of the document's, for example \"/v2/policy\".");
  refuseUnknown(options, KNOWN, `${method} ${template}`);
  const { params = {}, timeout, totalTimeout } = options;
  refuseUnknown(params, PARAMS, "`params`");
  checkNumber("timeout", timeout, 1);
  checkNumber("totalTimeout", totalTimeout, 1);
  if (method === "GET" && options.body !== undefined) throw new TypeError(`GET ${template} takes no \`body\`.`);
  return {
    api,
    method,
    template,
    path: serializePath(template, params.path ?? {}),
    query: params.query ? serializeQuery(params.query) : "",
    headers: headersOf(options),
    ...serializeBody(options.body),
    stream: options.parseAs === "stream",
    signal: options.signal,
    timeout: timeout ?? settings.timeout,
    totalTimeout: totalTimeout ?? settings.totalTimeout,
    retry: retryPolicy(options.retry, settings.retry),
  };
}

/** @throws {TypeError} which, unlike fetch's own, does not quote the value: it may be a secret */
function headersOf({ headers, params }: AnyCallOptions): Headers {
  try {
    const all = new Headers(headers);
    for (const [name, value] of Object.entries(params?.header ?? {})) if (value !== undefined) all.set(name, String(value));
    return all;
  } catch {
    throw new TypeError("`headers` or `params.header` holds a name or a value that HTTP does not allow.");
  }
}

/** The one function behind all methods of a client. Throws for a wrong call; answers every failure of the request. */
export function createCall(api: Api, settings: Settings, engine: Engine, pipeline: Pipeline): AnyCall {
  const run = async (prepared: PreparedCall, parseAs: ParseAs | undefined): Promise<Result<unknown>> => {
    try {
      const { response, call } = await engine(prepared, pipeline);
      return { data: await parseContent(response, parseAs, call), error: undefined, response };
    } catch (error) {
      if (!(error instanceof PrismaCloudError)) throw error;
      return { data: undefined, error, response: (error as { response?: Response }).response };
    }
  };
  return (method, path, options = {}) => run(prepare(api, settings, method, path, options), options.parseAs);
}

/** The typed face of `createCall`. */
export function createClient<Paths>(call: AnyCall): Client<Paths> {
  const of = (method: Method) => (path: string, options?: AnyCallOptions) => call(method, path, options);
  const paginate = (method: Method, path: string, options?: AnyCallOptions) => new Pager(call, method, path, options);
  const client = { GET: of("GET"), POST: of("POST"), PUT: of("PUT"), PATCH: of("PATCH"), DELETE: of("DELETE"), paginate };
  // The types promise what the documents say; the values come from the API, and the contract tests hold the two together.
  return client as unknown as Client<Paths>;
}
