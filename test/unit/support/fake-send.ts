import type { AnyCallOptions, Send } from "../../../src/call/send.ts";
import { ResponseParseError } from "../../../src/errors/call-error.ts";
import type { PrismaCloudError } from "../../../src/errors/prisma-cloud-error.ts";

/** A request as it was passed to `send`. */
export interface FakeRequest {
  readonly operation: string;
  readonly options: AnyCallOptions;
  readonly body: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
}

export interface FakeReply {
  readonly data?: unknown;
  readonly error?: PrismaCloudError;
  readonly status?: number;
  readonly headers?: Record<string, string>;
}

/** Stands in for a client's `send`, and records what was sent. A reply that fails validation throws, without retries. */
export function fakeSend(reply: (request: FakeRequest, index: number) => FakeReply): {
  send: Send;
  sent: FakeRequest[];
} {
  const sent: FakeRequest[] = [];
  const send: Send = (operation, options = {}, validate) => {
    const { body, params } = options;
    const request: FakeRequest = {
      operation,
      options,
      body: (body ?? {}) as Record<string, unknown>,
      query: params?.query ?? {},
    };
    sent.push(request);
    if (options.signal?.aborted) return Promise.reject(options.signal.reason as Error);
    const { data, error, status = 200, headers = {} } = reply(request, sent.length - 1);
    if (error) return Promise.reject(error);
    const response = new Response(null, { status, headers });
    const problem = validate?.(data);
    if (problem !== undefined)
      return Promise.reject(new ResponseParseError(problem, { operation, attempts: 1 }, { response, transient: true }));
    return Promise.resolve({ data, response, attempts: 1 });
  };
  return { send, sent };
}

/** `count` consecutive numbers. */
export const numbers = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_none, index) => from + index);
