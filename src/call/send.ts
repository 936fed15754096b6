import createOpenapiFetch from "openapi-fetch";
import type { Api } from "../apis.ts";
import type { Clock } from "../clock.ts";
import { createApiError } from "../errors/from-response.ts";
import type { Settings } from "../options.ts";
import { parseRetryAfter, resolveRetry } from "../pipeline/retry-policy.ts";
import { RequestParts, type Call, type Pipeline } from "../pipeline/step.ts";
import { isRaw, readErrorText } from "../response/parse.ts";
import { createBodyStream } from "../response/stream.ts";
import { check, isPlainObject, rejectUnknown } from "../validate.ts";
import { isStream, isWireBody, serializeBody } from "./body.ts";
import { loadFacts, type OperationFacts } from "./facts.ts";
import type { Method } from "./operations.ts";
import { CALL_OPTIONS, checkCallOptions, type CallOptions, type ParseAs } from "./options.ts";
import { serializePath } from "./path.ts";
import { serializeQuery } from "./query.ts";

/** Options of a call of any operation, without the document's types. */
export interface AnyCallOptions extends CallOptions {
  params?:
    | {
        path?: Readonly<Record<string, unknown>> | undefined;
        query?: Readonly<Record<string, unknown>> | undefined;
        header?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
      }
    | undefined;
  body?: unknown;
  parseAs?: ParseAs | undefined;
}

/** A success. */
export interface Sent {
  readonly data: unknown;
  readonly response: Response;
  readonly attempts: number;
}

/**
 * Calls an operation, `METHOD /path`. Every failure throws.
 *
 * @param validate returns what's wrong with the parsed body of a success, which is then retried like a broken one
 * @throws {TypeError} for a wrong call, before anything is sent
 * @throws {PrismaCloudError} for a failure of the request
 * @throws the signal's reason on an abort
 */
export type Send = (operation: string, options?: AnyCallOptions, validate?: Call["validate"]) => Promise<Sent>;

/** As much of openapi-fetch as is used. Its own types want the paths of a document, which only our client types know. */
interface OpenapiFetch {
  readonly request: (method: string, path: string, init: object) => Promise<unknown>;
}

const PARSE_AS: readonly unknown[] = ["json", "text", "blob", "arrayBuffer", "stream"] satisfies ParseAs[];
const OPTIONS = ["params", "body", "parseAs", ...CALL_OPTIONS];
const PARAMS = ["path", "query", "header"];

/** A POST is idempotent if its document says that it only reads; all other methods but PATCH are. */
const isIdempotent = (method: string, { safe }: OperationFacts): boolean =>
  method === "POST" ? safe === true : method !== "PATCH";

/** @throws {TypeError} naming what's wrong with the call, apart from the values that the serializers check */
function checkCall(operation: string, template: string, options: AnyCallOptions): void {
  if (!/^\/[^?#]*$/.test(template))
    throw new TypeError('The path must be one of the document\'s, for example "/v2/policy", without a query.');
  rejectUnknown(options, OPTIONS, operation);
  checkCallOptions(options);
  const { params, parseAs, body } = options;
  check("params", params, isPlainObject, "a plain object");
  if (params !== undefined) {
    rejectUnknown(params, PARAMS, "`params`");
    for (const name of PARAMS)
      check(`params.${name}`, params[name as keyof typeof params], isPlainObject, "a plain object");
  }
  check("parseAs", parseAs, (value) => PARSE_AS.includes(value), `one of: ${PARSE_AS.join(", ")}`);
  if (operation.startsWith("GET ") && body !== undefined) throw new TypeError(`${operation} takes no \`body\`.`);
}

/**
 * The headers of a call beside those that openapi-fetch adds. null removes one of those.
 * @throws {TypeError} which, unlike fetch's own, doesn't quote the value: it may be a secret
 */
function collectHeaders(facts: OperationFacts, options: AnyCallOptions): Record<string, string | null> {
  const { headers, params, body, parseAs } = options;
  // fetch adds the type of a file, a form or a stream.
  const collected: Record<string, string | null> = isWireBody(body) ? { "content-type": null } : {};
  if (isRaw(parseAs, facts)) collected["accept-encoding"] = "identity";
  if (headers === undefined && params?.header === undefined) return collected;
  try {
    new Headers(headers).forEach((value, name) => {
      collected[name] = value;
    });
    for (const [name, value] of Object.entries(params?.header ?? {}))
      if (value !== undefined) new Headers([[name, String(value)]]).forEach((text, key) => (collected[key] = text));
  } catch {
    throw new TypeError("A header has a name or a value that HTTP doesn't allow.");
  }
  if ("content-length" in collected) throw new TypeError("`headers` can't set `content-length`: fetch computes it.");
  return collected;
}

/**
 * The single function behind all methods, pages, jobs and searches of one API. openapi-fetch writes the request: URL,
 * headers and body. The pipeline sends it.
 */
export function createSend(api: Api, settings: Settings, pipeline: Pipeline, clock: Clock): Send {
  // The only place that uses openapi-fetch.
  const { request } = createOpenapiFetch({
    baseUrl: settings.origin,
    headers: { accept: "application/json, */*;q=0.8", "user-agent": settings.userAgent },
    bodySerializer: serializeBody as (body: unknown) => unknown,
    Request: RequestParts as unknown as typeof Request,
  }) as unknown as OpenapiFetch;

  return async (operation, options = {}, validate) => {
    const [method = "", template = ""] = operation.split(" ", 2) as [Method?, string?];
    checkCall(operation, template, options);
    const { params, body, parseAs, signal } = options;
    const facts = await loadFacts(operation);
    const outcome: { sent?: Sent } = {};
    const carry = async (parts: RequestParts): Promise<Response> => {
      const call = startCall({ api, operation, facts, request: parts, validate }, options, settings);
      const reply = await pipeline(parts, call);
      const { response } = reply;
      if (!response.ok)
        throw createApiError(call, response, readErrorText(reply), parseRetryAfter(response.headers, clock));
      const data = parseAs === "stream" ? createBodyStream(response, call, clock) : reply.data;
      outcome.sent = { data, response, attempts: call.attempts };
      return response;
    };
    const init = {
      params: { path: params?.path ?? {}, query: params?.query },
      headers: collectHeaders(facts, options),
      body,
      // The body is parsed by the pipeline, attempt by attempt; openapi-fetch leaves a stream alone.
      parseAs: "stream",
      pathSerializer: (url: string, values: Readonly<Record<string, unknown>>) => serializePath(url, values, operation),
      querySerializer: (query: Readonly<Record<string, unknown>>) => serializeQuery(query, facts.commaLists),
      fetch: carry,
    };
    signal?.throwIfAborted();
    try {
      await request(method, template, init);
    } catch (thrown) {
      signal?.throwIfAborted();
      throw thrown;
    }
    // Set by `carry`, or `request` has thrown.
    return outcome.sent as Sent;
  };
}

/** The parts of a call that aren't options. */
type CallStart = Pick<Call, "api" | "operation" | "facts" | "request" | "validate">;

/** Written out: spreading objects here takes longer than the rest of a call. */
function startCall(start: CallStart, options: AnyCallOptions, settings: Settings): Call {
  const { api, operation, facts, request, validate } = start;
  const { signal } = options;
  return {
    api,
    operation,
    facts,
    request,
    validate,
    idempotent: isIdempotent(request.method, facts),
    replayable: !isStream(request.body),
    parseAs: options.parseAs,
    signal,
    timeout: options.timeout ?? settings.timeout,
    totalTimeout: options.totalTimeout ?? settings.totalTimeout,
    retry: resolveRetry(options.retry, settings.retry),
    maxResponseSize: options.maxResponseSize ?? settings.maxResponseSize,
    attempts: 0,
    deadline: signal,
    attemptSignal: undefined,
    token: undefined,
    secrets: [],
    sent: undefined,
    releaseLock: undefined,
  };
}
