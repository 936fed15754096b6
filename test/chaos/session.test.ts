import { describe, expect, test, vi } from "vitest";
import { createPrismaCloud, type PrismaCloudOptions } from "../../src/index.ts";
import type { Simulator } from "../../src/simulator/index.ts";
import { start } from "../simulator/start.ts";
import { HoldQueue } from "./harness/hold-queue.ts";

const createClient = ({ url, credentials }: Simulator, options: Partial<PrismaCloudOptions> = {}) =>
  createPrismaCloud({ url, credentials, rateLimit: false, ...options });

describe("two hundred requests with one revoked token", { timeout: 60_000 }, () => {
  const REQUESTS = 200;

  /** Holds requests that have the same token until it is revoked. */
  async function holdRequests() {
    const simulator = await start();
    const queue = new HoldQueue();
    const prisma = createClient(simulator, {
      middleware: [
        async (request, next, { attempt }) => {
          if (attempt === 1) await queue.hold();
          return next(request);
        },
      ],
    });
    await prisma.session.token();
    const calls = Array.from({ length: REQUESTS }, (_none, index) =>
      index % 2 === 0
        ? prisma.cspm.POST("/cloud/group", { body: { name: `group ${index}`, accountIds: [] } })
        : prisma.code.GET("/code/api/v1/suppressions"),
    );
    await vi.waitUntil(() => queue.size === REQUESTS);
    simulator.revokeTokens();
    const countRejections = () => simulator.ledger.entries.filter(({ status }) => status === 401).length;
    return { simulator, queue, calls, countRejections };
  }

  test("need one login even if each is rejected after the previous call has ended", async () => {
    const { simulator, queue, calls, countRejections } = await holdRequests();
    for (const call of calls) {
      queue.release();
      expect((await call).error).toBeUndefined();
    }
    expect([countRejections(), simulator.ledger.logins, simulator.ledger.extensions]).toEqual([REQUESTS, 2, 0]);
    expect(simulator.ledger.writes().get("")).toBe(REQUESTS / 2);
  });

  test("need one login if they are rejected at the same time", async () => {
    const { simulator, queue, calls, countRejections } = await holdRequests();
    queue.open();
    const errors = (await Promise.all(calls)).flatMap(({ error }) => error ?? []);
    expect(errors).toEqual([]);
    expect([countRejections(), simulator.ledger.logins, simulator.ledger.extensions]).toEqual([REQUESTS, 2, 0]);
  });
});

describe("if a caller aborts", () => {
  /** A client whose session requests are held. */
  async function holdSession() {
    const simulator = await start();
    const queue = new HoldQueue();
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (input === `${simulator.url}/login` || input === `${simulator.url}/auth_token/extend`) await queue.hold();
      return globalThis.fetch(input, init);
    };
    return { simulator, queue, prisma: createClient(simulator, { fetch }) };
  }

  test("the login it caused continues for the other callers", async () => {
    const { simulator, queue, prisma } = await holdSession();
    const controller = new AbortController();
    const reason = new Error("enough");
    const first = prisma.cspm.GET("/v2/policy", { signal: controller.signal });
    const others = [prisma.cspm.GET("/v2/policy"), prisma.code.GET("/code/api/v1/repositories")];
    await vi.waitUntil(() => queue.size === 1);
    controller.abort(reason);
    await expect(first).rejects.toBe(reason);
    queue.open();
    for (const { error } of await Promise.all(others)) expect(error).toBeUndefined();
    expect(simulator.ledger.counts()).toEqual({
      "POST /login": 1,
      "GET /v2/policy": 1,
      "GET /code/api/v1/repositories": 1,
    });
  });

  test("the refresh it caused continues for the other callers", async () => {
    const { simulator, queue, prisma } = await holdSession();
    const login = prisma.session.token();
    await vi.waitUntil(() => queue.size === 1);
    queue.release();
    await login;
    simulator.revokeTokens();
    const controller = new AbortController();
    const first = prisma.cspm.GET("/v2/policy", { signal: controller.signal });
    await vi.waitUntil(() => queue.size === 1);
    const second = prisma.cspm.GET("/v2/policy");
    controller.abort();
    await expect(first).rejects.toBe(controller.signal.reason);
    queue.open();
    expect((await second).error).toBeUndefined();
    expect(simulator.ledger.logins).toBe(2);
  });
});
