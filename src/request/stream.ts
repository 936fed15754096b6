import type { Clock } from "../clock.ts";
import { brokenOff } from "../errors/network-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Call } from "../middleware/middleware.ts";
import { onAbort } from "../abort.ts";

/**
 * The body of an answer as it arrives, for the caller to read. It ends with the caller's signal, with a NetworkError where
 * the connection breaks off, and with a TimeoutError where nothing comes for `timeout` ms while somebody reads.
 */
export function streamOf(response: Response, call: Call, clock: Clock): ReadableStream<Uint8Array> {
  if (!response.body) return new Blob([]).stream();
  const { signal, timeout } = call;
  const reader = response.body.getReader();
  const body = { isOver: false };
  let end: (reason: unknown) => void;
  let stop: () => void;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        end = (reason) => {
          body.isOver = true;
          stop();
          controller.error(reason);
          // What the cancelled body has to say to it is of no use to anybody.
          reader.cancel(reason).catch(() => undefined);
        };
        stop = onAbort(signal, () => {
          end(signal?.reason);
        });
        if (signal?.aborted) end(signal.reason);
      },
      async pull(controller) {
        const timer = clock.setTimer(() => {
          end(new TimeoutError("timeout", timeout, call, "nothing more of the answer"));
        }, timeout);
        try {
          const { done, value } = await reader.read();
          if (body.isOver) return;
          if (!done) controller.enqueue(value);
          else {
            stop();
            controller.close();
          }
        } catch (thrown) {
          if (!body.isOver) end(brokenOff(response, call, thrown));
        } finally {
          clock.clearTimer(timer);
        }
      },
      cancel(reason) {
        stop();
        return reader.cancel(reason);
      },
    },
    // Asks for no more than is read, so that the wait for a chunk is the reader's own.
    { highWaterMark: 0 },
  );
}
