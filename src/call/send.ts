import createOpenapiFetch from "openapi-fetch";
import type { Api } from "../apis.ts";
import type { Clock } from "../clock.ts";
import { chooseClass } from "../errors/api-error.ts";
import type { Settings } from "../options.ts";
import { parseRetryAfter, resolveRetry } from "../pipeline/retry-policy.ts";
import { RequestParts, type Call, type Pipeline, type Reply, type Sent } from "../pipeline/step.ts";
import { isRaw, readErrorBody } from "../response/parse.ts";
import { createBodyStream } from "../response/read.ts";
import { check, isPlainObject, rejectUnknown } from "../validate.ts";
import { loadFacts, type Method, type OperationFacts } from "./operations.ts";
import { CALL_OPTIONS, checkCallOptions, type CallOptions, type ParseAs } from "./options.ts";
import { isStream, isWireBody, serializeBody, serializePath, serializeQuery } from "./serialize.ts";

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

/** What all calls of an operation have in common. */
interface Operation {
  readonly method: string;
  readonly template: string;
  readonly facts: OperationFacts;
  readonly pathSerializer: (template: string, values: Readonly<Record<string, unknown>>) => string;
  readonly querySerializer: (query: Readonly<Record<string, unknown>>) => string;
}

/** A caller may make up paths without end; the documents have fewer. */
const MAX_OPERATIONS = 2_000;

const PARSE_AS: readonly unknown[] = ["json", "text", "blob", "arrayBuffer", "stream"] satisfies ParseAs[];
const OPTIONS = ["params", "body", "parseAs", ...CALL_OPTIONS];
const PARAMS = ["path", "query", "header"];

/** A POST is idempotent if its document says that it only reads; all other methods but PATCH are. */
const isIdempotent = (method: string, { safe }: OperationFacts): boolean =>
  method === "POST" ? safe === true : method !== "PATCH";

/** @throws {TypeError} for something that isn't a path */
async function prepare(name: string): Promise<Operation> {
  const [method = "", template = ""] = name.split(" ", 2) as [Method?, string?];
  if (!/^\/[^?#]*$/.test(template))
    throw new TypeError('The path must be one of the document\'s, for example "/v2/policy", without a query.');
  const facts = await loadFacts(name);
  return {
    method,
    template,
    facts,
    pathSerializer: (path, values) => serializePath(path, values, name),
    querySerializer: (query) => serializeQuery(query, facts.commaLists),
  };
}

/** @throws {TypeError} naming what's wrong with the options, apart from the values that the serializers check */
function checkOptions(operation: string, options: AnyCallOptions): void {
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

/** What openapi-fetch gets as the response to every request, so that it reads nothing. */
const NO_CONTENT = { ok: true, status: 204, headers: { get: () => null } };

/**
 * Creates the function with which openapi-fetch writes a request: URL, headers and body. It's the only place that uses it.
 * openapi-fetch is done before the request is sent, since what it holds would double the memory of a call under way.
 */
function createWriter({ origin, userAgent }: Settings): OpenapiFetch["request"] {
  const keep = (request: RequestParts) => {
    request.call.request = request;
    return Promise.resolve(NO_CONTENT);
  };
  const { request } = createOpenapiFetch({
    baseUrl: origin,
    headers: { accept: "application/json, */*;q=0.8", "user-agent": userAgent },
    querySerializer: serializeQuery,
    bodySerializer: serializeBody as (body: unknown) => unknown,
    fetch: keep as unknown as typeof fetch,
    Request: RequestParts as unknown as typeof Request,
  }) as unknown as OpenapiFetch;
  return request;
}

/** The single function behind all methods, pages, jobs and searches of one API. */
export function createSend(api: Api, settings: Settings, pipeline: Pipeline, clock: Clock): Send {
  const operations = new Map<string, Operation>();
  const write = createWriter(settings);

  const open = async (name: string): Promise<Operation> => {
    const operation = await prepare(name);
    if (operations.size < MAX_OPERATIONS) operations.set(name, operation);
    return operation;
  };

  const read = (reply: Reply, call: Call): Sent | Promise<never> => {
    const { response, data } = reply;
    if (!response.ok) return fail(reply, call, parseRetryAfter(response.headers, clock));
    const { parseAs, attempts } = call;
    return { data: parseAs === "stream" ? createBodyStream(response, call, clock) : data, response, attempts };
  };

  const carry = (call: Call): Promise<Sent> =>
    // `write` has set it.
    pipeline(call.request as RequestParts, call).then(
      (reply) => read(reply, call),
      (thrown: unknown) => {
        call.options.signal?.throwIfAborted();
        throw thrown;
      },
    );

  return async (name, options = {}, validate) => {
    const { method, template, facts, pathSerializer, querySerializer } = operations.get(name) ?? (await open(name));
    checkOptions(name, options);
    const { params, body, signal } = options;
    const call = startCall({ api, operation: name, facts, validate }, method, options, settings);
    const headers = collectHeaders(facts, options);
    signal?.throwIfAborted();
    const given = { path: params?.path ?? {}, query: params?.query };
    await write(method, template, { params: given, headers, body, pathSerializer, querySerializer, call });
    return carry(call);
  };
}

/**
 * Throws the error of a call. What reads the reasons and composes the message is a separate chunk, since most calls
 * succeed. If it can't be loaded, the error has its class, status and body only.
 */
async function fail(reply: Reply, call: Call, retryAfter: number | undefined): Promise<never> {
  const { response } = reply;
  const body = readErrorBody(reply);
  const messages = await import("../errors/from-response.ts").catch(() => undefined);
  call.options.signal?.throwIfAborted();
  if (messages) throw messages.createApiError(call.request as RequestParts, response, body, retryAfter);
  const details = { response, reasons: [], body, retryAfter };
  throw new (chooseClass(response.status))(`${call.operation} failed with ${response.status}`, call, details);
}

/** The parts of a call that aren't options. */
type CallStart = Pick<Call, "api" | "operation" | "facts" | "validate">;

/** Written out: spreading objects here takes longer than the rest of a call. */
function startCall(start: CallStart, method: string, options: AnyCallOptions, settings: Settings): Call {
  const { api, operation, facts, validate } = start;
  return {
    api,
    operation,
    facts,
    validate,
    idempotent: isIdempotent(method, facts),
    replayable: !isStream(options.body),
    options,
    parseAs: options.parseAs,
    timeout: options.timeout ?? settings.timeout,
    totalTimeout: options.totalTimeout ?? settings.totalTimeout,
    retry: resolveRetry(options.retry, settings.retry),
    maxResponseSize: options.maxResponseSize ?? settings.maxResponseSize,
    request: undefined,
    log: undefined,
    attempts: 0,
    deadline: options.signal,
    attemptSignal: undefined,
    reader: undefined,
    token: undefined,
    secrets: [],
    lastRequest: undefined,
    releaseLock: undefined,
  };
}
