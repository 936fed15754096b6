import type { LedgerEntry } from "../../../src/simulator/index.ts";
import { TOKEN_LIFETIME, type Run } from "./chaos-run.ts";
import { SESSION_DELAY } from "./fault-script.ts";
import { parseSessionRequestId } from "./request-id.ts";

export const SESSION: readonly string[] = ["POST /login", "GET /auth_token/extend"];

const isSession = ({ operation }: LedgerEntry): boolean => SESSION.includes(operation);

/** Whether the request was rejected for its token: not by a fault that responds with 403 whatever the token. */
export const isTokenRejected = ({ status, fault }: LedgerEntry): boolean =>
  status === 401 || (status === 403 && fault !== "status");

/** Ids of tokens that a request was rejected with: revoked, expired, or rejected by a fault. */
export function findRejectedTokens({ entries }: Pick<Run, "entries">): Set<string> {
  return new Set(entries.filter(isTokenRejected).flatMap(({ tokenId }) => tokenId ?? []));
}

/** When the first attempt for a token was sent: the client counts the token's lifetime from there. */
function findFirstAttempt(success: LedgerEntry, session: readonly LedgerEntry[]): number {
  let first = success;
  for (const before of session.slice(0, session.indexOf(success)).reverse()) {
    if (before.operation !== success.operation || before.status === 200) break;
    first = before;
  }
  return parseSessionRequestId(first).sentAt;
}

/** The request that each token was first used by. */
function findFirstUses(entries: readonly LedgerEntry[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { tokenId, sequence } of entries)
    if (tokenId !== undefined && !uses.has(tokenId)) uses.set(tokenId, sequence);
  return uses;
}

/**
 * Finds refreshes, other than those that the run forced, of a token that was neither rejected by then nor close to its
 * expiry. A token is first used between its own login or extension and the next.
 */
export function findNeedlessRefreshes({ entries }: Pick<Run, "entries">): string[] {
  const session = entries.filter(isSession);
  const successes = session.filter(({ status }) => status === 200);
  const uses = [...findFirstUses(entries)];
  return successes.slice(1).flatMap((success, index) => {
    const before = successes[index] as LedgerEntry;
    const age = findFirstAttempt(success, session) - findFirstAttempt(before, session);
    // With tolerance: the client starts counting shortly before it sends, and times are in whole ms.
    if (parseSessionRequestId(success).isForced || age >= TOKEN_LIFETIME * 1000 * 0.9 - 50) return [];
    const rejected = findRejectedTokens({ entries: entries.slice(0, success.sequence - 1) });
    const tokens = uses.filter(([, sequence]) => sequence > before.sequence && sequence <= success.sequence);
    return tokens.some(([token]) => rejected.has(token))
      ? []
      : [`#${success.sequence} ${success.operation}, ${age} ms after #${before.sequence}`];
  });
}

/**
 * Finds refreshes that began before the previous one can have ended. The simulator delays successful session requests,
 * so concurrent ones arrive closer together than that.
 */
export function findConcurrentRefreshes({ entries }: Pick<Run, "entries">): string[] {
  const session = entries.filter(isSession);
  return session.flatMap((request, index) => {
    const before = session[index - 1];
    // With tolerance for times in whole ms.
    if (before?.fault !== "slow" || request.at - before.at >= SESSION_DELAY - 2) return [];
    return [`#${before.sequence} ${before.operation} and #${request.sequence} ${request.operation}`];
  });
}
