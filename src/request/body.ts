import type { WireBody } from "../middleware/middleware.ts";

function isWireBody(body: unknown): body is Exclude<WireBody, string> {
  return (
    body instanceof Blob ||
    body instanceof FormData ||
    body instanceof URLSearchParams ||
    body instanceof ReadableStream ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body)
  );
}

/**
 * A body as it is sent, and its content type where that is ours to say. Everything but files, forms and streams is JSON.
 * @throws {TypeError} for what JSON cannot hold (a BigInt, a cycle)
 */
export function serializeBody(body: unknown): { body: WireBody | undefined; contentType: string | undefined } {
  if (body === undefined) return { body: undefined, contentType: undefined };
  if (isWireBody(body)) return { body, contentType: undefined };
  try {
    return { body: JSON.stringify(body), contentType: "application/json" };
  } catch (cause) {
    throw new TypeError(`\`body\` cannot be written as JSON: ${(cause as Error).message}`, { cause });
  }
}
