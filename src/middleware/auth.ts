import type { TokenSession } from "../session/session.ts";
import type { Grant } from "../session/token.ts";
import { LOGIN } from "../session/login.ts";
import type { Call, Step } from "./middleware.ts";

/**
 * Behind the Code Security gateway an expired token can come as 403, which is also a missing permission: worth one
 * renewal, and only where the token is old.
 */
function isTokenRefused(response: Response, grant: Grant, call: Call, session: TokenSession): boolean {
  if (response.status === 401) return true;
  return response.status === 403 && call.api === "code" && session.isOld(grant);
}

/** Gives each attempt a token, and replays a request once whose token was not accepted. */
export function auth(session: TokenSession): Step {
  return async (request, next, call) => {
    if (call.operation === LOGIN) return next(request);
    const grant = await session.current(call.signal);
    call.token = grant.token;
    const response = await next(request);
    if (!isTokenRefused(response, grant, call, session) || call.body instanceof ReadableStream) return response;
    const fresh = await session.after(grant, call.signal);
    call.token = fresh.token;
    return next(request);
  };
}
