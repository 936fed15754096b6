import type { LedgerEntry } from "../../../src/simulator/index.ts";
import { RENEWAL_TIME } from "./fault-script.ts";
import { TOKEN_LIFETIME, type Run } from "./run.ts";

export const SESSION: readonly string[] = ["POST /login", "GET /auth_token/extend"];

const isSession = ({ operation }: LedgerEntry): boolean => SESSION.includes(operation);

/** Tokens that a request was refused with: revoked, expired, or refused in passing. */
export function refusedTokens({ entries }: Run): Set<string> {
  const refused = entries.filter(({ status }) => status === 401 || status === 403);
  return new Set(refused.flatMap(({ tokenId }) => tokenId ?? []));
}

/**
 * How many tokens a client may get at most: the first, one for each that was refused, one for each that was about to end,
 * and those that the run asks for itself.
 */
export function mostGrants(run: Run): number {
  const lives = Math.floor(run.duration / (TOKEN_LIFETIME * 1000 * 0.9));
  return 1 + refusedTokens(run).size + lives + run.plan.calm.length;
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
