import { createAreaRoutes } from "../areas/index.ts";
import type { Api } from "../../apis.ts";
import { allOperations, type Operation } from "../documents/operations.ts";
import { anonymize, Router, type Route } from "../documents/router.ts";
import { SampleJobs } from "../documents/sample-jobs.ts";
import { createPage } from "../documents/sample-pages.ts";
import { createSampleResponse, findSuccessStatus, isBodyOptional } from "../documents/sample-response.ts";
import type { SimulatedRequest } from "../http/request.ts";
import { empty, ErrorResponse, renderError, type SimulatedResponse } from "../http/response.ts";
import { isObject } from "../json.ts";
import type { Ledger, LedgerEntry } from "../ledger.ts";
import { findKinds } from "../store/kinds.ts";
import { createInitialThings } from "../store/initial-things.ts";
import { createStoreRoutes } from "../store/routes.ts";
import { authenticate } from "./authentication.ts";
import type { Context } from "./context.ts";
import type { ApiRequest, GuardedHandler, Handler } from "./handler.ts";
import type { RateLimits } from "./rate-limits.ts";
import { createSessionRoutes, type SessionSettings } from "./session.ts";
import { checkTenant, fillInTenant } from "./tenant.ts";
import type { Tokens } from "./tokens.ts";
import { checkBody, checkParameters } from "./validation.ts";

/** The parts of the simulated API. */
export interface ApiParts {
  readonly context: Context;
  readonly session: SessionSettings;
  /** Whether responses whose body may be missing have one. */
  readonly optionalBodies: boolean;
  readonly tokens: Tokens;
  readonly ledger: Ledger;
  readonly rateLimits: RateLimits;
}

/** The API behind the server: checks a request's token, rate limit, parameters and body, then calls its handler. */
export class SimulatedApi {
  readonly #router = new Router(allOperations());
  readonly #handlers = new Map<string, Handler | GuardedHandler>();
  readonly #jobs: SampleJobs;
  readonly #parts: ApiParts;

  constructor(parts: ApiParts) {
    this.#parts = parts;
    const { session, tokens, ledger, context } = parts;
    this.#jobs = new SampleJobs(allOperations(), context.jobs);
    const areas = createAreaRoutes(context);
    const inAreas = new Set(Object.keys(areas).map(anonymize));
    const kinds = findKinds(allOperations(), (operation) => inAreas.has(anonymize(operation)));
    const routes = {
      ...createStoreRoutes(kinds, createInitialThings(context), context),
      ...createSessionRoutes(session, tokens, ledger),
      ...areas,
    };
    for (const [operation, handler] of Object.entries(routes)) this.#handlers.set(anonymize(operation), handler);
  }

  /** The operations with a handler, their path parameters unnamed. All others respond with samples. */
  get handled(): readonly string[] {
    return [...this.#handlers.keys()];
  }

  route(method: string, path: string): Route | "no-method" | "no-path" {
    return this.#router.find(method, path);
  }

  /** Handles a request. Notes in its ledger entry whether a write took effect. */
  respond(request: SimulatedRequest, route: Route | "no-method" | "no-path", entry: LedgerEntry): SimulatedResponse {
    const api = detectApi(route, request.path);
    const rateLimitHeaders: Record<string, string> = {};
    let response: SimulatedResponse;
    try {
      if (typeof route === "string")
        throw new ErrorResponse(route === "no-path" ? 404 : 405, route === "no-path" ? "not_found" : undefined);
      response = this.#handle(request, route, rateLimitHeaders);
      entry.applied = !route.operation.safe && response.status < 300;
    } catch (error) {
      response = error instanceof ErrorResponse ? renderError(error, api) : createInternalError(error, api);
    }
    return { ...response, headers: { ...rateLimitHeaders, ...response.headers } };
  }

  #handle(
    request: SimulatedRequest,
    { operation, params }: Route,
    rateLimitHeaders: Record<string, string>,
  ): SimulatedResponse {
    const { tokens, rateLimits, optionalBodies } = this.#parts;
    const token = operation.open ? undefined : authenticate(operation.api, request.headers, tokens);
    const limit = rateLimits.take(token?.accessKeyId ?? "", operation);
    Object.assign(rateLimitHeaders, limit.headers);
    if (limit.error) throw limit.error;
    checkTenant(params, token?.tenant);

    const apiRequest: ApiRequest = {
      operation,
      params,
      pathValues: Object.values(params),
      query: request.query,
      headers: request.headers,
      rawBody: request.body,
      body: undefined,
      token,
      sampleResponse: () => fillInTenant(createSampleResponse(operation), token?.tenant),
      emptyResponse: () => empty(findSuccessStatus(operation)),
    };
    const handler = this.#handlers.get(anonymize(operation.name)) ?? this.#createSampleHandler(operation);
    if (typeof handler === "object") handler.guard({ ...apiRequest, body: parseJson(request.body) });
    checkParameters(operation, { path: params, query: request.query, header: request.headers });
    const body = checkBody(operation, request.body, request.headers["content-type"]);
    const handle = typeof handler === "object" ? handler.handle : handler;
    const response = handle({ ...apiRequest, body });
    return !optionalBodies && isBodyOptional(operation) ? empty(response.status) : response;
  }

  #createSampleHandler(operation: Operation): Handler {
    const isPaged = isObject(operation.source["x-pagination"]);
    const handle: Handler =
      this.#jobs.get(operation) ?? (isPaged ? (request) => createPage(request) : () => createSampleResponse(operation));
    return (request) => fillInTenant(handle(request), request.token?.tenant);
  }
}

/** The API whose error format applies; guessed from the path if no operation matches. */
export function detectApi(route: Route | string, path: string): Api {
  if (typeof route === "object") return route.operation.api;
  const start = path.split("/", 2).join("/");
  return allOperations().find((each) => each.template.startsWith(`${start}/`))?.api ?? "cspm";
}

/** The response to an error in the simulator, the documents or the test. It shows the error's message. */
export function createInternalError(error: unknown, api: Api): SimulatedResponse {
  const message = `simulator: ${error instanceof Error ? error.message : String(error)}`;
  // Headers take neither line breaks nor characters beyond Latin-1.
  const subject = message.replace(/[^\x20-\x7e]/g, " ").slice(0, 300);
  return renderError(new ErrorResponse(500, "internal_error", subject), api);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
