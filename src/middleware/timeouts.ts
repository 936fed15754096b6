import type { Clock } from "../clock.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { onAbort } from "../abort.ts";
import type { Step } from "./middleware.ts";

/**
 * Hands a request on under a signal that aborts with the outer one, or with a TimeoutError after `ms`. Leaves neither
 * timer nor listener behind: AbortSignal.any and AbortSignal.timeout would keep both until they are collected.
 */
async function within(
  limit: "timeout" | "totalTimeout",
  ms: number,
  clock: Clock,
  ...[request, next, call]: Parameters<Step>
): Promise<Response> {
  const outer = call.deadline;
  outer?.throwIfAborted();
  const controller = new AbortController();
  call[limit === "timeout" ? "attempt" : "deadline"] = controller.signal;
  const stop = onAbort(outer, () => {
    controller.abort(outer?.reason);
  });
  const timer = clock.setTimer(() => {
    controller.abort(new TimeoutError(limit, ms, call));
  }, ms);
  try {
    return await next(request, call);
  } finally {
    stop();
    clock.clearTimer(timer);
  }
}

/** The outermost step: all attempts and waits end with the caller's signal, or after `totalTimeout`. */
export function deadline(clock: Clock): Step {
  return (request, next, call) =>
    call.totalTimeout === undefined
      ? next(request, call)
      : within("totalTimeout", call.totalTimeout, clock, request, next, call);
}

/** Starts an attempt, and ends it after `timeout`, the body of its answer included. */
export function attempt(clock: Clock): Step {
  return (request, next, call) => {
    call.attempts++;
    call.content = undefined;
    return within("timeout", call.timeout, clock, request, next, call);
  };
}
