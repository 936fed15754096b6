import { sleep } from "../environment.ts";
import { NetworkError } from "../errors/network-error.ts";
import { PrismaCloudError } from "../errors/prisma-cloud-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Call, Step } from "./middleware.ts";
import { backoff, isRetryableStatus, parseRetryAfter } from "./retry-policy.ts";

/** How an attempt ended: with an answer, or with what was thrown. */
type Outcome = { readonly response: Response } | { readonly thrown: unknown };

/** The wait before the next attempt in ms; undefined where there shall be none. */
function waitAfter(outcome: Outcome, tries: number, call: Call): number | undefined {
  const { retry, environment, safe } = call;
  if (tries >= retry.attempts || call.body instanceof ReadableStream) return undefined;
  if ("response" in outcome) {
    if (!isRetryableStatus(outcome.response.status, safe)) return undefined;
    const asked = parseRetryAfter(outcome.response.headers.get("retry-after"), environment);
    if (asked !== undefined) return asked <= retry.maxRetryAfter ? asked : undefined;
  } else if (!isTransient(outcome.thrown, call)) return undefined;
  return backoff(tries, retry, environment);
}

/** A failure of this attempt that says nothing of the next; of a request that may be sent twice. */
function isTransient(thrown: unknown, call: Call): boolean {
  if (!call.safe || call.signal.aborted) return false;
  // A login has been tried often enough by the session itself; what it ends with is for all who waited.
  if (!(thrown instanceof PrismaCloudError) || thrown.operation !== call.operation) return false;
  return thrown instanceof NetworkError || (thrown instanceof TimeoutError && thrown.limit === "timeout");
}

/**
 * Sends a request again that failed for a passing reason: anything safe on 408, 425, 429, 5xx and network failures, a
 * write on 429 alone, which the server did not take.
 */
export const retry: Step = async (request, next, call) => {
  for (let tries = 1; ; tries++) {
    const outcome: Outcome = await next(request).then(
      (response) => ({ response }),
      (thrown: unknown) => ({ thrown }),
    );
    const wait = "response" in outcome && outcome.response.ok ? undefined : waitAfter(outcome, tries, call);
    if (wait === undefined) {
      if ("thrown" in outcome) throw outcome.thrown;
      return outcome.response;
    }
    call.log?.retrying(call, wait, "response" in outcome ? `answer ${outcome.response.status}` : (outcome.thrown as Error).name);
    await sleep(wait, call.signal, call.environment);
  }
};
