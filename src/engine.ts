import createOpenapiFetch from "openapi-fetch";
import { safePosts } from "../generated/operations.ts";
import type { Environment } from "./environment.ts";
import { apiError, refusalOf } from "./errors/refusal.ts";
import { CallLog } from "./middleware/log.ts";
import type { Api, Call, WireBody } from "./middleware/middleware.ts";
import { parseRetryAfter, type RetryPolicy } from "./middleware/retry-policy.ts";
import { deadline } from "./middleware/timeouts.ts";
import type { Settings } from "./options.ts";
import type { Pipeline } from "./pipeline.ts";

/** A call, ready to be sent: everything about it is checked and written out. */
export interface PreparedCall {
  readonly api: Api;
  readonly method: string;
  /** The path as the document spells it. */
  readonly template: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Record<string, string> | Headers | undefined;
  readonly body: WireBody | undefined;
  readonly contentType: string | undefined;
  readonly stream: boolean;
  readonly signal: AbortSignal | undefined;
  readonly timeout: number;
  readonly totalTimeout: number | undefined;
  readonly retry: RetryPolicy;
}

/** An operation may be sent twice if its method says so, or if the document says of a POST that it only reads. */
function isSafe(method: string, template: string): boolean {
  return method === "POST" ? safePosts.includes(`\n${template}\n`) : method !== "PATCH";
}

/** Answers a success and the call behind it; throws every failure. */
export type Engine = (prepared: PreparedCall, pipeline: Pipeline) => Promise<{ response: Response; call: Call }>;

/** As much of openapi-fetch as is used. Its own types want the paths of a document, which only our client's types know. */
interface OpenapiFetch {
  request(method: string, path: string, init: object): Promise<{ response: Response }>;
}

/** The only place that knows openapi-fetch: it writes the address and the headers, and makes the Request. */
export function createEngine(settings: Settings, environment: Environment): Engine {
  const { request } = createOpenapiFetch({
    baseUrl: settings.origin,
    headers: settings.userAgent === undefined ? {} : { "user-agent": settings.userAgent },
  }) as unknown as OpenapiFetch;
  const callLog = settings.logger && new CallLog(settings.logger);

  return async (prepared, pipeline) => {
    const { method, template, api, signal } = prepared;
    const call: Call = {
      operation: `${method} ${template}`,
      api,
      attempt: 0,
      signal: NEVER,
      environment,
      safe: isSafe(method, template),
      retry: prepared.retry,
      log: callLog,
      timeout: prepared.timeout,
      totalTimeout: prepared.totalTimeout,
      stream: prepared.stream,
      body: prepared.body,
      token: undefined,
      content: undefined,
    };
    const withDeadline = deadline(signal);
    const send = async (outgoing: Request): Promise<Response> => {
      const response = await withDeadline(outgoing, (next) => pipeline(next, call), call);
      if (response.ok) return response;
      const retryAfter = parseRetryAfter(response.headers.get("retry-after"), environment);
      const refusal = refusalOf(response, call.content?.text ?? "", retryAfter);
      throw apiError({ operation: call.operation, attempts: call.attempt }, refusal);
    };
    try {
      const { response } = await request(method, template, {
        headers: headersOf(prepared),
        params: { path: {}, query: {} },
        pathSerializer: () => settings.origin + prepared.path,
        querySerializer: () => prepared.query,
        // The body is read by the pipeline, attempt by attempt, or left to the caller.
        parseAs: "stream",
        fetch: send,
      });
      return { response, call };
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      throw error;
    }
  };
}

/** Stands in until the deadline sets the call's own signal. */
const NEVER = new AbortController().signal;

function headersOf({ contentType, headers }: PreparedCall): Headers {
  const merged = new Headers(headers);
  if (contentType !== undefined && !merged.has("content-type")) merged.set("content-type", contentType);
  if (!merged.has("accept")) merged.set("accept", "application/json, */*;q=0.8");
  return merged;
}
