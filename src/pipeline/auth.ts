import { APIS } from "../apis.ts";
import { growPause, startPause, type Clock } from "../clock.ts";
import { LOGIN } from "../session/login.ts";
import type { TokenSession } from "../session/session.ts";
import type { AccessToken } from "../session/token.ts";
import type { Call, Pipeline, Reply, RequestParts, Step } from "./step.ts";

/**
 * Some APIs return 403 both for an expired token and for a missing permission, so a 403 only counts if the token is old.
 */
function isTokenRejected({ status }: Response, token: AccessToken, call: Call, session: TokenSession): boolean {
  return status === 401 || (status === 403 && APIS[call.api].forbiddenMayMeanExpired && session.isOld(token));
}

/**
 * Operations that rejected a fresh token as well: the token isn't the reason, so for a growing pause they cause no
 * refresh, which all other calls would wait for. A success ends it.
 */
class RejectingOperations {
  readonly #clock: Clock;
  readonly #pauses = new Map<string, { readonly times: number; readonly isOver: () => boolean }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  has(operation: string): boolean {
    return this.#pauses.get(operation)?.isOver() === false;
  }

  add(operation: string): void {
    if (this.has(operation)) return;
    const times = (this.#pauses.get(operation)?.times ?? 0) + 1;
    this.#pauses.set(operation, { times, isOver: startPause(growPause(times), this.#clock) });
  }

  delete(operation: string): void {
    this.#pauses.delete(operation);
  }
}

/** Adds the token to each attempt, and replays a request whose token was rejected. */
export function auth(session: TokenSession, clock: Clock): Step {
  const rejecting = new RejectingOperations(clock);
  let requests = 0;

  /** Whether to replay a call, with a new token or with the same. `earlier` is the token of the attempt before. */
  const reject = (call: Call, token: AccessToken, request: number, earlier: AccessToken | undefined): boolean => {
    const { operation, replayable } = call;
    // A request sent after this one was accepted, so it isn't the token.
    const isAccepted = token.lastAccepted > request;
    if (earlier && (earlier !== token || isAccepted)) {
      rejecting.add(operation);
      return false;
    }
    if (session.isCurrent(token) && rejecting.has(operation)) return false;
    if (!isAccepted) session.invalidate(token);
    // It can't be replayed, so the next call of the operation shows whether the token was the reason.
    if (!replayable) rejecting.add(operation);
    return replayable;
  };

  /**
   * Sends the request until its token isn't the reason for a rejection.
   * @param earlier the token of the attempt before
   */
  const send = (request: RequestParts, next: Pipeline, call: Call, earlier?: AccessToken): Promise<Reply> => {
    const sendWith = (token: AccessToken): Promise<Reply> => {
      call.token = token.value;
      call.secrets = token.secrets;
      const number = ++requests;
      return next(request, call).then((reply) => {
        if (isTokenRejected(reply.response, token, call, session))
          return reject(call, token, number, earlier) ? send(request, next, call, token) : reply;
        if (reply.response.ok) {
          token.lastAccepted = Math.max(token.lastAccepted, number);
          rejecting.delete(call.operation);
        }
        return reply;
      });
    };
    const token = session.peek();
    return token ? sendWith(token) : session.current(call.deadline).then(sendWith);
  };

  return (request, next, call) => (call.operation === LOGIN ? next(request, call) : send(request, next, call));
}
