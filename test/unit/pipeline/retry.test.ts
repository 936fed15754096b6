import { describe, expect, test } from "vitest";
import { NetworkError, RateLimitError, ServerError } from "../../../src/index.ts";
import { fakeApi, json, type FakeApi, type FakeApiOptions, type Sent } from "../support/fake-api.ts";
import { bodyOf, loopback } from "../support/loopback.ts";
import { systemClock } from "../../../src/clock.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const status = (code: number, headers: Record<string, string> = {}) => new Response(null, { status: code, headers });
const cut = () =>
  Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNRESET" }) }));

type Call = (api: FakeApi) => ReturnType<FakeApi["cspm"]["GET"]>;

const safe: [string, Call][] = [
  ["GET", ({ cspm }) => cspm.GET("/v2/policy")],
  ["PUT", ({ cspm }) => cspm.PUT("/policy/{id}", { params: { path: { id: 1 } }, body: {} })],
  ["DELETE", ({ cspm }) => cspm.DELETE("/policy/{id}", { params: { path: { id: 1 } } })],
  ["POST that only reads", ({ cspm }) => cspm.POST("/v2/alert", { body: {} })],
];
const writes: [string, Call][] = [
  ["POST", ({ cspm }) => cspm.POST("/policy", { body: {} })],
  ["PATCH", ({ cspm }) => cspm.PATCH("/policy/{id}/status/{status}", { params: { path: { id: 1, status: true } } })],
];

/** How often a call is sent whose first answers are given, and how it ends. */
async function outcome(
  call: Call,
  answer: (sent: Sent) => Response | Promise<Response>,
  options: Partial<FakeApiOptions> = {},
) {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, answer, ...options });
  const start = clock.now();
  const { error } = await clock.run(call(api));
  expect(clock.active).toBe(0);
  return { times: api.sent.length, error, took: clock.now() - start, api };
}

const thenSuccess =
  (failure: () => Response | Promise<Response>) =>
  ({ number }: Sent) =>
    number === 1 ? failure() : json({});

describe.each(safe)("a %s", (_method, call) => {
  test.each([408, 425, 429, 500, 502, 503, 504])("is sent again after %i", async (code) => {
    expect(
      await outcome(
        call,
        thenSuccess(() => status(code)),
      ),
    ).toMatchObject({ times: 2, error: undefined });
  });

  test("is sent again after a network failure", async () => {
    expect(await outcome(call, thenSuccess(cut))).toMatchObject({ times: 2, error: undefined });
  });

  test.each([400, 403, 404, 405, 406, 409, 413])("is not sent again after %i", async (code) => {
    const { times, error } = await outcome(call, () => status(code));
    expect([times, (error as { status?: number }).status]).toEqual([1, code]);
  });
});

describe.each(writes)("a %s", (_method, call) => {
  test("is sent again after 429, which the server did not take", async () => {
    expect(
      await outcome(
        call,
        thenSuccess(() => status(429)),
      ),
    ).toMatchObject({ times: 2, error: undefined });
  });

  test.each([408, 425, 500, 502, 503, 504])("is not sent again after %i", async (code) => {
    expect((await outcome(call, () => status(code))).times).toBe(1);
  });

  test("is not sent again after a network failure or a time-out, which leave open whether it was done", async () => {
    expect(await outcome(call, cut)).toMatchObject({ times: 1, error: expect.any(NetworkError) as unknown });
    expect((await outcome(call, () => new Promise(() => {}))).times).toBe(1);
  });
});

const [, get] = safe[0] as (typeof safe)[number];

describe("the last refusal is an error", () => {
  test("after four attempts", async () => {
    const { times, error } = await outcome(get, () => status(503));
    expect(times).toBe(4);
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ attempts: 4, status: 503, message: "GET /v2/policy failed with 503" });
  });

  test("after as many attempts as the call or the client says", async () => {
    expect((await outcome(get, () => status(503), { retry: { attempts: 2 } })).times).toBe(2);
    expect((await outcome(get, () => status(503), { retry: false })).times).toBe(1);
    expect(
      (
        await outcome(
          ({ cspm }) => cspm.GET("/v2/policy", { retry: { attempts: 6 } }),
          () => status(503),
        )
      ).times,
    ).toBe(6);
    expect((await outcome(({ cspm }) => cspm.GET("/v2/policy", { retry: false }), cut)).times).toBe(1);
  });

  test("of the network too", async () => {
    const { error, times } = await outcome(get, cut);
    expect(error).toBeInstanceOf(NetworkError);
    expect([times, error?.attempts, error?.message]).toEqual([
      4,
      4,
      "GET /v2/policy failed: the connection failed (ECONNRESET)",
    ]);
  });
});

describe("the wait before another attempt", () => {
  test("is random up to 300 ms, then up to 600, then up to 1200", async () => {
    expect((await outcome(get, () => status(503))).took).toBe((300 + 600 + 1200) / 2);
    const retry = { baseDelay: 1000, maxDelay: 1500 };
    expect((await outcome(get, () => status(503), { retry })).took).toBe((1000 + 1500 + 1500) / 2);
  });

  test.each(["7", "Thu, 01 Jan 2026 00:00:08 GMT"])("is what Retry-After asks for: %s", async (after) => {
    expect(
      await outcome(
        get,
        thenSuccess(() => status(503, { "retry-after": after })),
      ),
    ).toMatchObject({ times: 2, took: 7000 });
  });

  test.each(["0", "-1", "soon", ""])("is ours where Retry-After is %j", async (after) => {
    expect(
      await outcome(
        get,
        thenSuccess(() => status(429, { "retry-after": after })),
      ),
    ).toMatchObject({ times: 2, took: 150 });
  });

  test("is none where Retry-After asks for more than maxRetryAfter: the error says how long", async () => {
    const { error, times, took } = await outcome(get, () => status(429, { "retry-after": "61" }));
    expect(error).toBeInstanceOf(RateLimitError);
    expect([error, times, took]).toMatchObject([{ retryAfter: 61_000 }, 1, 0]);
    const patient = { retry: { maxRetryAfter: 61_000 } };
    expect(
      (
        await outcome(
          get,
          thenSuccess(() => status(429, { "retry-after": "61" })),
          patient,
        )
      ).took,
    ).toBe(61_000);
  });

  test("ends at once with the caller's abort", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, answer: () => status(503, { "retry-after": "50" }) });
    const controller = new AbortController();
    const call = api.cspm.GET("/v2/policy", { signal: controller.signal });
    await clock.advance(1_000);
    controller.abort(new Error("gave up"));
    await expect(call).rejects.toThrow("gave up");
    expect([api.sent.length, clock.active]).toEqual([1, 0]);
  });
});

describe("a body is sent again as it was:", () => {
  const form = new FormData();
  form.set("field", "value of the form");
  form.set("file", new Blob(["content of the file"]), "file.txt");

  test.each([
    ["JSON", { name: "policy" }, '{"name":"policy"}'],
    ["text", "a text", '"a text"'],
    ["a Blob", new Blob(["content of a blob"]), "content of a blob"],
    ["bytes", new TextEncoder().encode("some bytes"), "some bytes"],
    ["a form", form, "content of the file"],
    ["a query", new URLSearchParams("a=b"), "a=b"],
  ])("%s", async (_what, body, content) => {
    const bodies: string[] = [];
    const { url } = await loopback(async (request, response) => {
      bodies.push(await bodyOf(request));
      response.statusCode = bodies.length === 1 ? 503 : bodies.length === 2 ? 401 : 200;
      response.end();
    });
    const api = fakeApi({ clock: systemClock, url, fetch, retry: { baseDelay: 0 } });
    expect((await api.cspm.POST("/v2/alert", { body })).error).toBeUndefined();
    expect(bodies).toHaveLength(3);
    for (const received of bodies) expect(received).toContain(content);
  });
});

describe("a stream is sent once, and the error says so", () => {
  const post: Call = ({ cspm }) => cspm.POST("/v2/alert", { body: new Blob(["x"]).stream() });

  test.each([
    [() => status(503), "POST /v2/alert failed with 503; not retried, because the body is a stream"],
    [() => status(429), "POST /v2/alert failed with 429; not retried, because the body is a stream"],
    [cut, "POST /v2/alert failed: the connection failed (ECONNRESET); not retried, because the body is a stream"],
    [
      () => new Promise<Response>(() => {}),
      "POST /v2/alert failed: no complete response within 180000 ms (`timeout`); not retried, because the body is a stream",
    ],
  ])("%s", async (answer, message) => {
    const { times, error } = await outcome(post, answer);
    expect([times, error?.message]).toEqual([1, message]);
  });

  test("but not where another attempt would not have been made", async () => {
    expect((await outcome(post, () => status(404))).error?.message).toBe("POST /v2/alert failed with 404");
  });

  test("on a real socket too", async () => {
    const bodies: string[] = [];
    const { url } = await loopback(async (request, response) => {
      bodies.push(await bodyOf(request));
      response.end("{}");
    });
    const api = fakeApi({ clock: systemClock, url, fetch });
    expect((await post(api)).error).toBeUndefined();
    expect(bodies).toEqual(["x"]);
  });
});
