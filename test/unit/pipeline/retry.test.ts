import { describe, expect, test } from "vitest";
import { NetworkError, RateLimitError, ServerError } from "../../../src/index.ts";
import { fakeApi, json, type FakeApi, type FakeApiOptions, type Sent } from "../support/fake-api.ts";
import { readRequestBody, loopback } from "../support/loopback.ts";
import { systemClock } from "../../../src/clock.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const status = (code: number, headers: Record<string, string> = {}) => new Response(null, { status: code, headers });
const reset = () =>
  Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNRESET" }) }));

type Call = (api: FakeApi) => ReturnType<FakeApi["cspm"]["GET"]>;

const idempotent: [string, Call][] = [
  ["GET", ({ cspm }) => cspm.GET("/v2/policy")],
  ["PUT", ({ cspm }) => cspm.PUT("/policy/{id}", { params: { path: { id: 1 } }, body: {} })],
  ["DELETE", ({ cspm }) => cspm.DELETE("/policy/{id}", { params: { path: { id: 1 } } })],
  ["POST that only reads", ({ cspm }) => cspm.POST("/v2/alert", { body: {} })],
];
const writes: [string, Call][] = [
  ["POST", ({ cspm }) => cspm.POST("/policy", { body: {} })],
  ["PATCH", ({ cspm }) => cspm.PATCH("/policy/{id}/status/{status}", { params: { path: { id: 1, status: true } } })],
];

/** How often a call is sent, how it ends and how long it takes. */
async function run(
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

describe.each(idempotent)("idempotent requests: %s", (_method, call) => {
  test.each([408, 425, 429, 500, 502, 503, 504])("an idempotent request is retried after %i", async (code) => {
    expect(
      await run(
        call,
        thenSuccess(() => status(code)),
      ),
    ).toMatchObject({ times: 2, error: undefined });
  });

  test("an idempotent request is retried after a network error", async () => {
    expect(await run(call, thenSuccess(reset))).toMatchObject({ times: 2, error: undefined });
  });

  test.each([400, 403, 404, 405, 406, 409, 413, 501, 505])(
    "an idempotent request isn't retried after %i",
    async (code) => {
      const { times, error } = await run(call, () => status(code));
      expect([times, (error as { status?: number }).status]).toEqual([1, code]);
    },
  );
});

describe.each(writes)("writes: %s", (_method, call) => {
  test("a write is retried after 429, which the API rejects before it does anything", async () => {
    expect(
      await run(
        call,
        thenSuccess(() => status(429)),
      ),
    ).toMatchObject({ times: 2, error: undefined });
  });

  test.each([408, 425, 500, 502, 503, 504])("a write isn't retried after %i", async (code) => {
    expect((await run(call, () => status(code))).times).toBe(1);
  });

  test("a write isn't retried after a network error or a timeout, since it may have been carried out", async () => {
    expect(await run(call, reset)).toMatchObject({ times: 1, error: expect.any(NetworkError) as unknown });
    expect((await run(call, () => new Promise(() => {}))).times).toBe(1);
  });
});

const [, get] = idempotent[0] as (typeof idempotent)[number];

describe("attempts", () => {
  test("the last failure causes an error after four attempts", async () => {
    const { times, error } = await run(get, () => status(503));
    expect(times).toBe(4);
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ attempts: 4, status: 503, message: "GET /v2/policy failed with 503" });
  });

  test("the last failure causes an error after the number of attempts that the call or the client sets", async () => {
    expect((await run(get, () => status(503), { retry: { attempts: 2 } })).times).toBe(2);
    expect((await run(get, () => status(503), { retry: false })).times).toBe(1);
    expect(
      (
        await run(
          ({ cspm }) => cspm.GET("/v2/policy", { retry: { attempts: 6 } }),
          () => status(503),
        )
      ).times,
    ).toBe(6);
    expect((await run(({ cspm }) => cspm.GET("/v2/policy", { retry: false }), reset)).times).toBe(1);
  });

  test("the last network failure causes a NetworkError after four attempts", async () => {
    const { error, times } = await run(get, reset);
    expect(error).toBeInstanceOf(NetworkError);
    expect([times, error?.attempts, error?.message]).toEqual([
      4,
      4,
      "GET /v2/policy failed: the connection failed (ECONNRESET)",
    ]);
  });
});

describe("waits", () => {
  test("the wait before a retry is random up to 300 ms, then up to 600, then up to 1200", async () => {
    expect((await run(get, () => status(503))).took).toBe((300 + 600 + 1200) / 2);
    const retry = { baseDelay: 1000, maxDelay: 1500 };
    expect((await run(get, () => status(503), { retry })).took).toBe((1000 + 1500 + 1500) / 2);
  });

  test.each(["7", "Thu, 01 Jan 2026 00:00:08 GMT"])(
    "the wait before a retry is that of Retry-After: %s",
    async (after) => {
      expect(
        await run(
          get,
          thenSuccess(() => status(503, { "retry-after": after })),
        ),
      ).toMatchObject({ times: 2, took: 7000 });
    },
  );

  test.each(["0", "-1", "soon", ""])(
    "the wait before a retry is chosen by the client if Retry-After is %j",
    async (after) => {
      expect(
        await run(
          get,
          thenSuccess(() => status(429, { "retry-after": after })),
        ),
      ).toMatchObject({ times: 2, took: 150 });
    },
  );

  test("a call fails without a retry if Retry-After is longer than `maxRetryAfter`, and the error has its value", async () => {
    const { error, times, took } = await run(get, () => status(429, { "retry-after": "61" }));
    expect(error).toBeInstanceOf(RateLimitError);
    expect([error, times, took]).toMatchObject([{ retryAfter: 61_000 }, 1, 0]);
    const longer = { retry: { maxRetryAfter: 61_000 } };
    expect(
      (
        await run(
          get,
          thenSuccess(() => status(429, { "retry-after": "61" })),
          longer,
        )
      ).took,
    ).toBe(61_000);
  });

  test("the wait before a retry ends with an abort", async () => {
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

describe("bodies", () => {
  const form = new FormData();
  form.set("field", "value of the form");
  form.set("file", new Blob(["content of the file"]), "file.txt");

  test.each([
    ["JSON", { name: "policy" }, '{"name":"policy"}'],
    ["a string", "a string", '"a string"'],
    ["a Blob", new Blob(["content of a blob"]), "content of a blob"],
    ["bytes", new TextEncoder().encode("some bytes"), "some bytes"],
    ["a form", form, "content of the file"],
    ["a query", new URLSearchParams("a=b"), "a=b"],
  ])("a retry sends the same body again: %s", async (_what, body, content) => {
    const bodies: string[] = [];
    const { url } = await loopback(async (request, response) => {
      bodies.push(await readRequestBody(request));
      response.statusCode = bodies.length === 1 ? 503 : bodies.length === 2 ? 401 : 200;
      response.end();
    });
    const api = fakeApi({ clock: systemClock, url, fetch, retry: { baseDelay: 0 } });
    expect((await api.cspm.POST("/v2/alert", { body })).error).toBeUndefined();
    expect(bodies).toHaveLength(3);
    for (const received of bodies) expect(received).toContain(content);
  });
});

describe("streams", () => {
  const post: Call = ({ cspm }) => cspm.POST("/v2/alert", { body: new Blob(["x"]).stream() });

  test.each([
    [() => status(503), "POST /v2/alert failed with 503; not retried, because the body is a stream"],
    [() => status(429), "POST /v2/alert failed with 429; not retried, because the body is a stream"],
    [reset, "POST /v2/alert failed: the connection failed (ECONNRESET); not retried, because the body is a stream"],
    [
      () => new Promise<Response>(() => {}),
      "POST /v2/alert failed: no complete response within 180000 ms (`timeout`); not retried, because the body is a stream",
    ],
  ])("a request whose body is a stream isn't retried, and its error says so: %s", async (answer, message) => {
    const { times, error } = await run(post, answer);
    expect([times, error?.message]).toEqual([1, message]);
  });

  test("an error that wouldn't be retried anyway doesn't mention that the body is a stream", async () => {
    expect((await run(post, () => status(404))).error?.message).toBe("POST /v2/alert failed with 404");
  });

  test("a body that's a stream is sent over a real socket", async () => {
    const bodies: string[] = [];
    const { url } = await loopback(async (request, response) => {
      bodies.push(await readRequestBody(request));
      response.end("{}");
    });
    const api = fakeApi({ clock: systemClock, url, fetch });
    expect((await post(api)).error).toBeUndefined();
    expect(bodies).toEqual(["x"]);
  });
});

test.each([
  ["an hour ahead", -3_600_000],
  ["an hour behind", 3_600_000],
  ["a year ahead", -31_536_000_000],
  ["a year behind", 31_536_000_000],
])("a call waits as long as a Retry-After date asks if this machine's clock is %s", async (_what, offset) => {
  const clock = new VirtualClock();
  const respond = () => {
    const now = clock.wallTime() + offset;
    const headers = { date: new Date(now).toUTCString(), "retry-after": new Date(now + 7_000).toUTCString() };
    return new Response(null, { status: 503, headers });
  };
  const api = fakeApi({ clock, answer: ({ number }) => (number === 1 ? respond() : json({})) });
  await clock.run(api.session.token());
  expect(await clock.duration(api.cspm.GET("/v2/policy"))).toBe(7_000);
  expect(api.sent).toHaveLength(2);
});
