import type { Environment } from "../environment.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { onAbort } from "../on-abort.ts";
import type { Call, Step } from "./middleware.ts";

/**
 * Runs `work` under a signal that aborts with the outer one, or with a TimeoutError after `ms`. Leaves neither timer nor
 * listener behind: AbortSignal.any and AbortSignal.timeout would keep both until they are collected.
 */
async function within<T>(
  ms: number,
  limit: "timeout" | "totalTimeout",
  call: Call,
  environment: Environment,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const outer = call.deadline;
  outer?.throwIfAborted();
  const controller = new AbortController();
  const stop = onAbort(outer, () => {
    controller.abort(outer?.reason);
  });
  const timer = environment.setTimer(() => {
    controller.abort(new TimeoutError(limit, ms, call));
  }, ms);
  try {
    return await work(controller.signal);
  } finally {
    stop();
    environment.clearTimer(timer);
  }
}

/** The outermost step: all attempts and waits end with the caller's signal, or after `totalTimeout`. */
export function deadline(environment: Environment): Step {
  return (request, next, call) =>
    call.totalTimeout === undefined
      ? next(request, call)
      : within(call.totalTimeout, "totalTimeout", call, environment, (signal) => {
          call.deadline = signal;
          return next(request, call);
        });
}

/** Starts an attempt, and ends it after `timeout`, the body of its answer included. */
export function attempt(environment: Environment): Step {
  return (request, next, call) => {
    call.attempts++;
    call.content = undefined;
    return within(call.timeout, "timeout", call, environment, (signal) => {
      call.attempt = signal;
      return next(request, call);
    });
  };
}
