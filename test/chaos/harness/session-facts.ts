import type { LedgerEntry } from "../../../src/simulator/index.ts";
import { RENEWAL_TIME } from "./fault-script.ts";
import { sessionRequest } from "./request-id.ts";
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
  return sessionRequest(first).sentAt;
}

/** With which request each token came into use. */
function firstUses(entries: readonly LedgerEntry[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { tokenId, sequence } of entries)
    if (tokenId !== undefined && !uses.has(tokenId)) uses.set(tokenId, sequence);
  return uses;
}

/**
 * Renewals of a token that was neither refused by then nor about to end, but for those that the run asked for. A token
 * comes into use between its own grant and the next.
 */
export function needlessRenewals({ entries }: Run): string[] {
  const session = entries.filter(isSession);
  const grants = session.filter(({ status }) => status === 200);
  const uses = [...firstUses(entries)];
  return grants.slice(1).flatMap((grant, index) => {
    const before = grants[index] as LedgerEntry;
    const life = begunAt(grant, session) - begunAt(before, session);
    // With some patience: the client begins to count a little before it sends, and clocks are of whole ms.
    if (sessionRequest(grant).isAsked || life >= TOKEN_LIFETIME * 1000 * 0.9 - 50) return [];
    const refused = refusedTokens({ entries: entries.slice(0, grant.sequence - 1) });
    const tokens = uses.filter(([, sequence]) => sequence > before.sequence && sequence <= grant.sequence);
    return tokens.some(([token]) => refused.has(token))
      ? []
      : [`#${grant.sequence} ${grant.operation}, ${life} ms after #${before.sequence}`];
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
