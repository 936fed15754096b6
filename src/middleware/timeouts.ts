import { TimeoutError } from "../errors/timeout-error.ts";
import type { Call, Step } from "./middleware.ts";

/**
 * Runs `work` under a signal that aborts with the outer one, or with a TimeoutError after `ms`. Leaves neither timer nor
 * listener behind: AbortSignal.any and AbortSignal.timeout would keep both until they are collected.
 */
async function within<T>(call: Call, outer: AbortSignal | undefined, limit: "timeout" | "totalTimeout", ms: number | undefined, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const forward = () => {
    controller.abort(outer?.reason);
  };
  if (outer?.aborted) forward();
  else outer?.addEventListener("abort", forward, { once: true });
  const { environment } = call;
  const expire = () => {
    controller.abort(new TimeoutError(limit, ms ?? 0, { operation: call.operation, attempts: call.attempt }));
  };
  const timer = ms === undefined ? undefined : environment.setTimer(expire, ms);
  try {
    return await work(controller.signal);
  } finally {
    outer?.removeEventListener("abort", forward);
    if (timer !== undefined) environment.clearTimer(timer);
  }
}

/** The outermost step: all attempts and waits end with the caller's signal or after `totalTimeout`. */
export function deadline(callerSignal: AbortSignal | undefined): Step {
  return (request, next, call) =>
    within(call, callerSignal, "totalTimeout", call.totalTimeout, (signal) => {
      call.signal = signal;
      return next(request);
    });
}

/** One attempt, its body included, ends after `timeout`. */
export const attemptTimeout: Step = (request, next, call) => {
  const outer = call.signal;
  return within(call, outer, "timeout", call.timeout, (signal) => {
    call.signal = signal;
    return next(request);
  }).finally(() => {
    call.signal = outer;
  });
};
