import type { WireBody } from "../middleware/middleware.ts";

/** By name and not by class: a polyfill or a browser in tests has classes of its own, whose objects would be sent as `{}`. */
const BINARY = ["Blob", "File", "FormData", "URLSearchParams", "ReadableStream", "ArrayBuffer"];

const classOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

const isWireBody = (body: unknown): body is Exclude<WireBody, string> =>
  ArrayBuffer.isView(body) || BINARY.includes(classOf(body));

export const isStream = (body: unknown): body is ReadableStream<Uint8Array> => classOf(body) === "ReadableStream";

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
