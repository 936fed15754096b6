import { describeReplay, PrismaCloudError, type FailedCall } from "./prisma-cloud-error.ts";

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
