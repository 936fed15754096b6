import { describe, expect, test } from "vitest";
import { TimeoutError } from "../../../src/index.ts";
import { systemClock } from "../../../src/clock.ts";
import { after, fakeApi, json, silence } from "../support/fake-api.ts";
import { loopback } from "../support/loopback.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const path = "/v2/policy";

describe("timeout", () => {
  test("ends one attempt, and the next has its own", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({
      clock,
      timeout: 1_000,
      answer: ({ number }) => (number < 3 ? silence() : after(clock, 900, () => json([]))),
    });
    const start = clock.now();
    expect((await clock.run(api.cspm.GET(path))).error).toBeUndefined();
    expect(api.sent).toHaveLength(3);
    expect(clock.now() - start).toBe(1_000 + 150 + 1_000 + 300 + 900);
  });

  test("is an error that says which limit it was", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, answer: silence });
    const { error } = await clock.run(api.cspm.GET(path, { timeout: 500, retry: false }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ limit: "timeout", after: 500, attempts: 1 });
    expect(error?.message).toBe("GET /v2/policy failed: no complete response within 500 ms (`timeout`)");
  });

  test("is three minutes where nothing is said", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, answer: silence, retry: false });
    await clock.run(api.session.token());
    expect(await clock.duration(api.cspm.GET(path))).toBe(180_000);
  });

  test("counts the body of the answer", async () => {
    const clock = new VirtualClock();
    // A body that never ends, and ends with the request.
    const answer = ({ init }: { init: RequestInit }) =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode("{"));
            init.signal?.addEventListener("abort", () => {
              controller.error(init.signal?.reason);
            });
          },
        }),
      );
    const api = fakeApi({ clock, answer });
    const { error } = await clock.run(api.cspm.GET(path, { timeout: 500, retry: false }));
    expect(error).toMatchObject({ name: "TimeoutError", limit: "timeout" });
  });

  test("counts the body of the answer on a real socket", async () => {
    const { url } = await loopback((_request, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write("[");
    });
    const api = fakeApi({ clock: systemClock, url, fetch, retry: false });
    const { error } = await api.cspm.GET(path, { timeout: 200 });
    expect(error).toMatchObject({ name: "TimeoutError", limit: "timeout" });
  });
});

describe("totalTimeout", () => {
  test("ends all attempts and waits", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, timeout: 1_000, totalTimeout: 2_500, answer: silence });
    await clock.run(api.session.token());
    const start = clock.now();
    const { error } = await clock.run(api.cspm.GET(path));
    expect(clock.now() - start).toBe(2_500);
    expect(error).toMatchObject({ name: "TimeoutError", limit: "totalTimeout", after: 2_500, attempts: 3 });
  });

  test("ends a wait between attempts", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({
      clock,
      answer: () => new Response(null, { status: 503, headers: { "retry-after": "50" } }),
    });
    const call = api.cspm.GET(path, { totalTimeout: 2_500 });
    expect((await clock.run(call)).error).toMatchObject({ limit: "totalTimeout", attempts: 1 });
    expect(clock.active).toBe(0);
  });

  test("yields to the caller's abort", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, answer: silence });
    const controller = new AbortController();
    const call = api.cspm.GET(path, { totalTimeout: 2_500, signal: controller.signal });
    await clock.advance(100);
    controller.abort(new Error("gave up"));
    await expect(clock.run(call)).rejects.toThrow("gave up");
  });
});

test("an abort reaches the request that is under way", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, answer: silence });
  const controller = new AbortController();
  const reason = new Error("gave up");
  const call = api.cspm.GET(path, { signal: controller.signal });
  await clock.advance(100);
  controller.abort(reason);
  await expect(call).rejects.toBe(reason);
  expect(api.sent[0]?.init.signal?.reason).toBe(reason);
});
