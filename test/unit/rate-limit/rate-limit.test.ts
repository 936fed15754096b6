import { describe, expect, test } from "vitest";
import { operations } from "../../../generated/operations.ts";
import { BucketApi, type BucketOptions } from "../support/bucket-api.ts";
import { RateLimitError } from "../../../src/index.ts";
import { after, fakeApi, json, jwt, type FakeApiOptions, type Sent } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const LIMITED = "/alert";
const [perSecond, burst] = operations["GET /alert"].rateLimit;
const documented = { perSecond, burst };

interface Run {
  readonly calls?: number;
  readonly clients?: number;
  readonly path?: string;
  readonly options?: Partial<FakeApiOptions>;
}

/** Clients that start all of their calls at once, against an API with a limit. */
async function run(limit: BucketOptions, { calls = 100, clients = 1, path = LIMITED, options = {} }: Run = {}) {
  const clock = new VirtualClock();
  const bucket = new BucketApi(clock, limit);
  const apis = Array.from({ length: clients }, () =>
    fakeApi({ clock, answer: bucket.answer, rateLimit: true, ...options }),
  );
  await clock.run(Promise.all(apis.map(({ session }) => session.token())));
  const start = clock.now();
  const work = apis.flatMap(({ cspm }) => Array.from({ length: calls / clients }, () => cspm.GET(path)));
  const results = await clock.run(Promise.all(work));
  return {
    rejected: bucket.rejected.length,
    failed: results.filter(({ error }) => error).length,
    overIdeal: (clock.now() - start) / (((calls - (limit.tokens ?? limit.burst)) / limit.perSecond) * 1000),
    active: clock.active,
  };
}

const latencies: [string, (chance: number) => number][] = [
  ["no time", () => 0],
  ["50 ms", () => 50],
  ["up to 100 ms", (chance) => chance * 100],
  ["half a second, plus or minus 50 ms", (chance) => 450 + chance * 100],
];

describe("documented limits", () => {
  test.each(latencies)(
    "within a documented limit, no call is rejected and no time is lost if requests take %s to the API and back",
    async (_time, latency) => {
      const { rejected, failed, overIdeal, active } = await run({ ...documented, latency });
      expect([rejected, failed, active]).toEqual([0, 0, 0]);
      expect(overIdeal).toBeLessThan(1.05);
    },
  );

  test("within a documented limit, no call is rejected if the headers count several tokens per request", async () => {
    const { rejected, overIdeal } = await run({ ...documented, headers: { cost: 5 } });
    expect(rejected).toBe(0);
    expect(overIdeal).toBeLessThan(1.05);
  });

  test("within a documented limit, at most one call is rejected if calls wait for `concurrency` first", async () => {
    const clock = new VirtualClock();
    const bucket = new BucketApi(clock, { ...documented, headers: "none" });
    const api = fakeApi({
      clock,
      rateLimit: true,
      concurrency: 2,
      retry: false,
      answer: (sent) => (sent.path === "/slow" ? after(clock, 6000, () => json({})) : bucket.answer(sent)),
    });
    const slow = [api.cspm.GET("/slow"), api.cspm.GET("/slow")];
    const calls = Array.from({ length: 30 }, () => api.cspm.GET(LIMITED));
    await clock.run(Promise.all([...slow, ...calls]));
    // The one that had a token when it began to wait, and comes on top of a full bucket.
    expect(bucket.rejected.length).toBeLessThanOrEqual(1);
  });

  test("within a documented limit, calls that wait for their limit don't occupy `concurrency`", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, rateLimit: true, concurrency: 1 });
    await clock.run(api.session.token());
    const limited = Promise.all(Array.from({ length: 30 }, () => api.cspm.GET(LIMITED)));
    await clock.advance(1000);
    expect(await clock.duration(api.cspm.GET("/v2/policy"))).toBe(0);
    await clock.run(limited);
  });

  test("within a documented limit, no call is rejected if responses have no rate-limit headers", async () => {
    expect(await run({ ...documented, headers: "none" })).toMatchObject({ rejected: 0, failed: 0 });
  });

  test("within a documented limit, sequential calls stay within what another process has left, from the first response on", async () => {
    const clock = new VirtualClock();
    const bucket = new BucketApi(clock, { ...documented, tokens: 4, latency: () => 20 });
    const api = fakeApi({ clock, answer: bucket.answer, rateLimit: true });
    for (let call = 0; call < 30; call++) await clock.run(api.cspm.GET(LIMITED));
    expect(bucket.rejected).toEqual([]);
  });

  test("within a documented limit, a burst that another process has used is rejected once, and the rest loses no time", async () => {
    const { rejected, failed, overIdeal } = await run({ ...documented, tokens: 4 });
    expect(rejected).toBeLessThanOrEqual(6);
    expect(failed).toBe(0);
    expect(overIdeal).toBeLessThan(1.05);
  });

  test.each([
    ["that's slower than the document says", { perSecond: 1, burst: 5 }],
    ["that's slower and sends no headers", { perSecond: 1, burst: 5, headers: "none" as const }],
    ["that refills its bucket once per second", { ...documented, bySecond: true }],
  ])("all calls succeed at an API %s", async (_what, limit) => {
    const { failed, overIdeal } = await run({ latency: (chance) => chance * 50, ...limit });
    expect(failed).toBe(0);
    expect(overIdeal).toBeLessThan(1.1);
  });
});

describe("several clients", () => {
  test.each([2, 3, 4])("independent clients of one user all finish their calls: %i of them", async (clients) => {
    for (const headers of ["all", "none"] as const) {
      const { failed, rejected } = await run(
        { ...documented, headers, latency: (chance) => chance * 50 },
        { clients, calls: clients * 50 },
      );
      expect(failed).toBe(0);
      expect(rejected).toBeLessThan(clients * 50);
    }
  });
});

describe("limits that aren't documented", () => {
  test("an operation without a documented limit is paced by the headers of its responses", async () => {
    const { failed, overIdeal } = await run(
      { perSecond: 5, burst: 10, latency: (chance) => chance * 50 },
      { path: "/x" },
    );
    expect(failed).toBe(0);
    expect(overIdeal).toBeLessThan(1.05);
  });

  test("an operation without a documented limit is paced by a guess after its first 429", async () => {
    const { failed, overIdeal } = await run(
      { perSecond: 5, burst: 10, headers: "none", latency: (chance) => chance * 50 },
      { path: "/x" },
    );
    expect(failed).toBe(0);
    expect(overIdeal).toBeLessThan(1.5);
  });

  test("an operation without a documented limit isn't paced anymore a minute after its last 429", async () => {
    const clock = new VirtualClock();
    const answer = ({ number }: Sent) => (number <= 4 ? new Response(null, { status: 429 }) : json({}));
    const api = fakeApi({ clock, rateLimit: true, answer });
    expect((await clock.run(api.cspm.GET("/x"))).error).toBeInstanceOf(RateLimitError);
    const measureMany = () => clock.duration(Promise.all(Array.from({ length: 20 }, () => api.cspm.GET("/x"))));
    await clock.advance(90_000);
    expect(await measureMany()).toBe(0);
  });

  test("an operation without a documented limit is paced by a guess that grows with time", async () => {
    const clock = new VirtualClock();
    const answer = ({ number }: Sent) => (number <= 4 ? new Response(null, { status: 429 }) : json({}));
    const api = fakeApi({ clock, rateLimit: true, answer });
    await clock.run(api.cspm.GET("/x"));
    await clock.advance(30_000);
    const first = await clock.duration(api.cspm.GET("/x"));
    const second = await clock.duration(api.cspm.GET("/x"));
    expect(first).toBe(0);
    expect(second).toBeGreaterThan(0);
    expect(second).toBeLessThan(2_000);
  });

  test("an operation without a documented limit isn't paced before its first 429", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, rateLimit: true });
    await clock.run(api.session.token());
    expect(await clock.duration(Promise.all(Array.from({ length: 200 }, () => api.cspm.GET("/x"))))).toBe(0);
    expect(api.sent).toHaveLength(200);
  });
});

test("a call of POST /login doesn't make the session log in first", async () => {
  const clock = new VirtualClock();
  const answer = ({ number }: Sent) =>
    number === 1 ? new Response(null, { status: 429 }) : json({ token: jwt("own") });
  const api = fakeApi({ clock, rateLimit: true, login: answer });
  const logIn = () => clock.run(api.login.POST("/login", { body: { username: "other", password: "other" } }));
  expect((await logIn()).error).toBeUndefined();
  expect((await logIn()).error).toBeUndefined();
  expect(api.logins.map(({ body }) => body)).toEqual(
    Array.from({ length: 3 }, () => expect.stringContaining("other") as string),
  );
});

describe("429", () => {
  const rejectFirst = (headers: Record<string, string>) => {
    const clock = new VirtualClock();
    const times: number[] = [];
    const api = fakeApi({
      clock,
      rateLimit: true,
      answer: ({ number, path }) => {
        times.push(clock.now());
        return path === LIMITED && number === 1 ? new Response(null, { status: 429, headers }) : json([]);
      },
    });
    return { clock, api, times };
  };

  test("a 429 pauses all callers of its operation, and no others", async () => {
    const { clock, api, times } = rejectFirst({ "retry-after": "20" });
    await clock.run(api.session.token());
    const start = clock.now();
    const first = api.cspm.GET(LIMITED);
    await clock.advance(1_000);
    const others = [api.cspm.GET(LIMITED), api.cspm.GET(LIMITED)];
    const unrelated = api.cspm.GET("/v2/policy");
    await clock.run(Promise.all([first, ...others, unrelated]));
    const [, , ...held] = times.map((time) => time - start);
    expect(times[1]).toBe(start + 1_000);
    for (const time of held) expect(time).toBeGreaterThanOrEqual(20_000);
  });

  test("a 429 that asks for a longer wait than `maxRetryAfter` fails at once, without a pause for the next callers", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({
      clock,
      rateLimit: true,
      answer: () => new Response(null, { status: 429, headers: { "retry-after": "3600" } }),
    });
    expect(await clock.duration(api.cspm.GET(LIMITED))).toBe(0);
    const { error } = await clock.run(api.cspm.GET(LIMITED));
    expect(error).toMatchObject({ name: "RateLimitError", retryAfter: 3_600_000 });
    expect(await clock.duration(api.cspm.GET(LIMITED))).toBeLessThan(10_000);
  });

  test.each(["", "many", "-1", "NaN", "Infinity"])(
    "a 429 whose rate-limit headers aren't numbers is retried: %j",
    async (value) => {
      const { clock, api } = rejectFirst({
        "x-ratelimit-remaining": value,
        "x-ratelimit-replenish-rate": value,
        "x-ratelimit-burst-capacity": value,
      });
      expect((await clock.run(api.cspm.GET(LIMITED))).error).toBeUndefined();
      expect(api.sent).toHaveLength(2);
    },
  );
});

test.each(["", "-1", "many"])(
  "a response whose remaining requests are %j doesn't pause the next calls",
  async (remaining) => {
    const clock = new VirtualClock();
    const api = fakeApi({
      clock,
      rateLimit: true,
      answer: () => json([], { headers: { "x-ratelimit-remaining": remaining } }),
    });
    await clock.run(api.session.token());
    await clock.run(api.cspm.GET(LIMITED));
    expect(await clock.duration(Promise.all(Array.from({ length: burst - 1 }, () => api.cspm.GET(LIMITED))))).toBe(0);
  },
);

test("calls that wait for the login are sent at the pace of the limit, not all at its end", async () => {
  const clock = new VirtualClock();
  const bucket = new BucketApi(clock, documented);
  const login = () => after(clock, 5_000, () => json({ token: jwt("slow") }));
  const api = fakeApi({ clock, login, answer: bucket.answer, rateLimit: true });
  const results = await clock.run(Promise.all(Array.from({ length: 30 }, () => api.cspm.GET(LIMITED))));
  expect(results.filter(({ error }) => error)).toEqual([]);
  expect(bucket.rejected).toEqual([]);
});

test("calls that wait for a second login are sent at the pace of the limit, not all at its end", async () => {
  const clock = new VirtualClock();
  const bucket = new BucketApi(clock, documented);
  const login = () => after(clock, 5_000, () => json({ token: jwt("slow") }));
  const api = fakeApi({ clock, login, answer: bucket.answer, rateLimit: true });
  // Loads the limiter.
  await clock.run(api.cspm.GET(LIMITED));
  await clock.advance(60_000);
  api.session.forget();
  const results = await clock.run(Promise.all(Array.from({ length: 30 }, () => api.cspm.GET(LIMITED))));
  expect(results.filter(({ error }) => error)).toEqual([]);
  expect(bucket.rejected).toEqual([]);
});

test("an abort ends a call's wait for the rate limit at once", async () => {
  const clock = new VirtualClock();
  const bucket = new BucketApi(clock, documented);
  const api = fakeApi({ clock, answer: bucket.answer, rateLimit: true });
  await clock.run(api.session.token());
  const others = Promise.all(Array.from({ length: 40 }, () => api.cspm.GET(LIMITED)));
  const controller = new AbortController();
  let reason: unknown;
  api.cspm.GET(LIMITED, { signal: controller.signal }).catch((error: unknown) => {
    reason = error;
  });
  await clock.advance(100);
  controller.abort("enough");
  await clock.advance(0);
  expect(reason).toBe("enough");
  await clock.run(others);
});

test("a call that aborts leaves the queue, and the others keep their order and pace", async () => {
  const clock = new VirtualClock();
  const bucket = new BucketApi(clock, documented);
  const api = fakeApi({ clock, answer: bucket.answer, rateLimit: true });
  await clock.run(api.session.token());
  const controller = new AbortController();
  const get = (number: number) =>
    api.cspm.GET(LIMITED, {
      headers: { "x-order": String(number) },
      ...(number % 2 ? { signal: controller.signal } : {}),
    });
  const calls = Array.from({ length: 40 }, (_, number) => get(number).catch((reason: unknown) => reason));
  await clock.advance(100);
  controller.abort("enough");
  await clock.run(Promise.all(calls));
  const order = api.sent.map(({ headers }) => Number(headers.get("x-order")));
  expect(order).toEqual([
    ...Array.from({ length: 9 }, (_, number) => number),
    10,
    12,
    14,
    16,
    18,
    20,
    22,
    24,
    26,
    28,
    30,
    32,
    34,
    36,
    38,
  ]);
  expect(bucket.rejected).toEqual([]);
});

test.each([
  ["", {}, 1_000],
  [" that shows an empty bucket", { "x-ratelimit-remaining": "0" }, 3_735],
])("a first call that gets a 429%s waits for the time of a token at its pace", async (_what, headers, wait) => {
  const clock = new VirtualClock();
  const answer = ({ number }: Sent) => (number === 1 ? new Response(null, { status: 429, headers }) : json([]));
  const api = fakeApi({ clock, rateLimit: true, answer });
  await clock.run(api.session.token());
  expect(Math.floor(await clock.duration(api.cspm.GET(LIMITED)))).toBe(wait);
});

test("a first call that gets no response doesn't delay the burst after the second", async () => {
  const clock = new VirtualClock();
  const answer = ({ number }: Sent) => (number === 1 ? Promise.reject(new TypeError("fetch failed")) : json([]));
  const api = fakeApi({ clock, rateLimit: true, retry: false, answer });
  await clock.run(api.cspm.GET(LIMITED));
  await clock.run(api.cspm.GET(LIMITED));
  expect(await clock.duration(Promise.all(Array.from({ length: burst - 3 }, () => api.cspm.GET(LIMITED))))).toBe(0);
});

test("`rateLimit: false` disables pacing", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, rateLimit: false });
  await clock.run(api.session.token());
  expect(await clock.duration(Promise.all(Array.from({ length: 100 }, () => api.cspm.GET(LIMITED))))).toBe(0);
});

describe("absurd rate-limit headers", () => {
  const ABSURD: readonly Record<string, string>[] = [
    { remaining: "0", "replenish-rate": "0.0001", "burst-capacity": "1" },
    { remaining: "0", "replenish-rate": "0.000000001", "burst-capacity": "1" },
    { remaining: "0", "replenish-rate": "1e-300", "burst-capacity": "1e300" },
    { remaining: "0", "replenish-rate": "1e300", "burst-capacity": "1e300" },
    { remaining: "0", "replenish-rate": "0", "burst-capacity": "0" },
    { remaining: "-1e9", "replenish-rate": "-5", "burst-capacity": "-5" },
    { remaining: "0", "replenish-rate": "2", "burst-capacity": "10", "requested-tokens": "1e12" },
    { remaining: "0", "replenish-rate": "2", "burst-capacity": "10", "requested-tokens": "-1" },
    { remaining: "1e12", "replenish-rate": "2", "burst-capacity": "1e12", "requested-tokens": "1e12" },
    { remaining: "0", "replenish-rate": "0.01", "burst-capacity": "0.01" },
  ];
  const toHeaders = (limits: Record<string, string>) =>
    Object.fromEntries(Object.entries(limits).map(([name, value]) => [`x-ratelimit-${name}`, value]));

  test.each(ABSURD)("no call waits longer than `maxRetryAfter` after the rate-limit headers %j", async (limits) => {
    for (const path of [LIMITED, "/x"])
      for (const status of [200, 429]) {
        const clock = new VirtualClock();
        const answer = ({ number }: Sent) =>
          number === 1 ? json({}, { status, headers: toHeaders(limits) }) : json({});
        const api = fakeApi({ clock, rateLimit: true, answer });
        await clock.run(api.session.token());
        for (let call = 0; call < 5; call++) {
          const start = clock.now();
          const { error } = await clock.run(api.cspm.GET(path, { retry: { maxRetryAfter: 60_000 } }));
          expect(clock.now() - start).toBeLessThanOrEqual(60_000);
          if (error) expect(error).toBeInstanceOf(RateLimitError);
        }
      }
  });

  test.each(ABSURD)("calls succeed again an hour after the rate-limit headers %j", async (limits) => {
    for (const status of [200, 429]) {
      const clock = new VirtualClock();
      const answer = ({ number }: Sent) => (number === 1 ? json({}, { status, headers: toHeaders(limits) }) : json({}));
      const api = fakeApi({ clock, rateLimit: true, answer, retry: false });
      await clock.run(api.cspm.GET(LIMITED));
      await clock.advance(2 * 3_600_000);
      expect((await clock.run(api.cspm.GET(LIMITED))).error).toBeUndefined();
    }
  });

  test("a call that would wait longer than `maxRetryAfter` for its limit isn't sent, and fails with a RateLimitError that says so", async () => {
    const clock = new VirtualClock();
    const headers = toHeaders({ remaining: "0", "replenish-rate": "0.01", "burst-capacity": "1" });
    const api = fakeApi({ clock, rateLimit: true, answer: () => json({}, { headers }) });
    await clock.run(api.cspm.GET(LIMITED));
    const call = api.cspm.GET(LIMITED);
    expect(await clock.duration(call)).toBe(0);
    const { error } = await call;
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error?.message).toMatch(
      /^GET \/alert failed: the next request may be sent in \d+ ms, which is more than `retry\.maxRetryAfter` \(60000 ms\)$/,
    );
    expect(error).toHaveProperty("retryAfter", expect.any(Number));
    expect(api.sent).toHaveLength(1);
    const longer = { retry: { maxRetryAfter: 200_000 } };
    expect((await clock.run(api.cspm.GET(LIMITED, longer))).error).toBeUndefined();
  });

  test("calls that wait in the queue fail at once when a response says that the next token comes too late", async () => {
    const clock = new VirtualClock();
    const headers = toHeaders({ remaining: "0", "replenish-rate": "0.001", "burst-capacity": "1" });
    const answer = () => after(clock, 50, () => json({}, { headers }));
    const api = fakeApi({ clock, rateLimit: true, answer });
    await clock.run(api.session.token());
    const calls = Array.from({ length: 7 }, () => api.cspm.GET(LIMITED));
    expect(await clock.duration(Promise.all(calls))).toBe(50);
    const failed = (await Promise.all(calls)).filter(({ error }) => error instanceof RateLimitError);
    // All but the two that are sent before a response shows whether the burst is there.
    expect(failed).toHaveLength(5);
  });
});

test("the rate-limit headers of one response pace the next 99 calls, so that none is rejected", async () => {
  const clock = new VirtualClock();
  const bucket = new BucketApi(clock, { perSecond: 5, burst: 10, latency: (chance) => chance * 50 });
  const api = fakeApi({ clock, answer: bucket.answer, rateLimit: true });
  await clock.run(api.cspm.GET("/x"));
  await clock.run(Promise.all(Array.from({ length: 99 }, () => api.cspm.GET("/x"))));
  expect(bucket.rejected).toEqual([]);
  expect(bucket.accepted).toHaveLength(100);
});

test("a response with a replenish rate but no burst doesn't pace the next calls", async () => {
  const clock = new VirtualClock();
  const headers = { "x-ratelimit-replenish-rate": "1", "x-ratelimit-remaining": "0" };
  const api = fakeApi({ clock, rateLimit: true, answer: () => json({}, { headers }) });
  await clock.run(api.cspm.GET("/x"));
  expect(await clock.duration(Promise.all(Array.from({ length: 20 }, () => api.cspm.GET("/x"))))).toBe(0);
});
