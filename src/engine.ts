import createOpenapiFetch from "openapi-fetch";
import type { Clock } from "./clock.ts";
import { apiError, refusalOf } from "./errors/refusal.ts";
import { Outgoing, type Call, type Pipeline, type PreparedCall } from "./middleware/middleware.ts";
import { parseRetryAfter } from "./middleware/retry-policy.ts";
import type { Settings } from "./options.ts";
import { keepAttempts } from "./request/attempts.ts";
import { isStream } from "./request/body.ts";
import { contentOf, textOf } from "./request/content.ts";

/** Answers a success and the call behind it; throws every failure. */
export type Engine = (prepared: PreparedCall, pipeline: Pipeline) => Promise<{ response: Response; call: Call }>;

/** As much of openapi-fetch as is used. Its own types want the paths of a document, which only our client's types know. */
interface OpenapiFetch {
  readonly request: (method: string, path: string, init: object) => Promise<{ response: Response }>;
}

/** The only place that knows openapi-fetch: it merges address and headers into a request. */
export function createEngine(settings: Settings, clock: Clock): Engine {
  const { request } = createOpenapiFetch({
    baseUrl: settings.origin,
    headers: { accept: "application/json, */*;q=0.8", "user-agent": settings.userAgent },
    // The path comes with its query.
    querySerializer: () => "",
    Request: Outgoing as unknown as typeof Request,
  }) as unknown as OpenapiFetch;

  return async (prepared, pipeline) => {
    const { signal } = prepared;
    // The same object, which nobody else holds: a copy for each call takes longer than it looks.
    const call: Call = Object.assign(prepared, {
      attempts: 0,
      sentOnce: isStream(prepared.body),
      deadline: signal,
      attempt: undefined,
      leaveGate: undefined,
      token: undefined,
      content: undefined,
    });
    const send = async (outgoing: Outgoing): Promise<Response> => {
      const response = await pipeline(outgoing, call);
      if (response.ok) return response;
      const retryAfter = parseRetryAfter(response.headers.get("retry-after"), clock);
      throw apiError(call, refusalOf(response, textOf(contentOf(response, call)), retryAfter));
    };
    try {
      signal?.throwIfAborted();
      // The body is read by the pipeline, attempt by attempt, or left to the caller.
      const init = { headers: prepared.headers, parseAs: "stream", fetch: send };
      const { response } = await request(prepared.method, prepared.path, init);
      keepAttempts(response, call.attempts);
      return { response, call };
    } catch (thrown) {
      signal?.throwIfAborted();
      throw thrown;
    }
  };
}
