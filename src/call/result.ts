import type { CallError } from "../errors/call-error.ts";
import { PrismaCloudError } from "../errors/prisma-cloud-error.ts";
import type { Sent } from "../pipeline/step.ts";

/**
 * A call that succeeded: `error` is undefined. A response without a body has `data: undefined`. The body of `response` is
 * consumed, unless it was requested as a stream: then it's `data`.
 */
export interface Success<Data> {
  readonly data: Data;
  readonly error: undefined;
  readonly response: Response;
}

/** A call that failed: `error` is a real Error. `response` is undefined if there was none. */
export interface Failure {
  readonly data: undefined;
  readonly error: CallError;
  readonly response: Response | undefined;
}

/** What a call resolves with. `if (error)` narrows it. */
export type Result<Data> = Success<Data> | Failure;

/**
 * Returns the data of a call, or throws its error.
 *
 * @example
 * const policies = await orThrow(prisma.cspm.GET("/v2/policy"));
 *
 * @throws {PrismaCloudError} the `error` of the result
 */
export async function orThrow<Data>(result: Result<Data> | Promise<Result<Data>>): Promise<Data> {
  const { data, error } = await result;
  if (error) throw error;
  return data;
}

const succeed = ({ data, response }: Sent): Success<unknown> => ({ data, error: undefined, response });

function fail(error: unknown): Failure {
  if (!(error instanceof PrismaCloudError)) throw error;
  // A call fails with no other class, unless middleware throws one that extends PrismaCloudError.
  return { data: undefined, error: error as CallError, response: (error as { response?: Response }).response };
}

/** Turns a throwing call into one that resolves with a failed request's error. Anything else still throws. */
export const settle = (call: Promise<Sent>): Promise<Result<unknown>> => call.then(succeed, fail);
