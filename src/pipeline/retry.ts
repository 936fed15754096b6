import { sleep } from "../abort.ts";
import type { Clock } from "../clock.ts";
import { NetworkError, ResponseParseError, TimeoutError } from "../errors/call-error.ts";
import { parseReply } from "../response/parse.ts";
import { backoff, isRetryableStatus, parseRetryAfter } from "./retry-policy.ts";
import type { Call, Reply, Step } from "./step.ts";

/** Whether an error is a failure of this attempt that another one may not have. */
function isTransient(thrown: Error, { operation }: Call): boolean {
  if (thrown instanceof TimeoutError) return thrown.operation === operation && thrown.limit === "timeout";
  // The session already retries its logins, so a failed login isn't retried again.
  if (thrown instanceof NetworkError || thrown instanceof ResponseParseError)
    return thrown.operation === operation && thrown.transient;
  return false;
}

/**
 * Retries transient failures: idempotent requests on 408, 425, 429, 5xx, network errors and broken bodies, others only
 * on 429.
 */
export function retry(clock: Clock): Step {
  /** The wait before the next attempt in ms; undefined if there's none. */
  const chooseWait = (outcome: Reply | Error, tries: number, call: Call): number | undefined => {
    const { retry, idempotent, replayable, deadline } = call;
    if (tries >= retry.attempts || !replayable || deadline?.aborted) return undefined;
    if (outcome instanceof Error) {
      if (!idempotent || !isTransient(outcome, call)) return undefined;
    } else {
      const { status, headers } = outcome.response;
      if (!isRetryableStatus(status, idempotent)) return undefined;
      const asked = parseRetryAfter(headers, clock);
      if (asked !== undefined) return asked <= retry.maxRetryAfter ? asked : undefined;
    }
    return backoff(tries, retry, clock);
  };
  return async (request, next, call) => {
    for (let tries = 1; ; tries++) {
      let outcome: Reply | Error;
      try {
        outcome = await next(request, call);
        // Here, so that a broken body is retried like a broken connection.
        if (outcome.response.ok) return parseReply(outcome, call);
      } catch (thrown) {
        // User middleware can throw anything, and an abort can have any reason; only our errors are retried.
        if (!(thrown instanceof Error)) throw thrown;
        outcome = thrown;
      }
      const wait = chooseWait(outcome, tries, call);
      if (wait === undefined) {
        if (outcome instanceof Error) throw outcome;
        return outcome;
      }
      call.log?.logRetry(call, wait, outcome instanceof Error ? outcome.name : `status ${outcome.response.status}`);
      await sleep(wait, call.deadline, clock);
    }
  };
}
