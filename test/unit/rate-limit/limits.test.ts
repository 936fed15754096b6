import { describe, expect, test } from "vitest";
import { createPrismaCloudWithClock } from "../../../src/create-prisma-cloud.ts";
import { createPrismaCloud } from "../../../src/index.ts";
import { LimitRegistry } from "../../../src/rate-limit/limits.ts";
import { collectGarbage } from "../support/collect-garbage.ts";
import { credentials, fakeApi, json, jwt, type FakeApiOptions } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

/** Uses the burst of one client, and returns how long the next call of another one takes, in ms. */
async function measureWait(one: Partial<FakeApiOptions>, other: Partial<FakeApiOptions> = one): Promise<number> {
  const clock = new VirtualClock();
  const first = fakeApi({ clock, rateLimit: true, ...one });
  const second = fakeApi({ clock, rateLimit: true, fetch: first.fetch, ...other });
  await clock.run(second.session.token());
  await clock.run(first.session.token());
  await clock.run(Promise.all(Array.from({ length: 10 }, () => first.cspm.GET("/alert"))));
  return clock.duration(second.cspm.GET("/alert"));
}

const isLogin = (input: string | URL | Request): boolean =>
  new URL(input instanceof Request ? input.url : input).pathname === "/login";

describe("clients in one process", () => {
  test("clients with the same origin, access key, tenant and fetch share their rate limits", async () => {
    const registry = new LimitRegistry();
    expect(await measureWait({ registry })).toBe(600);
  });

  test.each([
    ["origin", { url: "api2.prismacloud.io" }],
    ["access key", { credentials: { ...credentials, accessKeyId: "another" } }],
    ["tenant's id", { credentials: { ...credentials, prismaId: "another" } }],
    ["tenant's name", { credentials: { ...credentials, customerName: "another" } }],
    ["`fetch`", { fetch: fakeApi({ clock: new VirtualClock() }).fetch }],
    ["registry", { registry: new LimitRegistry() }],
  ])("a client with another %s has rate limits of its own", async (_what, other) => {
    const registry = new LimitRegistry();
    expect(await measureWait({ registry }, { registry, ...other })).toBe(0);
  });

  test("clients whose credentials are functions share their rate limits once the functions return the same key", async () => {
    const registry = new LimitRegistry();
    expect(await measureWait({ registry, credentials: () => ({ ...credentials }) })).toBe(600);
    expect(await measureWait({ registry, credentials: () => Promise.resolve(credentials) }, { registry })).toBe(600);
  });

  test("a client whose function returns another key has the rate limits of that key", async () => {
    const registry = new LimitRegistry();
    const another = () => ({ ...credentials, accessKeyId: "another" });
    expect(await measureWait({ registry }, { registry, credentials: another })).toBe(0);
  });

  test("the first call of a client counts for the key that its function returns during the login", async () => {
    const clock = new VirtualClock();
    const registry = new LimitRegistry();
    const first = fakeApi({ clock, registry, rateLimit: true });
    await clock.run(Promise.all(Array.from({ length: 10 }, () => first.cspm.GET("/alert"))));
    const second = fakeApi({ clock, registry, rateLimit: true, fetch: first.fetch, credentials: () => credentials });
    expect(await clock.duration(second.cspm.GET("/alert"))).toBe(600);
  });

  test.each([undefined, null, "text", { accessKeyId: 5 }])(
    "a function that returns %j instead of credentials fails the call with a message about credentials",
    async (wrong) => {
      const clock = new VirtualClock();
      const api = fakeApi({
        clock,
        rateLimit: true,
        credentials: (() => wrong) as unknown as () => typeof credentials,
      });
      const { error } = await clock.run(api.cspm.GET("/alert"));
      expect(error?.message).toMatch(/^POST \/login failed: `credentials\.accessKeyId` /);
    },
  );

  test("clients share the pause after a 429 of their login", async () => {
    const clock = new VirtualClock();
    const registry = new LimitRegistry();
    let logins = 0;
    const fetch = () =>
      Promise.resolve(
        ++logins === 1
          ? new Response(null, { status: 429, headers: { "retry-after": "20" } })
          : json({ token: jwt("login") }),
      );
    const options = { url: "api.prismacloud.io", credentials, fetch, retry: false } as const;
    const [one, other] = [0, 1].map(() => createPrismaCloudWithClock(options, clock, registry).session);
    const first = Promise.allSettled([one?.token()]);
    await clock.advance(1_000);
    expect(await clock.duration(other?.token() ?? Promise.reject(new Error("no client")))).toBe(19_000);
    await clock.run(first);
  });

  test("createPrismaCloud shares rate limits without an option", async () => {
    let isLimited = true;
    const fetch = (input: string | URL | Request) => {
      if (isLogin(input)) return Promise.resolve(json({ token: jwt("login") }));
      const headers = { "retry-after": "60" };
      return Promise.resolve(isLimited ? new Response(null, { status: 429, headers }) : json([]));
    };
    const create = () => createPrismaCloud({ url: "api.prismacloud.io", credentials, fetch, retry: { attempts: 1 } });
    await create().cspm.GET("/alert", { params: { query: { detailed: false } } });
    isLimited = false;
    const patient = { params: { query: { detailed: false } }, retry: { maxRetryAfter: 1_000 } };
    const { error } = await create().cspm.GET("/alert", patient);
    expect(error).toMatchObject({ name: "RateLimitError", status: 429 });
  });
});

test("the rate limits of tenants are collected with their clients, and their keys with the next tenants", async () => {
  const measureHeap = () => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const registry = new LimitRegistry();
  const before = measureHeap();
  for (let tenant = 0; tenant < 20_000; tenant++) {
    registry.open({ origin: "https://api.prismacloud.io", user: [tenant, "x".repeat(2_000)], fetch });
    // The target of a new WeakRef is kept until the end of this turn of the event loop.
    if (tenant % 1_000 === 0) {
      await new Promise(setImmediate);
      collectGarbage();
    }
  }
  // All keys have 40 MB.
  expect(measureHeap() - before).toBeLessThan(10_000_000);
});

test("a registry returns the same rate limits as long as they're used", async () => {
  const registry = new LimitRegistry();
  const open = (user: string) => registry.open({ origin: "https://api.prismacloud.io", user: [user], fetch });
  const limits = open("one");
  for (let other = 0; other < 100; other++) open(`other ${other}`);
  await new Promise(setImmediate);
  expect(open("one")).toBe(limits);
});
