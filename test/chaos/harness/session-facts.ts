import type { LedgerEntry } from "../../../src/simulator/index.ts";
import { RENEWAL_TIME } from "./fault-script.ts";
import { sentAt } from "./request-id.ts";
import { TOKEN_LIFETIME, type Run } from "./run.ts";

export const SESSION: readonly string[] = ["POST /login", "GET /auth_token/extend"];

const isSession = ({ operation }: LedgerEntry): boolean => SESSION.includes(operation);

/** Refused for its token: not by a fault that answers 403 whatever the token. */
const isTokenRefused = ({ status, fault }: LedgerEntry): boolean =>
  status === 401 || (status === 403 && fault !== "status");

/** Tokens that a request was refused with: revoked, expired, or refused in passing. */
export function refusedTokens({ entries }: Pick<Run, "entries">): Set<string> {
  return new Set(entries.filter(isTokenRefused).flatMap(({ tokenId }) => tokenId ?? []));
}

/** When the client began to ask for a grant: with the first of its tries, from which it counts the token's life. */
function begunAt(grant: LedgerEntry, session: readonly LedgerEntry[]): number {
  let first = grant;
  for (const before of session.slice(0, session.indexOf(grant)).reverse()) {
    if (before.operation !== grant.operation || before.status === 200) break;
    first = before;
  }
  return sentAt(first);
}

/**
 * Renewals of a token that was neither refused by then nor about to end. Tokens come into use in the order in which they
 * are given.
 */
export function needlessRenewals({ entries }: Run): string[] {
  const session = entries.filter(isSession);
  const grants = session.filter(({ status }) => status === 200);
  const tokens = [...new Set(entries.flatMap(({ tokenId }) => tokenId ?? []))];
  return grants.slice(1).flatMap((grant, index) => {
    const [before, token = ""] = [grants[index], tokens[index]];
    // With some patience: the client begins to count a little before it sends, and clocks are of whole ms.
    const isOld = before && begunAt(grant, session) - begunAt(before, session) >= TOKEN_LIFETIME * 1000 * 0.9 - 50;
    const earlier = entries.slice(0, grant.sequence - 1);
    return isOld || refusedTokens({ entries: earlier }).has(token) ? [] : [`#${grant.sequence} ${grant.operation}`];
  });
}

/**
 * Renewals that began before the one before can have been answered. The simulator takes its time for each that gets a
 * token, so that two at once would arrive closer to each other.
 */
export function renewalsAtOnce({ entries }: Run): string[] {
  const session = entries.filter(isSession);
  return session.flatMap((request, index) => {
    const before = session[index - 1];
    // Clocks of whole ms, and timers that are rounded to them.
    if (before?.fault !== "slow" || request.at - before.at >= RENEWAL_TIME - 2) return [];
    return [`#${before.sequence} ${before.operation} and #${request.sequence} ${request.operation}`];
  });
}
