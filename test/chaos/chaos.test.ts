import { beforeAll, describe, expect, test } from "vitest";
import { AT_ONCE, runChaos, type Run } from "./harness/run.ts";
import { needlessRenewals, renewalsAtOnce } from "./harness/session-facts.ts";
import { summaryOf } from "./harness/summary.ts";
import { EXPIRED, VARIANTS } from "./harness/variants.ts";
import { complaints, misplaced } from "./harness/verdict.ts";

const { CHAOS_REQUESTS = "4000", CHAOS_SEED = "1" } = process.env;
const [count, seed] = [Number(CHAOS_REQUESTS), Number(CHAOS_SEED)];

describe(`${count} calls, ${AT_ONCE} at a time, a fifth of them faulted, seed ${seed}`, () => {
  let run: Run;

  beforeAll(async () => {
    run = await runChaos({ seed, count });
    process.stdout.write(summaryOf(run));
  }, 300_000);

  test("every kind of fault comes up", () => {
    const met = new Set(run.calls.map(({ call }) => call.variant));
    expect([...VARIANTS, EXPIRED].filter((variant) => !met.has(variant)).map(({ name }) => name)).toEqual([]);
    const statuses = new Set(run.entries.map(({ operation, status }) => `${operation} ${status ?? "cut"}`));
    expect([...statuses]).toEqual(
      expect.arrayContaining([
        "POST /login 401",
        "POST /login 503",
        "POST /login cut",
        "POST /login 200",
        "GET /auth_token/extend 500",
        "GET /auth_token/extend 200",
      ]),
    );
  });

  test("a call ends with what is held, or with the error that fits what it met", () => {
    const all = complaints(run);
    // The first call that went wrong says most; a list of thousands says nothing.
    expect(all.slice(0, 10).join("\n"), `${all.length} calls, the first of them`).toBe("");
  });

  test("a login that is refused fails only those who wait for it", () => {
    const refusals = run.entries.filter(({ operation, status }) => operation === "POST /login" && status === 401);
    const failed = run.calls.filter(({ outcome }) => String(outcome?.error).includes("POST /login failed"));
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.length).toBeLessThanOrEqual(refusals.length * AT_ONCE);
  });

  test("no unsafe write is done twice", () => {
    const twice = run.calls.filter(
      ({ call, requests }) => call.kind.unsafe && requests.filter(({ applied }) => applied).length > 1,
    );
    expect(twice.map(({ call }) => call.testId)).toEqual([]);
    expect(misplaced(run)).toEqual([]);
  });

  test("an unsafe write whose answer was lost was done, and sent once", () => {
    const lost = run.calls.filter(
      ({ call, requests }) => call.kind.unsafe && requests.some(({ fault }) => fault === "answer-lost"),
    );
    expect(lost.filter(({ requests }) => requests.length !== 1)).toEqual([]);
    expect(lost.filter(({ requests }) => requests[0]?.applied).length).toBeGreaterThan(0);
  });

  test("a token is renewed only where it was refused or about to end, once for all who find out", () => {
    expect(needlessRenewals(run)).toEqual([]);
  });

  test("one renewal is under way at a time", () => {
    expect(renewalsAtOnce(run)).toEqual([]);
  });

  test("no request is sent to the other origin", () => {
    expect(run.entries.filter(({ elsewhere }) => elsewhere)).toEqual([]);
  });

  test("nothing is left: no timer, no listener on the caller's signal, no connection", () => {
    const { socketsBefore, ...left } = run.left;
    expect(left).toEqual({ timers: 0, listeners: 0, socketsAfter: 0 });
    expect(socketsBefore).toBeLessThanOrEqual(2 * AT_ONCE);
  });
});
