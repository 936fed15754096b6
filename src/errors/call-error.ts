import type {
  ApiError,
  AuthenticationError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
} from "./api-error.ts";
import { describeReplay, hide, PrismaCloudError, type FailedCall } from "./prisma-cloud-error.ts";

/**
 * The `error` of a failed call. `error.status` is the HTTP status, or undefined if there was no response; `error.name` and
 * `instanceof` distinguish the kinds.
 *
 * @example
 * const { data, error } = await prisma.cspm.getPolicy({ path: { id } });
 * if (error?.status === 404) console.log(error.requestId);
 */
export type CallError =
  | ApiError
  | AuthenticationError
  | PermissionError
  | NotFoundError
  | ConflictError
  | RateLimitError
  | ServerError
  | NetworkError
  | TimeoutError
  | ResponseParseError;

/** No response, or a truncated one: unknown host, refused or reset connection, TLS failure, an invalid redirect. */
export class NetworkError extends PrismaCloudError {
  static {
    this.prototype.name = "NetworkError";
  }
  declare name: "NetworkError";
  /** There was no response to have one, so that `error.status` can be read of any failed call. */
  declare readonly status?: undefined;
  /** The runtime's code: `ENOTFOUND`, `ECONNREFUSED`, `UND_ERR_SOCKET`, `CERT_HAS_EXPIRED`, ... Undefined if it gives none. */
  readonly code: string | undefined;

  /** @param thrown what fetch threw */
  constructor(reason: string, call: FailedCall, thrown?: unknown) {
    super(`${call.operation} failed: ${reason}${describeReplay(call)}`, call, thrown);
    this.code = findCode(thrown);
  }

  /** Whether another attempt can succeed. An invalid redirect, which has no cause, would come again. */
  get transient(): boolean {
    return this.cause !== undefined;
  }
}

/** The error for a response that ended early. */
export const createTruncationError = ({ status }: Response, call: FailedCall, thrown: unknown): NetworkError =>
  new NetworkError(`the response (${status}) was truncated: ${describeFailure(thrown)}`, call, thrown);

/** undici says "fetch failed" and has the code in the innermost `cause`. */
function findCode(thrown: unknown): string | undefined {
  let found: string | undefined;
  const seen = new Set<unknown>();
  try {
    for (let error = thrown; error instanceof Error && !seen.has(error); error = error.cause) {
      seen.add(error);
      const { code, errors } = error as { code?: unknown; errors?: readonly unknown[] };
      // An AggregateError holds one error for each address that was tried.
      const own = typeof code === "string" ? code : (errors?.[0] as { code?: unknown } | null | undefined)?.code;
      if (typeof own === "string" && /^[A-Z][A-Z\d_]*$/.test(own)) found = own;
    }
  } catch {
    // A getter or a Proxy that throws has no code.
  }
  return found;
}

/** Names the runtime's code, never the error's text: some implementations of fetch put the address there. */
export function describeFailure(thrown: unknown): string {
  const code = findCode(thrown);
  return code === undefined ? "the connection failed" : `the connection failed (${code})`;
}

/** The call took longer than `timeout` (one attempt, or the gap in a stream) or `totalTimeout` (all attempts and waits). */
export class TimeoutError extends PrismaCloudError {
  static {
    this.prototype.name = "TimeoutError";
  }
  declare name: "TimeoutError";
  /** There was no response to have one, so that `error.status` can be read of any failed call. */
  declare readonly status?: undefined;
  /** The option that set the limit. */
  readonly limit: "timeout" | "totalTimeout";
  /** The limit in ms. */
  readonly after: number;

  constructor(limit: "timeout" | "totalTimeout", after: number, call: FailedCall, what = "no complete response") {
    super(`${call.operation} failed: ${what} within ${after} ms (\`${limit}\`)${describeReplay(call)}`, call);
    this.limit = limit;
    this.after = after;
  }
}

/** What to keep of a response that couldn't be parsed. */
export interface UnparsableResponse {
  readonly response: Response;
  /** The body as text, if it was read. */
  readonly body?: string;
  /** Whether another attempt can succeed. */
  readonly transient?: boolean;
}

/**
 * A success status with an unusable body: HTML from a proxy, truncated JSON, broken gzip, a page without its list, or more
 * than `maxResponseSize` bytes.
 */
export class ResponseParseError extends PrismaCloudError {
  static {
    this.prototype.name = "ResponseParseError";
  }
  declare name: "ResponseParseError";
  readonly status: number;
  /** The content type of the response. */
  readonly contentType: string | undefined;
  /** The response. Its body is consumed. Not printed with the error. */
  declare readonly response: Response;
  /** The body as text. Not printed with the error. */
  declare readonly body: string;
  /** Whether another attempt can succeed. Not printed with the error. */
  declare readonly transient: boolean;

  constructor(reason: string, call: FailedCall, { response, body = "", transient = false }: UnparsableResponse) {
    super(`${call.operation} failed: ${reason}`, call);
    this.status = response.status;
    this.contentType = response.headers.get("content-type") ?? undefined;
    hide(this, { response, body, transient });
  }
}

/** A job that was started failed, or wasn't ready within its `timeLimit`. */
export class JobError extends PrismaCloudError {
  static {
    this.prototype.name = "JobError";
  }
  declare name: "JobError";
  /** The last status of the job; undefined if none was read. */
  readonly status: string | undefined;
  /** The limit that was exceeded, in ms; undefined if the job itself failed. */
  readonly timeLimit: number | undefined;
  /** The body of the last status response. Not printed with the error. */
  declare readonly raw: unknown;

  constructor(
    reason: string,
    call: FailedCall,
    last: { status?: string | undefined; timeLimit?: number; raw?: unknown },
  ) {
    super(`${call.operation} failed: ${reason}`, call);
    this.status = last.status;
    this.timeLimit = last.timeLimit;
    hide(this, { raw: last.raw });
  }
}
