import { findDoubledWrites, findWrongCalls } from "./call-checks.ts";
import { CONCURRENCY, type Run } from "./chaos-run.ts";
import { EXPIRED, FAULT_VARIANTS } from "./fault-variants.ts";
import { findConcurrentRefreshes, findNeedlessRefreshes } from "./session-checks.ts";

/** Something that must hold after a run. */
export interface Check {
  readonly title: string;
  /** Returns one line for each problem. */
  readonly findProblems: (run: Run) => string[];
}

/** Statuses of session requests that a run must have seen. */
const SESSION_STATUSES = [
  "POST /login 401",
  "POST /login 503",
  "POST /login cut",
  "POST /login 200",
  "GET /auth_token/extend 500",
  "GET /auth_token/extend 200",
];

function findMissingFaults({ calls, entries }: Run): string[] {
  const planned = new Set(calls.map(({ call }) => call.variant));
  const variants = [...FAULT_VARIANTS, EXPIRED].filter((variant) => !planned.has(variant));
  const statuses = new Set(entries.map(({ operation, status }) => `${operation} ${status ?? "cut"}`));
  return [...variants.map(({ name }) => name), ...SESSION_STATUSES.filter((status) => !statuses.has(status))];
}

/** A rejected login may fail only the calls that wait for it. */
function findExcessLoginFailures({ calls, entries }: Run): string[] {
  const rejected = entries.filter(({ operation, status }) => operation === "POST /login" && status === 401).length;
  const failed = calls.filter(({ outcome }) => String(outcome?.error).includes("POST /login failed")).length;
  if (failed > 0 && failed <= rejected * CONCURRENCY) return [];
  return [`${rejected} logins were rejected, and ${failed} calls failed with them`];
}

function findRetriedWrites({ calls }: Run): string[] {
  const lost = calls.filter(
    ({ call, requests }) => call.kind.unsafe && requests.some(({ fault }) => fault === "answer-lost"),
  );
  const retried = lost.filter(({ requests }) => requests.length !== 1);
  if (!lost.some(({ requests }) => requests[0]?.applied)) return ["no unsafe write lost its response"];
  return retried.map(({ call, requests }) => `call ${call.testId} was sent ${requests.length} times`);
}

function findLeaks({ leaks }: Run): string[] {
  const { timers, listeners, socketsBefore, socketsAfter } = leaks;
  const limits = { timers, listeners, "connections after closing": socketsAfter };
  const problems = Object.entries(limits).flatMap(([name, count]) => (count === 0 ? [] : [`${count} ${name}`]));
  if (socketsBefore > 2 * CONCURRENCY) problems.push(`${socketsBefore} connections before closing`);
  return problems;
}

export const CHECKS: readonly Check[] = [
  { title: "every kind of fault comes up", findProblems: findMissingFaults },
  {
    title: "every call ends with the simulator's data or with the error that fits its fault",
    findProblems: findWrongCalls,
  },
  { title: "a rejected login fails only the calls that wait for it", findProblems: findExcessLoginFailures },
  { title: "no unsafe write takes effect twice", findProblems: findDoubledWrites },
  { title: "an unsafe write whose response is lost takes effect and is sent once", findProblems: findRetriedWrites },
  {
    title: "a token is refreshed only if it was rejected or is close to expiry, once for all calls",
    findProblems: findNeedlessRefreshes,
  },
  { title: "at most one refresh is in flight at a time", findProblems: findConcurrentRefreshes },
  {
    title: "no request is sent to the other origin",
    findProblems: ({ entries }) =>
      entries.filter(({ elsewhere }) => elsewhere).map(({ operation, sequence }) => `#${sequence} ${operation}`),
  },
  { title: "no timer, listener or connection is left", findProblems: findLeaks },
];

/** The first problem says most, and a list of thousands says nothing. */
export const formatProblems = (problems: readonly string[]): string =>
  problems.length <= 10 ? problems.join("\n") : `${problems.slice(0, 10).join("\n")}\n… ${problems.length - 10} more`;
