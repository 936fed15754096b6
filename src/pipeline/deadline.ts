import { onAbort } from "../abort.ts";
import type { Clock } from "../clock.ts";
import { TimeoutError } from "../errors/call-error.ts";
import { cancelReader, discard } from "../response/read.ts";
import type { Call, Pipeline, Reply, RequestParts, Step } from "./step.ts";

/** A limit of a call in ms. */
interface Limit {
  readonly name: "timeout" | "totalTimeout";
  readonly ms: number;
}

/**
 * Runs the rest of the pipeline under a signal that aborts with the outer one, or with a TimeoutError after `ms`. Doesn't
 * depend on the rest to listen to the signal: a fetch, middleware or body that ignores it can't keep the caller waiting.
 * Leaves neither a timer nor a listener behind, which AbortSignal.any and AbortSignal.timeout keep until they're collected.
 */
function runWithin(
  { name, ms }: Limit,
  clock: Clock,
  request: RequestParts,
  next: Pipeline,
  call: Call,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const outer = call.deadline;
    outer?.throwIfAborted();
    const controller = new AbortController();
    call[name === "timeout" ? "attemptSignal" : "deadline"] = controller.signal;
    const end = (reason: unknown) => {
      stop();
      // First, so that what the rest of the pipeline throws on an abort comes second.
      reject(reason);
      controller.abort(reason);
      cancelReader(call.reader);
    };
    const removeListener =
      outer &&
      onAbort(outer, () => {
        end(outer.reason);
      });
    const timer = clock.setTimer(() => {
      end(new TimeoutError(name, ms, call));
    }, ms);
    const stop = () => {
      removeListener?.();
      clock.clearTimer(timer);
    };
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
      : runWithin({ name: "totalTimeout", ms: call.totalTimeout }, clock, request, next, call);
}

/** Starts an attempt, and ends it after `timeout`, the body of the response included. */
export function attempt(clock: Clock): Step {
  return (request, next, call) => {
    call.attempts++;
    return runWithin({ name: "timeout", ms: call.timeout }, clock, request, next, call);
  };
}
