import { onAbort } from "../abort.ts";
import type { Clock } from "../clock.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { discard } from "../response/read.ts";
import type { Reply, Step } from "./step.ts";

/**
 * Runs the rest of the pipeline under a signal that aborts with the outer one, or with a TimeoutError after `ms`. Doesn't
 * depend on the rest to listen to the signal: a fetch, middleware or body that ignores it can't keep the caller waiting.
 * Leaves neither a timer nor a listener behind, which AbortSignal.any and AbortSignal.timeout keep until they're collected.
 */
function runWithin(
  limit: "timeout" | "totalTimeout",
  ms: number,
  clock: Clock,
  ...[request, next, call]: Parameters<Step>
): Promise<Reply> {
  const outer = call.deadline;
  outer?.throwIfAborted();
  const controller = new AbortController();
  call[limit === "timeout" ? "attemptSignal" : "deadline"] = controller.signal;
  return new Promise((resolve, reject) => {
    const stop = () => {
      removeListener();
      clock.clearTimer(timer);
    };
    const end = (reason: unknown) => {
      stop();
      // First, so that what the rest of the pipeline throws on an abort comes second.
      reject(reason);
      controller.abort(reason);
    };
    const removeListener = onAbort(outer, () => {
      end(outer?.reason);
    });
    const timer = clock.setTimer(() => {
      end(new TimeoutError(limit, ms, call));
    }, ms);
    next(request, call).then(
      (reply) => {
        stop();
        resolve(reply);
        // Too late for the caller: an unread body would keep its connection.
        if (controller.signal.aborted && !reply.response.bodyUsed) discard(reply.response.body);
      },
      (error: unknown) => {
        stop();
        reject(error);
      },
    );
  });
}

/** The outermost step: all attempts and waits end with the caller's signal, or after `totalTimeout`. */
export function deadline(clock: Clock): Step {
  return (request, next, call) =>
    call.totalTimeout === undefined
      ? next(request, call)
      : runWithin("totalTimeout", call.totalTimeout, clock, request, next, call);
}

/** Starts an attempt, and ends it after `timeout`, the body of the response included. */
export function attempt(clock: Clock): Step {
  return (request, next, call) => {
    call.attempts++;
    return runWithin("timeout", call.timeout, clock, request, next, call);
  };
}
