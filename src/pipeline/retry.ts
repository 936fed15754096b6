import { sleep } from "../abort.ts";
import type { Clock } from "../clock.ts";
import { NetworkError, ResponseParseError, TimeoutError } from "../errors/call-error.ts";
import { parseReply } from "../response/parse.ts";
import { backoff, isRetryableStatus, parseRetryAfter } from "./retry-policy.ts";
import type { Call, Pipeline, Reply, RequestParts, Step } from "./step.ts";

/** Whether an error is a failure of this attempt that another one may not have. */
function isTransient(thrown: Error, { operation }: Call): boolean {
  if (thrown instanceof TimeoutError) return thrown.operation === operation && thrown.limit === "timeout";
  // The session already retries its logins, so a failed login isn't retried again.
  if (thrown instanceof NetworkError || thrown instanceof ResponseParseError)
    return thrown.operation === operation && thrown.transient;
  return false;
}

/** How an attempt ended: with a parsed success, another response, or an error. */
type Outcome = Reply | Error;

const isFailure = (outcome: Outcome): boolean => outcome instanceof Error || !outcome.response.ok;

/** User middleware can throw anything, and an abort can have any reason; only errors are retried. */
function toError(thrown: unknown): Error {
  if (!(thrown instanceof Error)) throw thrown;
  return thrown;
}

/** Parses a success. Here, so that a broken body is retried like a broken connection. */
function parse(reply: Reply, call: Call): Outcome {
  try {
    return reply.response.ok ? parseReply(reply, call) : reply;
  } catch (thrown) {
    return toError(thrown);
  }
}

/**
 * Retries transient failures: idempotent requests on 408, 425, 429, 5xx, network errors and broken bodies, others only
 * on 429.
 */
export function retry(clock: Clock): Step {
  /** The wait before the next attempt in ms; undefined if there's none. */
  const chooseWait = (outcome: Outcome, tries: number, call: Call): number | undefined => {
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

  const retryFailure = async (first: Outcome, request: RequestParts, next: Pipeline, call: Call): Promise<Reply> => {
    let outcome = first;
    for (let tries = 1; isFailure(outcome); tries++) {
      const wait = chooseWait(outcome, tries, call);
      if (wait === undefined) break;
      call.log?.logRetry(call, wait, outcome instanceof Error ? outcome.name : `status ${outcome.response.status}`);
      await sleep(wait, call.deadline, clock);
      outcome = await next(request, call).then((reply) => parse(reply, call), toError);
    }
    if (outcome instanceof Error) throw outcome;
    return outcome;
  };

  return (request, next, call) => {
    const finish = (outcome: Outcome) =>
      isFailure(outcome) ? retryFailure(outcome, request, next, call) : (outcome as Reply);
    return next(request, call).then(
      (reply) => finish(parse(reply, call)),
      (thrown: unknown) => finish(toError(thrown)),
    );
  };
}
