import { LOGIN } from "../session/login.ts";
import type { TokenSession } from "../session/session.ts";
import type { Grant } from "../session/token.ts";
import { APIS } from "../apis.ts";
import type { Call, Step } from "./step.ts";

/**
 * Behind the Code Security gateway an expired token can come as 403, which is also a missing permission: worth one
 * renewal, and only where the token is old.
 */
function isTokenRefused({ status }: Response, grant: Grant, call: Call, session: TokenSession): boolean {
  return status === 401 || (status === 403 && APIS[call.api].forbiddenMayMeanExpired && session.isOld(grant));
}

/** Gives each attempt a token, and replays a request once whose token was not accepted. */
export function auth(session: TokenSession): Step {
  return async (request, next, call) => {
    if (call.operation === LOGIN) return next(request, call);
    const grant = await session.current(call.deadline);
    call.token = grant.token;
    const reply = await next(request, call);
    if (!isTokenRefused(reply.response, grant, call, session)) return reply;
    session.refuse(grant);
    if (!call.replayable) return reply;
    call.token = (await session.current(call.deadline)).token;
    return next(request, call);
  };
}
