import type { Clock } from "../clock.ts";
import { LOGIN } from "../session/login.ts";
import type { TokenSession } from "../session/session.ts";
import type { Buckets } from "./limits.ts";
import type { Permit, RateLimiter } from "./rate-limiter.ts";
import { TOO_MANY_REQUESTS } from "../pipeline/retry-policy.ts";
import type { Call, Pipeline, Reply, RequestParts, Step } from "../pipeline/step.ts";

/** Whether a response shows that its operation has a limit. */
const showsLimit = ({ status, headers }: Response): boolean =>
  status === TOO_MANY_REQUESTS || headers.has("x-ratelimit-replenish-rate");

let loading: Promise<typeof import("./rate-limiter.ts") | undefined> | undefined;

/** Loads the limiter, once for all clients. After a failure, the next call tries again. */
const loadModule = () =>
  (loading ??= import("./rate-limiter.ts").catch(() => {
    loading = undefined;
    return undefined;
  }));

/**
 * Callers queue in FIFO order instead of being rejected. A 429 pauses all callers of that operation, not only the one that
 * got it.
 *
 * The limiter is a separate chunk, which is loaded with the first operation that has a limit. Requests are sent unlimited,
 * and 429s retried, while it can't be loaded.
 *
 * @param getBuckets returns those of the current user
 * @param session its token is awaited before a request counts: those counted during a login would all be sent at its end.
 * undefined for the session's own requests
 */
export function rateLimit(
  clock: Clock,
  getBuckets: () => Buckets,
  session: Pick<TokenSession, "peek" | "current"> | undefined,
): Step {
  let limiter: RateLimiter | undefined;

  const load = async (): Promise<RateLimiter | undefined> => {
    const module = await loadModule();
    return (limiter ??= module && new module.RateLimiter(clock, getBuckets));
  };

  const learn = async (call: Call, reply: Reply): Promise<Reply> => {
    (await load())?.learn(call, reply.response);
    return reply;
  };

  /** Whether a request must wait for a login. One of the login operation may use another key than the session. */
  const needsLogin = (call: Call): boolean => session !== undefined && call.operation !== LOGIN && !session.peek();

  const send = (loaded: RateLimiter, permit: Permit, request: RequestParts, next: Pipeline, call: Call) =>
    next(request, call).then(
      (reply) => {
        loaded.learn(call, reply.response, permit);
        return reply;
      },
      (error: unknown) => {
        if (permit.ticket) permit.bucket.abandon();
        throw error;
      },
    );

  const sendInTurn = async (request: RequestParts, next: Pipeline, call: Call): Promise<Reply> => {
    const loaded = limiter ?? (await load());
    if (!loaded) return next(request, call);
    if (needsLogin(call)) await session?.current(call.deadline);
    // The login may have shown who the user is.
    return send(loaded, await loaded.enter(call), request, next, call);
  };

  return (request, next, call) => {
    if (!call.facts.rateLimit && !getBuckets().has(call.operation))
      return next(request, call).then((reply) => (showsLimit(reply.response) ? learn(call, reply) : reply));
    // Most calls needn't wait.
    const permit = limiter && !needsLogin(call) ? limiter.tryEnter(call) : undefined;
    return limiter && permit ? send(limiter, permit, request, next, call) : sendInTurn(request, next, call);
  };
}
