import { PrismaCloudError, type FailedCall } from "./prisma-cloud-error.ts";

/** No answer, or only part of one: unknown host, refused or cut connection, TLS trouble, a redirect to elsewhere. */
export class NetworkError extends PrismaCloudError {
  override readonly name = "NetworkError";

  constructor(reason: string, call: FailedCall, options?: ErrorOptions) {
    super(`${call.operation} failed: ${reason}`, call, options);
  }
}

/** The innermost reason of what fetch threw: undici says "fetch failed" and hides it in `cause`. */
export function networkReason(thrown: unknown): string {
  let error = thrown;
  while (error instanceof Error && error.cause instanceof Error) error = error.cause;
  if (!(error instanceof Error)) return "the connection failed";
  const code = (error as { code?: unknown }).code;
  const message = error.message || (typeof code === "string" ? code : "the connection failed");
  return typeof code === "string" && !message.includes(code) ? `${message} (${code})` : message;
}
