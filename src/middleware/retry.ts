import { sleep } from "../abort.ts";
import type { Clock } from "../clock.ts";
import { NetworkError } from "../errors/network-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { CallLog } from "./log.ts";
import type { Call, Step } from "./middleware.ts";
import { backoff, isRetryableStatus, parseRetryAfter } from "./retry-policy.ts";

/** Whether what was thrown is a failure of one attempt, which says nothing of the next. */
function isTransient(thrown: unknown, { operation }: Call): boolean {
  // A login has been tried often enough by the session itself; what it ends with is for all who waited.
  if (!(thrown instanceof NetworkError || thrown instanceof TimeoutError) || thrown.operation !== operation)
    return false;
  return thrown instanceof NetworkError ? thrown.passing : thrown.limit === "timeout";
}

/**
 * Sends a request again that failed for a passing reason: anything safe on 408, 425, 429, 5xx and network failures, a
 * write on 429 alone, which the server did not take.
 */
export function retry(clock: Clock, log: CallLog | undefined): Step {
  /** The wait before the next attempt in ms; undefined where there shall be none. */
  const waitAfter = (outcome: Response | Error, tries: number, call: Call): number | undefined => {
    const { retry, safe, sentOnce, deadline } = call;
    if (tries >= retry.attempts || sentOnce || deadline?.aborted) return undefined;
    if (outcome instanceof Error) {
      if (!safe || !isTransient(outcome, call)) return undefined;
    } else {
      if (!isRetryableStatus(outcome.status, safe)) return undefined;
      const asked = parseRetryAfter(outcome.headers.get("retry-after"), clock);
      if (asked !== undefined) return asked <= retry.maxRetryAfter ? asked : undefined;
    }
    return backoff(tries, retry, clock);
  };
  return async (request, next, call) => {
    for (let tries = 1; ; tries++) {
      let outcome: Response | Error;
      try {
        outcome = await next(request, call);
        if (outcome.ok) return outcome;
      } catch (thrown) {
        // Any value can be thrown by a user's middleware, or be the reason of an abort; only our errors are retried.
        if (!(thrown instanceof Error)) throw thrown;
        outcome = thrown;
      }
      const wait = waitAfter(outcome, tries, call);
      if (wait === undefined) {
        if (outcome instanceof Error) throw outcome;
        return outcome;
      }
      log?.retrying(call, wait, outcome instanceof Error ? outcome.name : `answer ${outcome.status}`);
      await sleep(wait, call.deadline, clock);
    }
  };
}
