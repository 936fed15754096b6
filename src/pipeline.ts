import type { Clock } from "./clock.ts";
import { auth } from "./middleware/auth.ts";
import { concurrency } from "./middleware/concurrency.ts";
import { CallLog, log } from "./middleware/log.ts";
import { compose, userStep, type Pipeline, type Step } from "./middleware/middleware.ts";
import { ownAnswer } from "./middleware/own-answer.ts";
import { rateLimit } from "./middleware/rate-limit.ts";
import { retry } from "./middleware/retry.ts";
import { attempt, deadline } from "./middleware/timeouts.ts";
import { transport, type Fetch } from "./middleware/transport.ts";
import type { Settings } from "./options.ts";
import type { TokenSession } from "./session/session.ts";

/**
 * What a request goes through, from the outside in: total deadline, log, retry, the gate before the rate limit, rate
 * limit, concurrency, auth, the time-out of one attempt, the user's middleware, fetch. Each stands outside of what it must
 * see more than once.
 */
export function clientPipeline(settings: Settings, session: TokenSession, clock: Clock): Pipeline {
  const { rateLimit: isPaced, concurrency: limit, middleware } = settings;
  const waiting = limit === undefined ? undefined : concurrency(limit);
  const callLog = callLogOf(settings);
  return pipeline(settings, clock, callLog, [
    ...(waiting ? [waiting.gate] : []),
    ...(isPaced ? [rateLimit(clock, (signal) => session.current(signal), callLog)] : []),
    ...(waiting ? [waiting.place] : []),
    auth(session, clock),
    attempt(clock),
    ...(middleware.length > 0 ? [ownAnswer, ...middleware.map(userStep)] : []),
  ]);
}

/**
 * For the session's own requests, without a token. The rate limit makes a login wait out the `Retry-After` of an earlier
 * one whose callers have given up.
 */
export function sessionPipeline(settings: Settings, clock: Clock): Pipeline {
  const callLog = callLogOf(settings);
  return pipeline(settings, clock, callLog, [rateLimit(clock, () => Promise.resolve(), callLog), attempt(clock)]);
}

const callLogOf = ({ logger }: Settings) => logger && new CallLog(logger);

function pipeline(settings: Settings, clock: Clock, callLog: CallLog | undefined, inner: readonly Step[]): Pipeline {
  const { origin } = settings;
  // Looked up at each request, so that a fetch that is replaced later (by a test, by instrumentation) is used.
  const fetch: Fetch = settings.fetch ?? ((url, init) => globalThis.fetch(url, init));
  const outer = [deadline(clock), ...(callLog ? [log(callLog, clock)] : []), retry(clock, callLog)];
  return compose([...outer, ...inner], transport(fetch, origin));
}
