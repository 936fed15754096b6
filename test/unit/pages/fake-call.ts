import type { AnyCall, AnyCallOptions } from "../../../src/client.ts";
import type { PrismaCloudError } from "../../../src/errors/prisma-cloud-error.ts";

export interface Sent {
  readonly operation: string;
  readonly options: AnyCallOptions;
  readonly body: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly data?: unknown;
  readonly error?: PrismaCloudError;
  readonly status?: number;
  readonly headers?: Record<string, string>;
}

/** Stands in for a client's call, and keeps what was sent. */
export function fakeCall(answer: (sent: Sent, index: number) => Answer): { call: AnyCall; sent: Sent[] } {
  const sent: Sent[] = [];
  const call: AnyCall = (method, path, options = {}) => {
    const { body, params } = options;
    const request: Sent = {
      operation: `${method} ${path}`,
      options,
      body: (body ?? {}) as Record<string, unknown>,
      query: params?.query ?? {},
    };
    sent.push(request);
    if (options.signal?.aborted) return Promise.reject(options.signal.reason as Error);
    const { data, error, status = 200, headers = {} } = answer(request, sent.length - 1);
    const response = new Response(null, { status, headers });
    return Promise.resolve(error ? { data: undefined, error, response } : { data, error: undefined, response });
  };
  return { call, sent };
}

/** As many numbers from a start. */
export const numbers = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_none, index) => from + index);
