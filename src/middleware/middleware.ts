import type { RetryPolicy } from "./retry-policy.ts";

/** Which API a request belongs to: they take the token in different headers. */
export type Api = "login" | "cspm" | "code";

/** A body as it goes over the wire. */
export type WireBody = string | Blob | FormData | URLSearchParams | ArrayBuffer | ArrayBufferView | ReadableStream;

/** What a middleware knows of the attempt that a request belongs to. */
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

/** A call, checked and written out, before it is sent. */
export interface PreparedCall {
  /** The operation as the document spells it: never an address, which may hold what must not be printed. */
  readonly operation: string;
  readonly api: Api;
  readonly method: string;
  /** The path with its parameters, and the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: WireBody | undefined;
  /** May be sent again after a failure that leaves open whether the server acted. */
  readonly safe: boolean;
  /** Leave the body of a success to the caller. */
  readonly stream: boolean;
  /** The caller's. */
  readonly signal: AbortSignal | undefined;
  /** Per attempt, in ms. */
  readonly timeout: number;
  /** Over all attempts and waits, in ms. */
  readonly totalTimeout: number | undefined;
  readonly retry: RetryPolicy;
}

/** A call under way: one object, which all steps share. */
export interface Call extends PreparedCall {
  attempts: number;
  /** The body can be read only once, so the call cannot be repeated. */
  readonly sentOnce: boolean;
  /** Ends every attempt and every wait: the caller's signal, or one that `totalTimeout` aborts too. */
  deadline: AbortSignal | undefined;
  /** Ends the attempt under way. */
  attempt: AbortSignal | undefined;
  /** Lets the next call of the operation wait for a place, once this one has it. */
  leaveGate: (() => void) | undefined;
  /** The token that this attempt is sent with. */
  token: string | undefined;
  /** The answer's body, once it is read in full. */
  content: Content | undefined;
}

/** A body that was read in full, and the answer it came with. */
export interface Content {
  readonly response: Response;
  readonly bytes: ArrayBuffer;
}

/**
 * A request on its way through our own steps. To make a real one, with its signal, takes longer than all the rest of a
 * call, and only a user's middleware needs it.
 */
export class Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  /** Only a middleware gives it one, which then stands for the call's. */
  readonly body = null;

  constructor(url: string, { method, headers }: { method: string; headers: Headers }) {
    this.url = url;
    this.method = method;
    this.headers = headers;
  }
}

/** Takes a request to its answer. */
export type Pipeline = (request: Outgoing | Request, call: Call) => Promise<Response>;

/** A stage of the pipeline: what it is given as `next` is the rest of it. */
export type Step = (request: Outgoing | Request, next: Pipeline, call: Call) => Promise<Response>;

/** One pipeline out of many steps, the first outermost, and what stands at their end. */
export function compose(steps: readonly Step[], last: Pipeline): Pipeline {
  return steps.reduceRight<Pipeline>((next, step) => (request, call) => step(request, next, call), last);
}

/** A user's middleware as a step. It gets a context of its own: the call holds the token and the body. */
export function userStep(middleware: Middleware): Step {
  return (request, next, call) => {
    const { operation, api, attempts } = call;
    // The attempt's step stands outside of this one and sets the signal.
    const context = { operation, api, attempt: attempts, signal: call.attempt as AbortSignal };
    const real = request instanceof Outgoing ? new Request(request.url, request) : request;
    return middleware(real, (changed) => next(changed, call), context);
  };
}
