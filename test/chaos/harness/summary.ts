import type { Run } from "./run.ts";
import { refusedTokens, SESSION } from "./session-facts.ts";
import { endOf } from "./verdict.ts";

const table = (rows: readonly (readonly [string, string | number])[]): string => {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join("\n");
};

/** The ledger in one table. */
export function summaryOf(run: Run): string {
  const { plan, calls, entries, logins, extensions, revocations, duration } = run;
  const ends = new Map<string, number>();
  for (const call of calls) ends.set(endOf(call), (ends.get(endOf(call)) ?? 0) + 1);
  const status = (wanted: number) => entries.filter((entry) => entry.status === wanted).length;
  const failures = [...ends].filter(([end]) => end !== "success").sort(([one], [other]) => (one < other ? -1 : 1));
  const applied = calls
    .filter(({ call }) => call.kind.unsafe)
    .map(({ requests }) => requests.filter((request) => request.applied).length);
  const ofCalls = entries.filter(({ operation }) => !SESSION.includes(operation));
  const elsewhere = entries.filter((entry) => entry.elsewhere && entry.carriedToken).length;
  const sent = calls.reduce((sum, { requests }) => sum + Math.max(0, requests.length - 1), 0);
  return `\nChaos: seed ${plan.seed}, ${(duration / 1000).toFixed(1)} s\n${table([
    ["calls", calls.length],
    ["faulted", calls.filter(({ call }) => call.variant).length],
    ["requests, without the session's", ofCalls.length],
    ["sent again", sent],
    ["answered", ends.get("success") ?? 0],
    ...failures.map(([end, count]): [string, number] => [`failed with ${end}`, count]),
    ["revocations of all tokens", revocations],
    ["401s", status(401)],
    ["403s", status(403)],
    ["tokens refused", refusedTokens(run).size],
    ["logins", logins],
    ["extensions", extensions],
    ["429s", status(429)],
    ["unsafe writes done once", applied.filter((times) => times === 1).length],
    ["unsafe writes done twice", applied.filter((times) => times > 1).length],
    ["tokens at the other origin", elsewhere],
  ])}\n`;
}
