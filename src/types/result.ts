import type { PrismaCloudError } from "../errors/prisma-cloud-error.ts";

/**
 * A call that succeeded: `error` is undefined. An answer without a body has `data: undefined`. The body of `response` is
 * read already, unless it was asked for as a stream: then it is `data`.
 */
export interface Success<Data> {
  readonly data: Data;
  readonly error: undefined;
  readonly response: Response;
}

/** A call that failed: `error` is a real Error. `response` is undefined where there was none. */
export interface Failure {
  readonly data: undefined;
  readonly error: PrismaCloudError;
  readonly response: Response | undefined;
}

/** What a call answers. `if (error)` tells the two apart, for the compiler as well. */
export type Result<Data> = Success<Data> | Failure;
