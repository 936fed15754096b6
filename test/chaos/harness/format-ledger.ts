import { detectEnding } from "./call-checks.ts";
import type { Run } from "./chaos-run.ts";
import { findRejectedTokens, SESSION } from "./session-checks.ts";

const formatTable = (rows: readonly (readonly [string, string | number])[]): string => {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join("\n");
};

/** The ledger of a run as a table. */
export function formatLedger(run: Run, runtime: string): string {
  const { plan, calls, entries, logins, extensions, revocations, duration } = run;
  const endings = new Map<string, number>();
  for (const call of calls) endings.set(detectEnding(call), (endings.get(detectEnding(call)) ?? 0) + 1);
  const countStatus = (wanted: number) => entries.filter(({ status }) => status === wanted).length;
  const failures = [...endings]
    .filter(([ending]) => ending !== "success")
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const applied = calls
    .filter(({ call }) => call.kind.unsafe)
    .map(({ requests }) => requests.filter((request) => request.applied).length);
  const leaks = entries.filter(({ elsewhere, carriedToken }) => elsewhere && carriedToken).length;
  const retries = calls.reduce((sum, { requests }) => sum + Math.max(0, requests.length - 1), 0);
  return `\nChaos on ${runtime}: seed ${plan.seed}, ${(duration / 1000).toFixed(1)} s\n${formatTable([
    ["calls", calls.length],
    ["calls with a fault", calls.filter(({ call }) => call.variant).length],
    ["requests, without the session's", entries.filter(({ operation }) => !SESSION.includes(operation)).length],
    ["requests sent again", retries],
    ["successes", endings.get("success") ?? 0],
    ...failures.map(([ending, count]): [string, number] => [`failed with ${ending}`, count]),
    ["revocations of all tokens", revocations],
    ["401s", countStatus(401)],
    ["403s", countStatus(403)],
    ["tokens rejected", findRejectedTokens(run).size],
    ["logins", logins],
    ["extensions", extensions],
    ["429s", countStatus(429)],
    ["unsafe writes applied once", applied.filter((times) => times === 1).length],
    ["unsafe writes applied twice", applied.filter((times) => times > 1).length],
    ["tokens sent to the other origin", leaks],
  ])}\n`;
}
