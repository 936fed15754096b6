import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { systemClock } from "../../src/clock.ts";
import { collectGarbage } from "./support/collect-garbage.ts";
import { CountingClock } from "./support/counting-clock.ts";
import { fakeApi, json } from "./support/fake-api.ts";
import { loopback } from "./support/loopback.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

test("ten thousand calls with one signal leave no listener and no timer", async () => {
  const clock = new CountingClock(() => 0);
  const { signal } = new AbortController();
  const api = fakeApi({
    clock,
    concurrency: 50,
    totalTimeout: 60_000,
    answer: ({ number }) => {
      // Some of each outcome.
      if (number % 100 === 1) return new Response(null, { status: 503 });
      if (number % 100 === 2) return Promise.reject(new TypeError("fetch failed"));
      if (number % 100 === 3) return new Response(null, { status: 401 });
      if (number % 100 === 4) return new Response(null, { status: 404 });
      return json({ number });
    },
  });
  for (let round = 0; round < 10; round++)
    await Promise.all(Array.from({ length: 1_000 }, () => api.cspm.GET("/v2/policy", { signal })));
  for (let stream = 0; stream < 20; stream++) {
    const { data } = await api.cspm.GET("/v2/policy", { signal, parseAs: "stream" });
    await new Response(data as BodyInit).text();
  }
  expect(api.sent.length).toBeGreaterThan(10_000);
  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect(clock.activeTimers).toBe(0);
}, 60_000);

test("calls that are aborted in each step leave no listener and no timer", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, rateLimit: true, concurrency: 2, answer: () => new Promise(() => {}) });
  const controller = new AbortController();
  const calls = Array.from({ length: 30 }, () =>
    api.cspm.GET("/alert", { signal: controller.signal, totalTimeout: 60_000 }).catch((reason: unknown) => reason),
  );
  await clock.advance(5_000);
  expect(clock.active).toBeGreaterThan(0);
  controller.abort("enough");
  expect(new Set(await clock.run(Promise.all(calls)))).toEqual(new Set(["enough"]));
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  expect(clock.active).toBe(0);
});

test("a response never keeps its connection: error bodies are read, and bodies of redirects are cancelled", async () => {
  const { url, server } = await loopback((request, response) => {
    if (request.url === "/redirect") response.writeHead(302, { location: "/end" }).end("x".repeat(1_000_000));
    else if (request.url === "/error") response.writeHead(400).end("x".repeat(1_000_000));
    else response.end("{}");
  });
  const api = fakeApi({ clock: systemClock, url, fetch });
  for (let round = 0; round < 20; round++) {
    await api.cspm.GET("/redirect");
    await api.cspm.GET("/error", { parseAs: "stream" });
  }
  const open = await new Promise((resolve, reject) => {
    server.getConnections((error, count) => {
      if (error) reject(error);
      else resolve(count);
    });
  });
  // The one in use, and those that the server hasn't seen closing yet.
  expect(open).toBeLessThan(5);
});

test("a retry under way holds none of the failed responses before it", async () => {
  const failures: WeakRef<Response>[] = [];
  const clock = new VirtualClock();
  const api = fakeApi({
    clock,
    answer: ({ number }) => {
      if (number === 4) return new Promise(() => {});
      const response = new Response("x".repeat(100_000), { status: 503 });
      failures.push(new WeakRef(response));
      return response;
    },
  });
  void api.cspm.GET("/v2/policy");
  await clock.advance(30_000);
  // The target of a new WeakRef is kept until the end of this turn of the event loop.
  await new Promise(setImmediate);
  collectGarbage();
  expect(api.sent).toHaveLength(4);
  expect(failures.map((failure) => failure.deref())).toEqual([undefined, undefined, undefined]);
});
