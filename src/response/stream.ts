import { onAbort } from "../abort.ts";
import type { Clock } from "../clock.ts";
import { createTruncationError, TimeoutError } from "../errors/call-error.ts";
import type { Call } from "../pipeline/step.ts";

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
