import type { Environment } from "./environment.ts";
import { attemptTimeout } from "./middleware/timeouts.ts";
import { auth } from "./middleware/auth.ts";
import { concurrency } from "./middleware/concurrency.ts";
import { log } from "./middleware/log.ts";
import { compose, type Call, type Step } from "./middleware/middleware.ts";
import { rateLimit } from "./middleware/rate-limit.ts";
import { retry } from "./middleware/retry.ts";
import { transport, type Fetch } from "./middleware/transport.ts";
import type { Settings } from "./options.ts";
import type { TokenSession } from "./session/session.ts";

export type Pipeline = (request: Request, call: Call) => Promise<Response>;

/**
 * What a request goes through, from the outside in, below the deadline of its call: log, retry, rate limit, auth, the
 * user's middleware, the time-out of one attempt, fetch. Each stands outside of what it must see more than once.
 */
export function clientPipeline(settings: Settings, session: TokenSession, environment: Environment): Pipeline {
  const steps: Step[] = [log, retry];
  if (settings.rateLimit) steps.push(rateLimit(environment));
  if (settings.concurrency !== undefined) steps.push(concurrency(settings.concurrency));
  steps.push(auth(session), ...settings.middleware, attemptTimeout);
  return compose(steps, transport(fetchOf(settings)));
}

/** For the session's own requests: no token, and no queue that those who wait for the token stand in. */
export function sessionPipeline(settings: Settings): Pipeline {
  return compose([log, retry, attemptTimeout], transport(fetchOf(settings)));
}

/** Looked up at each request, so that a fetch that is replaced later (by a test, by instrumentation) is used. */
const fetchOf = (settings: Settings): Fetch => settings.fetch ?? ((url, init) => globalThis.fetch(url, init));
