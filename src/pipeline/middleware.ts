import type { Api } from "../apis.ts";
import { isResponse, readBody } from "../response/read.ts";
import { RequestParts, type Call, type Reply, type Step } from "./step.ts";

/** What middleware knows about the attempt that a request belongs to. */
export interface CallContext {
  /** The operation as the document spells it, for example `POST /v2/alert`: low cardinality, and safe to log. */
  readonly operation: string;
  readonly api: Api;
  /** The number of the attempt, from 1. A replay with a refreshed token counts as one. */
  readonly attempt: number;
  /** Aborts if the caller gives up or a time limit is reached. */
  readonly signal: AbortSignal;
}

/** Passes the request to the next middleware, and finally to fetch. */
export type Next = (request: Request) => Promise<Response>;

/**
 * Sees every attempt of every request. It may change the request, make a response itself, or look at the response;
 * it must call `next` at most once, and must not read the body of the response. The request has neither the token nor the
 * body, which are added when it's sent; middleware that passes on a request with a body replaces it.
 */
export type Middleware = (request: Request, next: Next, context: CallContext) => Promise<Response>;

/** Runs user middleware as a step. It gets a context instead of the call, which holds the token and the body. */
export function userStep(middleware: Middleware): Step {
  return async (request, next, call) => {
    // The step `attempt` is outside this one and sets the signal.
    const signal = call.attemptSignal as AbortSignal;
    const { url, method, headers, body } = request;
    const received: { isRequested?: boolean; reply?: Reply } = {};
    const passOn: Next = async (changed) => {
      if (received.isRequested) throw new TypeError("Middleware must call `next` at most once.");
      received.isRequested = true;
      const init = {
        method: changed.method,
        // A copy: middleware may keep its request, and must not find the token in it.
        headers: new Headers(changed.headers),
        body: changed.body ?? body,
        call,
      };
      received.reply = await next(new RequestParts(changed.url, init), call);
      return received.reply.response;
    };
    const context = { operation: call.operation, api: call.api, attempt: call.attempts, signal };
    const response = await middleware(new Request(url, { method, headers }), passOn, context);
    const { reply } = received;
    checkResponse(response);
    return reply?.response === response ? reply : readOwnResponse(response, call);
  };
}

/** @throws {TypeError} for anything but a Response: JavaScript callers may forget to return one */
function checkResponse(response: unknown): void {
  if (!isResponse(response))
    throw new TypeError("Middleware must return a Response: the one from `next`, or a new one.");
}

/**
 * Reads a response that middleware made, as transport reads those of fetch: within the attempt, so that its timeout applies
 * to a body that never ends, and a retry leaves no connection open.
 */
async function readOwnResponse(response: Response, call: Call): Promise<Reply> {
  if (response.bodyUsed)
    throw new TypeError(
      "Middleware must return a Response whose body isn't consumed: make a new one from what you read.",
    );
  return readBody(response, call, call.attemptSignal);
}
