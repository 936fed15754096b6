import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

/** A request as it arrived. */
export interface SimulatedRequest {
  readonly method: string;
  /** The operation, for example `GET /policy/{id}`; method and path if no document has the operation. */
  readonly operation: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** In bytes. No documented request comes near it. */
export const MAX_BODY = 10 * 1024 * 1024;

/** Whether the request announces a body over the limit. */
export const announcesLargeBody = ({ headers }: IncomingMessage): boolean =>
  Number(headers["content-length"] ?? 0) > MAX_BODY;

/** Reads the body, or returns "too-large" as soon as it's known to exceed the limit. Rejects if the client aborts. */
export async function readBody(incoming: IncomingMessage): Promise<{ readonly text: string } | "too-large"> {
  if (announcesLargeBody(incoming)) return "too-large";
  const chunks: Buffer[] = [];
  let length = 0;
  // Leaving the loop must not destroy the socket, which still carries the response.
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    length += (chunk as Buffer).length;
    if (length > MAX_BODY) return "too-large";
    chunks.push(chunk as Buffer);
  }
  return { text: Buffer.concat(chunks).toString("utf8") };
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * Whether a request is meant for another host. A web page can point its host name at 127.0.0.1 (DNS rebinding); the
 * browser then sends that name as `Host`.
 */
export const hasForeignHost = ({ headers }: IncomingMessage): boolean => !LOOPBACK.test(headers.host ?? "");
