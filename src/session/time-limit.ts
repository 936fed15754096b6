import { onAbort, waitFor } from "../abort.ts";
import type { Clock } from "../clock.ts";

/**
 * Runs `work` with a signal that aborts after `ms`, or with the outer signal. Rejects at that moment even if `work`
 * ignores the signal. Leaves neither a timer nor a listener behind.
 *
 * @param reason creates the error for a `work` that takes too long
 */
export async function withTimeLimit<T>(
  ms: number,
  clock: Clock,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
  reason?: () => Error,
): Promise<T> {
  outer?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const stop = onAbort(outer, () => {
    controller.abort(outer?.reason);
  });
  const timer = clock.setTimer(() => {
    controller.abort(reason?.());
  }, ms);
  try {
    return await waitFor(work(signal), signal);
  } finally {
    stop();
    clock.clearTimer(timer);
  }
}
