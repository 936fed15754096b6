import { describe, expect, test, vi } from "vitest";
import { NetworkError, TimeoutError } from "../../../src/index.ts";
import type { Middleware } from "../../../src/pipeline/middleware.ts";
import { fakeApi, json } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const api = (middleware: Middleware, options: { timeout?: number } = {}) => {
  const clock = new VirtualClock();
  return { clock, ...fakeApi({ clock, middleware: [middleware], retry: false, ...options }) };
};

describe("what a middleware answers by itself", () => {
  test("is read like an answer of the API", async () => {
    const { clock, cspm, sent } = api(() => Promise.resolve(json({ from: "the cache" })));
    expect((await clock.run(cspm.GET("/v2/policy"))).data).toEqual({ from: "the cache" });
    expect(sent).toEqual([]);
  });

  test("ends with the time-out where its body does not, and closes its connection", async () => {
    const cancel = vi.fn();
    const { clock, cspm } = api(() => Promise.resolve(new Response(new ReadableStream({ cancel }))), {
      timeout: 2000,
    });
    const { error } = await clock.run(cspm.GET("/v2/policy"));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(cancel).toHaveBeenCalledOnce();
  });

  test("fails as an answer of the API does where its body breaks off", async () => {
    const start = (body: ReadableStreamDefaultController) => {
      body.error(new TypeError("terminated"));
    };
    const { clock, cspm } = api(() => Promise.resolve(new Response(new ReadableStream({ start }))));
    const { error } = await clock.run(cspm.GET("/v2/policy"));
    expect(error).toBeInstanceOf(NetworkError);
  });

  test("is left to a caller who wants a stream", async () => {
    const { clock, cspm } = api(() => Promise.resolve(new Response("a,b")));
    const { data } = await clock.run(cspm.GET("/v2/policy", { parseAs: "stream" }));
    expect(await new Response(data as ReadableStream).text()).toBe("a,b");
  });

  test.each([
    ["nothing", () => undefined as unknown as Response, "must return a Response"],
    ["an answer that it has read", async () => await readAlready(), "whose body isn't consumed"],
  ])("is refused where it is %s", async (_what, answer, why) => {
    const { clock, cspm } = api(() => Promise.resolve(answer()));
    await expect(clock.run(cspm.GET("/v2/policy"))).rejects.toThrow(why);
  });
});

async function readAlready(): Promise<Response> {
  const response = new Response("x");
  await response.text();
  return response;
}
