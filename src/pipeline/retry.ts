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

  /**
   * The reply that ends a call, or the wait before the next attempt in ms.
   * @throws the error that ends it
   */
  const decide = (outcome: Outcome, tries: number, call: Call): Reply | number => {
    const wait = isFailure(outcome) ? chooseWait(outcome, tries, call) : undefined;
    if (wait !== undefined) {
      call.log?.logRetry(call, wait, outcome instanceof Error ? outcome.name : `status ${outcome.response.status}`);
      return wait;
    }
    if (outcome instanceof Error) throw outcome;
    return outcome;
  };

  /** Holds no outcome while it waits: the body of a failure can be large, and the waits are long. */
  const retryAfter = async (wait: number, request: RequestParts, next: Pipeline, call: Call): Promise<Reply> => {
    let decision: Reply | number = wait;
    for (let tries = 2; typeof decision === "number"; tries++) {
      await sleep(decision, call.deadline, clock);
      decision = await next(request, call).then(
        (reply) => decide(parse(reply, call), tries, call),
        (thrown: unknown) => decide(toError(thrown), tries, call),
      );
    }
    return decision;
  };

  return (request, next, call) => {
    const finish = (outcome: Outcome): Reply | Promise<Reply> => {
      const decision = decide(outcome, 1, call);
      return typeof decision === "number" ? retryAfter(decision, request, next, call) : decision;
    };
    return next(request, call).then(
      (reply) => finish(parse(reply, call)),
      (thrown: unknown) => finish(toError(thrown)),
    );
  };
}
