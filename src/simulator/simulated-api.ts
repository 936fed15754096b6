import { Refusal, refusalAnswer, type Answer } from "./answer.ts";
import { areaOperations } from "./areas/index.ts";
import { authenticate } from "./authentication.ts";
import { documentedAnswer, successStatus } from "./documented-answer.ts";
import { DocumentedJobs } from "./documented-jobs.ts";
import { documentedPage } from "./documented-pages.ts";
import { allOperations, type Api, type Operation } from "./documents.ts";
import { isObject } from "./json.ts";
import type { Ledger, LedgerEntry } from "./ledger.ts";
import { asTenant, checkTenant } from "./own-tenant.ts";
import type { RateLimits } from "./rate-limits.ts";
import type { AcceptedRequest, GuardedPlay, Play, SimulatedRequest } from "./request.ts";
import { anonymous, Router, type Route } from "./router.ts";
import { sessionOperations, type SessionSettings } from "./session.ts";
import { storedKinds } from "./stored-kinds.ts";
import { storedOperations } from "./stored-operations.ts";
import type { Tenant, Tokens } from "./tokens.ts";
import { checkBody, checkParameters } from "./validation.ts";
import type { World } from "./world.ts";

/** What the simulated API is made of. */
export interface Parts {
  readonly world: World;
  readonly settings: SessionSettings;
  readonly tokens: Tokens;
  readonly ledger: Ledger;
  readonly rateLimits: RateLimits;
}

/** The API behind the server: routes a request, lets it in or refuses it, and plays the operation. */
export class SimulatedApi {
  readonly #router = new Router(allOperations());
  readonly #plays = new Map<string, Play | GuardedPlay>();
  readonly #jobs: DocumentedJobs;
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#jobs = new DocumentedJobs(allOperations(), parts.world.jobs);
    const { settings, tokens, ledger, world } = parts;
    const areas = areaOperations(world);
    const byHand = new Set(Object.keys(areas).map(anonymous));
    const kinds = storedKinds(allOperations(), (operation) => byHand.has(anonymous(operation)));
    const table = { ...storedOperations(kinds, world), ...sessionOperations(settings, tokens, ledger), ...areas };
    for (const [operation, play] of Object.entries(table)) this.#plays.set(anonymous(operation), play);
  }

  /** The operations that are played by hand, their path parameters unnamed. */
  get played(): readonly string[] {
    return [...this.#plays.keys()];
  }

  /** The operation that a request is meant for. */
  route(method: string, path: string): Route | "no-method" | "no-path" {
    return this.#router.find(method, path);
  }

  /** Answers a request, and notes a write that took effect. */
  answer(request: SimulatedRequest, route: Route | "no-method" | "no-path", entry: LedgerEntry): Answer {
    const api = apiOf(route, request.path);
    const limits: Record<string, string> = {};
    let answer: Answer;
    try {
      if (typeof route === "string")
        throw new Refusal(route === "no-path" ? 404 : 405, route === "no-path" ? "not_found" : undefined);
      answer = this.#play(request, route, limits);
      entry.applied = !route.operation.safe && answer.status < 300;
    } catch (error) {
      answer = error instanceof Refusal ? refusalAnswer(error, api) : brokenAnswer(error, api);
    }
    return { ...answer, headers: { ...limits, ...answer.headers } };
  }

  #play(request: SimulatedRequest, { operation, params }: Route, limits: Record<string, string>): Answer {
    const { tokens, rateLimits } = this.#parts;
    const token = operation.open ? undefined : authenticate(operation.api, request.headers, tokens);
    const { headers, refusal } = rateLimits.take(token?.accessKeyId ?? "", operation);
    Object.assign(limits, headers);
    if (refusal) throw refusal;
    checkTenant(params, token?.tenant);

    const accepted: AcceptedRequest = {
      operation,
      params,
      pathValues: Object.values(params),
      query: request.query,
      headers: request.headers,
      text: request.body,
      body: undefined,
      token,
      documented: () => asTenant(documentedAnswer(operation), token?.tenant),
      done: () => ({ status: successStatus(operation), headers: {}, body: "" }),
    };
    const played = this.#plays.get(anonymous(operation.name)) ?? this.#fromDocument(operation, token?.tenant);
    if (typeof played === "object") played.guard({ ...accepted, body: parsed(request.body) });
    checkParameters(operation, { path: params, query: request.query, header: request.headers });
    const body = checkBody(operation, request.body, request.headers["content-type"]);
    return (typeof played === "object" ? played.play : played)({ ...accepted, body });
  }

  #fromDocument(operation: Operation, tenant: Tenant | undefined): Play {
    const isPaged = isObject(operation.source["x-pagination"]);
    const play: Play =
      this.#jobs.get(operation) ?? (isPaged ? (request) => documentedPage(request) : () => documentedAnswer(operation));
    return (request) => asTenant(play(request), tenant);
  }
}

/** Which API would speak, were it not for the fault or the wrong path. */
export function apiOf(route: Route | string, path: string): Api {
  if (typeof route === "object") return route.operation.api;
  return path.startsWith("/code/") ? "code" : "cspm";
}

/** Something is wrong with the simulator, the documents or the test, and somebody had better see what. */
export function brokenAnswer(error: unknown, api: Api): Answer {
  const what = `simulator: ${error instanceof Error ? error.message : String(error)}`;
  // Headers take neither line breaks nor letters beyond Latin.
  return refusalAnswer(new Refusal(500, "internal_error", what.replace(/[^\x20-\x7e]/g, " ").slice(0, 300)), api);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
