import type { Environment } from "../environment.ts";
import type { CallLog } from "./log.ts";
import type { RetryPolicy } from "./retry-policy.ts";

/** Which API a request belongs to: they take the token in different headers. */
export type Api = "login" | "cspm" | "code";

/** A body as it goes over the wire. */
export type WireBody = string | Blob | FormData | URLSearchParams | ArrayBuffer | ArrayBufferView | ReadableStream;

/** What a middleware knows of the call that a request belongs to. */
export interface CallContext {
  /** The operation as the document spells it, for example `POST /v2/alert`: a name of low cardinality, safe to record. */
  readonly operation: string;
  readonly api: Api;
  /** Which attempt this is, from 1. A replay after a renewed token counts as one. */
  readonly attempt: number;
  /** Aborts when the caller gives up or time runs out. */
  readonly signal: AbortSignal;
}

/** Hands the request on to the next middleware, and at the end to fetch. */
export type Next = (request: Request) => Promise<Response>;

/**
 * Sees every attempt of every request. It may change the request, answer by itself, or look at the answer; it must call
 * `next` at most once, and leave the body of the answer alone. The request holds neither the token nor the body, which
 * are added when it is sent; a middleware that hands on a request with a body replaces it.
 */
export type Middleware = (request: Request, next: Next, context: CallContext) => Promise<Response>;

/** The context as our own middleware uses it: one object per call. */
export interface Call extends CallContext {
  attempt: number;
  signal: AbortSignal;
  readonly environment: Environment;
  /** May be sent again after a failure that leaves open whether the server acted. */
  readonly safe: boolean;
  readonly retry: RetryPolicy;
  readonly log: CallLog | undefined;
  /** Per attempt, in ms. */
  readonly timeout: number;
  /** Over all attempts and waits, in ms. */
  readonly totalTimeout: number | undefined;
  /** Leave the body to the caller. */
  readonly stream: boolean;
  readonly body: WireBody | undefined;
  /** The token that this attempt is sent with. */
  token: string | undefined;
  /** The answer's body, once it is read in full. */
  content: Content | undefined;
}

/** A body that was read in full, and the answer it came with. */
export interface Content {
  readonly response: Response;
  readonly bytes: ArrayBuffer | undefined;
  readonly text: string | undefined;
}

export type Step = (request: Request, next: Next, call: Call) => Promise<Response>;

/** One function out of many, the first outermost. Each call of it runs the whole chain. */
export function compose(steps: readonly Step[], last: (request: Request, call: Call) => Promise<Response>) {
  const run = (index: number, request: Request, call: Call): Promise<Response> => {
    const step = steps[index];
    return step ? step(request, (next) => run(index + 1, next, call), call) : last(request, call);
  };
  return (request: Request, call: Call): Promise<Response> => run(0, request, call);
}
