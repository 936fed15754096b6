import { onAbort } from "../abort.ts";
import type { Clock } from "../clock.ts";
import { createTruncationError, ResponseParseError, TimeoutError } from "../errors/call-error.ts";
import type { Call, Reply } from "../pipeline/step.ts";

/** Whether a value is as much of a Response as is used: fetch and middleware may return anything. */
export function isResponse(value: unknown): value is Response {
  const { status, headers } = (value ?? {}) as Partial<Response>;
  return typeof status === "number" && typeof headers?.get === "function" && typeof headers.has === "function";
}

const nothing = (): void => undefined;

/** Cancels a body without waiting: if the response was cloned, the promise settles only when the clone is cancelled too. */
export function discard(body: ReadableStream | null | undefined): void {
  // A locked stream rejects.
  body?.cancel().catch(nothing);
}

/** The same for a body that's being read. */
export function cancelReader(reader: ReadableStreamDefaultReader | undefined): void {
  reader?.cancel().catch(nothing);
}

/**
 * Reads the body of a response, unless the caller wants the success as a stream.
 * @param signal the attempt's; by the time a fetch that ignores it responds, the call may be in its next attempt
 * @throws {NetworkError} if the body is truncated
 * @throws {ResponseParseError} if it's larger than `maxResponseSize`
 */
export async function readBody(response: Response, call: Call, signal: AbortSignal | null | undefined): Promise<Reply> {
  const { ok, body } = response;
  if (ok && call.parseAs === "stream") return { response, bytes: undefined };
  if (!body) return { response, bytes: new Uint8Array() };
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
  try {
    // Fails for a body that fetch or middleware has left locked.
    reader = body.getReader();
    // fetch's own bodies fail on an abort; those of middleware and of other implementations may not.
    if (signal?.aborted) cancelReader(reader);
    else call.reader = reader;
    while (size <= call.maxResponseSize) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      chunks.push(value);
    }
    signal?.throwIfAborted();
  } catch (thrown) {
    signal?.throwIfAborted();
    // The status of an error response says enough.
    if (!ok) return { response, bytes: new Uint8Array() };
    throw createTruncationError(response, call, thrown);
  } finally {
    if (call.reader === reader) call.reader = undefined;
  }
  if (size <= call.maxResponseSize) return { response, bytes: concatenate(chunks, size) };
  cancelReader(reader);
  if (!ok) return { response, bytes: new Uint8Array() };
  const limit = `larger than ${call.maxResponseSize} bytes (\`maxResponseSize\`)`;
  const advice = 'Read it with `parseAs: "stream"`, or a job with saveTo';
  throw new ResponseParseError(`the response (${response.status}) is ${limit}. ${advice}`, call, { response });
}

function concatenate(chunks: readonly Uint8Array<ArrayBuffer>[], size: number): Uint8Array<ArrayBuffer> {
  const [first] = chunks;
  if (chunks.length <= 1) return first ?? new Uint8Array();
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** @throws {NetworkError} for a body that fetch or middleware has read, or is reading */
function openReader(
  body: ReadableStream<Uint8Array>,
  response: Response,
  call: Call,
): ReadableStreamDefaultReader<Uint8Array> {
  try {
    return body.getReader();
  } catch (thrown) {
    throw createTruncationError(response, call, thrown);
  }
}

/**
 * The body of a response as it arrives, for the caller to read. It fails with the signal's reason on an abort, with a
 * NetworkError if the connection breaks, and with a TimeoutError if no chunk arrives for `timeout` ms during a read.
 */
export function createBodyStream(response: Response, call: Call, clock: Clock): ReadableStream<Uint8Array> {
  if (!response.body) return new Blob([]).stream();
  const { timeout } = call;
  const { signal } = call.options;
  const reader = openReader(response.body, response, call);
  let isEnded = false;
  let fail: (reason: unknown) => void;
  let removeListener: () => void;
  let timer: unknown;
  // Not awaited: if the response was cloned, it settles only when the clone is cancelled too. A broken one rejects.
  const cancel = (reason: unknown) => {
    isEnded = true;
    removeListener();
    clock.clearTimer(timer);
    reader.cancel(reason).catch(() => undefined);
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        fail = (reason) => {
          cancel(reason);
          controller.error(reason);
        };
        removeListener = onAbort(signal, () => {
          fail(signal?.reason);
        });
        if (signal?.aborted) fail(signal.reason);
      },
      async pull(controller) {
        const hasEnded = () => isEnded;
        timer = clock.setTimer(() => {
          fail(new TimeoutError("timeout", timeout, call, "no further data"));
        }, timeout);
        try {
          const { done, value } = await reader.read();
          if (hasEnded()) return;
          if (!done) controller.enqueue(value);
          else {
            removeListener();
            controller.close();
          }
        } catch (thrown) {
          if (!hasEnded()) fail(createTruncationError(response, call, thrown));
        } finally {
          clock.clearTimer(timer);
        }
      },
      cancel,
    },
    // Pulls only when the caller reads, so that the time waited for a chunk is the caller's own.
    { highWaterMark: 0 },
  );
}
