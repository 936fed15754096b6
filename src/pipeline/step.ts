import type { Api } from "../apis.ts";
import type { WireBody } from "../call/serialize.ts";
import type { OperationFacts } from "../call/operations.ts";
import type { CallOptions } from "../call/options.ts";
import type { RetryPolicy } from "./retry-policy.ts";

/**
 * A request on its way through the pipeline, as openapi-fetch constructs it. Creating a real `Request` with its signal
 * takes longer than the rest of a call, and only user middleware needs one.
 */
export class RequestParts {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: WireBody | undefined;
  /** The call that the request is for. openapi-fetch hands it on from the options it's given. */
  readonly call: Call;

  constructor(url: string, init: Omit<RequestParts, "url">) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
    this.call = init.call;
  }
}

/** The result of a call that succeeded. */
export interface Sent {
  readonly data: unknown;
  readonly response: Response;
  readonly attempts: number;
}

/** What steps log, if there's a logger. */
export interface StepLog {
  /** A transient failure, before the wait for the next attempt, in ms. */
  logRetry(call: Call, wait: number, reason: string): void;
  /** A wait for the rate limit, before it starts, in ms. */
  logWait(call: Call, wait: number): void;
}

/** A call under way. One object, which all steps share. */
export interface Call {
  /** The operation as the document spells it: never a URL, which may hold values that must not be printed. */
  readonly operation: string;
  readonly api: Api;
  readonly facts: OperationFacts;
  /** Can be sent again after a failure that leaves open whether the server acted on it. */
  readonly idempotent: boolean;
  /** False if the body is a stream, which can't be sent a second time. */
  readonly replayable: boolean;
  /** How to return the body of a success. */
  readonly parseAs: "json" | "text" | "blob" | "arrayBuffer" | "stream" | undefined;
  /** Returns what's wrong with the parsed body of a success, if anything. */
  readonly validate: ((data: unknown) => string | undefined) | undefined;
  /** What the caller passed, for the options that need no default. */
  readonly options: CallOptions;
  /** Limit of one attempt in ms. */
  readonly timeout: number;
  /** Limit of all attempts and waits in ms. */
  readonly totalTimeout: number | undefined;
  readonly retry: RetryPolicy;
  /** Largest body to read into memory, in bytes. */
  readonly maxResponseSize: number;
  /** The request as the caller wrote it, before any middleware. */
  request: RequestParts | undefined;
  /** Set by the step `log`. */
  log: StepLog | undefined;
  /** How many attempts were started. */
  attempts: number;
  /** Ends all attempts and waits: the caller's signal, or one that `totalTimeout` aborts as well. */
  deadline: AbortSignal | undefined;
  /** Ends the current attempt. */
  attemptSignal: AbortSignal | undefined;
  /** What reads the current response, if that's under way. The end of the attempt cancels it. */
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  /** The token that the current attempt is sent with. */
  token: string | undefined;
  /** The access key that the token is from, which no message may quote. */
  secrets: readonly string[];
  /** The last request as fetch got it, after any middleware. */
  lastRequest: RequestParts | undefined;
  /** Lets the next call of the same operation wait for the semaphore, once this one has acquired it. */
  releaseLock: (() => void) | undefined;
}

/** A response and what was read of it. */
export interface Reply {
  readonly response: Response;
  /** The body; undefined if it's left to the caller as a stream. */
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
  /** The parsed body of a success, once the step `retry` has parsed it. */
  readonly data?: unknown;
}

/** Sends a request and returns the reply. */
export type Pipeline = (request: RequestParts, call: Call) => Promise<Reply>;

/** A stage of the pipeline. `next` is the rest of it. */
export type Step = (request: RequestParts, next: Pipeline, call: Call) => Promise<Reply>;

/** Chains steps, the first outermost, in front of a last one. */
export function compose(steps: readonly Step[], last: Pipeline): Pipeline {
  return steps.reduceRight<Pipeline>((next, step) => (request, call) => step(request, next, call), last);
}
