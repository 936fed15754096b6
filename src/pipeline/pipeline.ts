import type { Clock } from "../clock.ts";
import type { Settings } from "../options.ts";
import type { TokenSession } from "../session/session.ts";
import { auth } from "./auth.ts";
import { concurrency } from "./concurrency.ts";
import { attempt, deadline } from "./deadline.ts";
import type { Logger } from "./log.ts";
import { userStep } from "./middleware.ts";
import type { ClientLimits } from "../rate-limit/limits.ts";
import { rateLimit } from "../rate-limit/step.ts";
import { retry } from "./retry.ts";
import { compose, type Pipeline, type Step } from "./step.ts";
import { transport } from "./transport.ts";

/**
 * The steps of a request, from the outside in: total deadline, log, retry, the lock in front of the rate limit, rate limit,
 * semaphore, auth, the timeout of one attempt, the user's middleware, fetch. Each is outside of what it must see more than
 * once.
 */
export function createPipeline(
  settings: Settings,
  session: TokenSession,
  clock: Clock,
  limits: ClientLimits,
): Pipeline {
  const { rateLimit: isLimited, concurrency: limit, middleware } = settings;
  const limiter = limit === undefined ? undefined : concurrency(limit);
  return build(settings, clock, [
    ...(limiter ? [limiter.lock] : []),
    ...(isLimited ? [rateLimit(clock, () => limits.calls, session)] : []),
    ...(limiter ? [limiter.semaphore] : []),
    auth(session, clock),
    attempt(clock),
    ...middleware.map(userStep),
  ]);
}

/**
 * For the session's own requests, without a token. The rate limit makes a login wait out the `Retry-After` of an earlier
 * one whose callers have given up.
 */
export function createSessionPipeline(settings: Settings, clock: Clock, limits: ClientLimits): Pipeline {
  return build(settings, clock, [rateLimit(clock, () => limits.session, undefined), attempt(clock)]);
}

function build(settings: Settings, clock: Clock, inner: readonly Step[]): Pipeline {
  const { logger } = settings;
  const outer = [deadline(clock), ...(logger ? [loadLog(logger, clock)] : []), retry(clock)];
  return compose([...outer, ...inner], transport(settings.fetch, settings.origin));
}

/** The log is a separate chunk: most programs have no logger. A call without a log is better than none. */
function loadLog(logger: Logger, clock: Clock): Step {
  const skip: Step = (request, next, call) => next(request, call);
  let loading: Promise<Step> | undefined;
  return async (request, next, call) => {
    loading ??= import("./log.ts").then(({ log }) => log(logger, clock)).catch(() => skip);
    return (await loading)(request, next, call);
  };
}
