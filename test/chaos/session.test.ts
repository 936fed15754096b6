import { describe, expect, test, vi } from "vitest";
import { createPrismaCloud, type PrismaCloudOptions } from "../../src/index.ts";
import type { Simulator } from "../../src/simulator/index.ts";
import { start } from "../simulator/start.ts";
import { HeldBack } from "./harness/held-back.ts";

const clientOf = ({ url, credentials }: Simulator, options: Partial<PrismaCloudOptions> = {}) =>
  createPrismaCloud({ url, credentials, rateLimit: false, ...options });

describe("of two hundred requests with one revoked token", { timeout: 60_000 }, () => {
  const LATE = 200;

  /** Requests that all have the same token, held back until it is revoked. */
  async function lateRequests() {
    const simulator = await start();
    const gate = new HeldBack();
    const prisma = clientOf(simulator, {
      middleware: [
        async (request, next, { attempt }) => {
          if (attempt === 1) await gate.hold();
          return next(request);
        },
      ],
    });
    await prisma.session.token();
    const calls = Array.from({ length: LATE }, (_none, index) =>
      index % 2 === 0
        ? prisma.cspm.POST("/cloud/group", { body: { name: `group ${index}`, accountIds: [] } })
        : prisma.code.GET("/code/api/v1/suppressions"),
    );
    await vi.waitUntil(() => gate.size === LATE);
    simulator.revokeTokens();
    const refusals = () => simulator.ledger.entries.filter(({ status }) => status === 401).length;
    return { simulator, gate, calls, refusals };
  }

  test("each refused when the one before is over, all are answered with one login", async () => {
    const { simulator, gate, calls, refusals } = await lateRequests();
    for (const call of calls) {
      gate.release();
      expect((await call).error).toBeUndefined();
    }
    expect([refusals(), simulator.ledger.logins, simulator.ledger.extensions]).toEqual([LATE, 2, 0]);
    expect(simulator.ledger.writes().get("")).toBe(LATE / 2);
  });

  test("all refused at once, all are answered with one login", async () => {
    const { simulator, gate, calls, refusals } = await lateRequests();
    gate.open();
    const errors = (await Promise.all(calls)).flatMap(({ error }) => error ?? []);
    expect(errors).toEqual([]);
    expect([refusals(), simulator.ledger.logins, simulator.ledger.extensions]).toEqual([LATE, 2, 0]);
  });
});

describe("an abort of the caller who caused", () => {
  /** A client whose session's requests are held back. */
  async function heldSession() {
    const simulator = await start();
    const gate = new HeldBack();
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (input === `${simulator.url}/login` || input === `${simulator.url}/auth_token/extend`) await gate.hold();
      return globalThis.fetch(input, init);
    };
    return { simulator, gate, prisma: clientOf(simulator, { fetch }) };
  }

  test("the login leaves it to the others, who need no second one", async () => {
    const { simulator, gate, prisma } = await heldSession();
    const controller = new AbortController();
    const reason = new Error("enough");
    const first = prisma.cspm.GET("/v2/policy", { signal: controller.signal });
    const others = [prisma.cspm.GET("/v2/policy"), prisma.code.GET("/code/api/v1/repositories")];
    await vi.waitUntil(() => gate.size === 1);
    controller.abort(reason);
    await expect(first).rejects.toBe(reason);
    gate.open();
    for (const { error } of await Promise.all(others)) expect(error).toBeUndefined();
    expect(simulator.ledger.counts()).toEqual({
      "POST /login": 1,
      "GET /v2/policy": 1,
      "GET /code/api/v1/repositories": 1,
    });
  });

  test("a renewal leaves it to the others", async () => {
    const { simulator, gate, prisma } = await heldSession();
    const login = prisma.session.token();
    await vi.waitUntil(() => gate.size === 1);
    gate.release();
    await login;
    simulator.revokeTokens();
    const controller = new AbortController();
    const first = prisma.cspm.GET("/v2/policy", { signal: controller.signal });
    await vi.waitUntil(() => gate.size === 1);
    const second = prisma.cspm.GET("/v2/policy");
    controller.abort();
    await expect(first).rejects.toBe(controller.signal.reason);
    gate.open();
    expect((await second).error).toBeUndefined();
    expect(simulator.ledger.logins).toBe(2);
  });
});
