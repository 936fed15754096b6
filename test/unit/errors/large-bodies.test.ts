import { describe, expect, test } from "vitest";
import { ApiError, ResponseParseError } from "../../../src/index.ts";
import { fakeApi, json, type FakeApiOptions } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const JSON_TYPE = { "content-type": "application/json" };
const LEVELS = 20_000;

const nest = (open: string, close: string) => `${open.repeat(LEVELS)}"deep"${close.repeat(LEVELS)}`;

async function call(response: () => Response, options: Partial<FakeApiOptions> = {}) {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, answer: response, retry: false, ...options });
  return clock.run(api.cspm.GET("/v2/policy"));
}

describe("error bodies", () => {
  test.each([
    ["arrays", nest("[", "]")],
    ["objects", nest('{"a":', "}")],
    ["errors", nest('{"error":', "}")],
    ["messages", nest('{"message":', "}")],
    ["lists of errors", nest('{"errors":[', "]}")],
    ["codes of errors", nest('{"error":{"code":', "}}")],
  ])("an error body with %s nested 20,000 levels deep causes the ApiError of its status", async (_what, text) => {
    const { error } = await call(() => new Response(text, { status: 400, headers: JSON_TYPE }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error?.message).toBe("GET /v2/policy failed with 400");
    expect(JSON.stringify(error)).not.toContain("deep");
  });

  test("an error response with x-redlock-status nested 20,000 levels deep causes the ApiError of its status", async () => {
    const headers = { "x-redlock-status": nest("[", "]") };
    const { error } = await call(() => new Response(null, { status: 409, headers }));
    expect(error).toMatchObject({ name: "ConflictError", reasons: [], message: "GET /v2/policy failed with 409" });
  });

  test("an error body larger than `maxResponseSize` causes the ApiError of its status, without a body", async () => {
    const answer = () => json({ message: "x".repeat(2000) }, { status: 404 });
    const { error } = await call(answer, { maxResponseSize: 1000 });
    expect(error).toMatchObject({ name: "NotFoundError", body: undefined, message: "GET /v2/policy failed with 404" });
  });

  test("an error body with a million characters is kept whole, and truncated in the message", async () => {
    const message = "word ".repeat(200_000);
    const { error } = await call(() => json({ message }, { status: 500 }));
    expect(error).toHaveProperty("body", { message });
    expect(error?.message.length).toBeLessThan(300);
  });

  test("a success nested 20,000 levels deep is parsed", async () => {
    const { data, error } = await call(() => new Response(nest("[", "]"), { headers: JSON_TYPE }));
    expect(error).toBeUndefined();
    expect(data).toBeInstanceOf(Array);
  });
});

describe("`maxResponseSize`", () => {
  const MESSAGE =
    "GET /v2/policy failed: the response (200) is larger than 1000 bytes (`maxResponseSize`). " +
    'Read it with `parseAs: "stream"`, or a job with saveTo';
  const respond = (size: number) => () => new Response(JSON.stringify("x".repeat(size - 2)), { headers: JSON_TYPE });

  test("a response of `maxResponseSize` bytes is read", async () => {
    const { data } = await call(respond(1000), { maxResponseSize: 1000 });
    expect(data).toHaveLength(998);
  });

  test.each([1001, 100_000])(
    "a response of %i bytes fails if it's larger than `maxResponseSize`, with advice, and isn't retried",
    async (size) => {
      const { data, error } = await call(respond(size), { maxResponseSize: 1000, retry: { attempts: 3 } });
      expect(data).toBeUndefined();
      expect(error).toBeInstanceOf(ResponseParseError);
      expect(error).toMatchObject({ message: MESSAGE, attempts: 1, status: 200 });
    },
  );

  test("`maxResponseSize` of a call replaces the client's", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, answer: respond(2000), maxResponseSize: 1000 });
    expect((await clock.run(api.cspm.GET("/v2/policy", { maxResponseSize: 2000 }))).error).toBeUndefined();
    expect((await clock.run(api.cspm.GET("/v2/policy"))).error?.message).toBe(MESSAGE);
  });

  test.each(["text", "blob", "arrayBuffer", "json"] as const)(
    "`maxResponseSize` applies to `parseAs: '%s'`",
    async (parseAs) => {
      const clock = new VirtualClock();
      const api = fakeApi({ clock, answer: respond(2000), maxResponseSize: 1000 });
      expect((await clock.run(api.cspm.GET("/v2/policy", { parseAs }))).error?.message).toBe(MESSAGE);
    },
  );

  test("`maxResponseSize` doesn't apply to a stream", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, answer: respond(2000), maxResponseSize: 1000 });
    const { data } = await clock.run(api.cspm.GET("/v2/policy", { parseAs: "stream" }));
    expect(await new Response(data as ReadableStream).text()).toHaveLength(2000);
  });

  test("a response that never ends is cancelled at `maxResponseSize`", async () => {
    let chunks = 0;
    const cancelled: unknown[] = [];
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        chunks++;
        controller.enqueue(new Uint8Array(100));
      },
      cancel: (reason) => void cancelled.push(reason),
    });
    const { error } = await call(() => new Response(endless), { maxResponseSize: 1000 });
    expect(error?.message).toBe(MESSAGE);
    expect(cancelled).toHaveLength(1);
    expect(chunks).toBeLessThan(15);
  });
});
