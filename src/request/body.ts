import type { WireBody } from "../middleware/middleware.ts";

/** Named when there is a body: to name FormData loads the whole of fetch into Node, which an import should not. */
const binaryTypes = () => [Blob, FormData, URLSearchParams, ReadableStream, ArrayBuffer] as const;

const isWireBody = (body: unknown): body is Exclude<WireBody, string> =>
  ArrayBuffer.isView(body) || binaryTypes().some((type) => body instanceof type);

/**
 * A body as it is sent. Everything but files, forms and streams is JSON.
 * @throws {TypeError} for what JSON cannot hold (a BigInt, a cycle)
 */
export function serializeBody(body: unknown): WireBody | undefined {
  if (body === undefined || isWireBody(body)) return body;
  try {
    return JSON.stringify(body);
  } catch (cause) {
    throw new TypeError(`\`body\` cannot be written as JSON: ${(cause as Error).message}`, { cause });
  }
}
