import { onceOnly, PrismaCloudError, type FailedCall } from "./prisma-cloud-error.ts";

/** No answer, or only part of one: unknown host, refused or cut connection, TLS trouble, a redirect to elsewhere. */
export class NetworkError extends PrismaCloudError {
  static {
    this.prototype.name = "NetworkError";
  }

  /** @param thrown what fetch threw */
  constructor(reason: string, call: FailedCall, thrown?: unknown) {
    super(`${call.operation} failed: ${reason}${onceOnly(call)}`, call, thrown);
  }

  /** Whether another attempt can end otherwise. A redirect that is not followed, which has no cause, comes again. */
  get passing(): boolean {
    return this.cause !== undefined;
  }
}

/** An answer that came in part. */
export const brokenOff = ({ status }: Response, call: FailedCall, thrown: unknown): NetworkError =>
  new NetworkError(`the answer (${status}) broke off: ${networkReason(thrown)}`, call, thrown);

/**
 * What went wrong, by the runtime's code (ENOTFOUND, ECONNREFUSED, CERT_HAS_EXPIRED): undici says "fetch failed" and hides
 * it in the innermost `cause`. Never the text of the error, which some implementations of fetch put the address in.
 */
export function networkReason(thrown: unknown): string {
  let code = "";
  for (let error = thrown; error instanceof Error; error = error.cause) {
    const { code: own } = error as { code?: unknown };
    if (typeof own === "string" && /^[A-Z][A-Z\d_]*$/.test(own)) code = ` (${own})`;
  }
  return `the connection failed${code}`;
}
