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

/** Clients that all have their calls to make at once, against an API with a limit. */
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
    refused: bucket.refused.length,
    failed: results.filter(({ error }) => error).length,
    overIdeal: (clock.now() - start) / (((calls - (limit.tokens ?? limit.burst)) / limit.perSecond) * 1000),
    active: clock.active,
  };
}

const ways: [string, (chance: number) => number][] = [
  ["no time", () => 0],
  ["50 ms", () => 50],
  ["up to 100 ms", (chance) => chance * 100],
  ["half a second, give or take 50 ms", (chance) => 450 + chance * 100],
];

describe("within a limit that the document knows", () => {
  test.each(ways)("nothing is refused and no time is lost, where the way takes %s", async (_time, way) => {
    const { refused, failed, overIdeal, active } = await run({ ...documented, way });
    expect([refused, failed, active]).toEqual([0, 0, 0]);
    expect(overIdeal).toBeLessThan(1.05);
  });

  test("nothing is refused of a limit that is told in tokens of which a request takes several", async () => {
    const { refused, overIdeal } = await run({ ...documented, headers: { cost: 5 } });
    expect(refused).toBe(0);
    expect(overIdeal).toBeLessThan(1.05);
  });

  test("hardly anything is refused where calls waited for others of `concurrency` before they could go", async () => {
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
    // The one that had leave to go when it began to wait, and comes on top of a full bucket.
    expect(bucket.refused.length).toBeLessThanOrEqual(1);
  });

  test("an operation that must wait for its limit keeps no other waiting for `concurrency`", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, rateLimit: true, concurrency: 1 });
    await clock.run(api.session.token());
    const limited = Promise.all(Array.from({ length: 30 }, () => api.cspm.GET(LIMITED)));
    await clock.advance(1000);
    expect(await clock.duration(api.cspm.GET("/v2/policy"))).toBe(0);
    await clock.run(limited);
  });

  test("nothing is refused where answers tell nothing", async () => {
    expect(await run({ ...documented, headers: "none" })).toMatchObject({ refused: 0, failed: 0 });
  });

  test("calls one after another stay within what another process has left, from the first answer on", async () => {
    const clock = new VirtualClock();
    const bucket = new BucketApi(clock, { ...documented, tokens: 4, way: () => 20 });
    const api = fakeApi({ clock, answer: bucket.answer, rateLimit: true });
    for (let call = 0; call < 30; call++) await clock.run(api.cspm.GET(LIMITED));
    expect(bucket.refused).toEqual([]);
  });

  test("a burst that another process has emptied is refused once, and the rest loses no time", async () => {
    const { refused, failed, overIdeal } = await run({ ...documented, tokens: 4 });
    expect(refused).toBeLessThanOrEqual(6);
    expect(failed).toBe(0);
    expect(overIdeal).toBeLessThan(1.05);
  });

  test.each([
    ["that is slower than the document says", { perSecond: 1, burst: 5 }],
    ["that is slower, and says nothing", { perSecond: 1, burst: 5, headers: "none" as const }],
    ["that refills second by second", { ...documented, bySecond: true }],
  ])("all calls succeed at an API %s", async (_what, limit) => {
    const { failed, overIdeal } = await run({ way: (chance) => chance * 50, ...limit });
    expect(failed).toBe(0);
    expect(overIdeal).toBeLessThan(1.1);
  });
});

describe("clients of one user who know nothing of each other", () => {
  test.each([2, 3, 4])("all finish: %i of them", async (clients) => {
    for (const headers of ["all", "none"] as const) {
      const { failed, refused } = await run(
        { ...documented, headers, way: (chance) => chance * 50 },
        { clients, calls: clients * 50 },
      );
      expect(failed).toBe(0);
      expect(refused).toBeLessThan(clients * 50);
    }
  });
});

describe("an operation whose limit no document knows", () => {
  test("is paced by what its answers tell", async () => {
    const { failed, overIdeal } = await run({ perSecond: 5, burst: 10, way: (chance) => chance * 50 }, { path: "/x" });
    expect(failed).toBe(0);
    expect(overIdeal).toBeLessThan(1.05);
  });

  test("is paced by a guess once it has been refused", async () => {
    const { failed, overIdeal } = await run(
      { perSecond: 5, burst: 10, headers: "none", way: (chance) => chance * 50 },
      { path: "/x" },
    );
    expect(failed).toBe(0);
    expect(overIdeal).toBeLessThan(1.5);
  });

  test("is paced no longer once a minute has gone by without a refusal", async () => {
    const clock = new VirtualClock();
    const answer = ({ number }: Sent) => (number <= 4 ? new Response(null, { status: 429 }) : json({}));
    const api = fakeApi({ clock, rateLimit: true, answer });
    expect((await clock.run(api.cspm.GET("/x"))).error).toBeInstanceOf(RateLimitError);
    const many = () => clock.duration(Promise.all(Array.from({ length: 20 }, () => api.cspm.GET("/x"))));
    await clock.advance(90_000);
    expect(await many()).toBe(0);
  });

  test("is paced by a guess that time alone raises, so that a quiet while is not followed by a crawl", async () => {
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

  test("is not paced before that", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, rateLimit: true });
    await clock.run(api.session.token());
    expect(await clock.duration(Promise.all(Array.from({ length: 200 }, () => api.cspm.GET("/x"))))).toBe(0);
    expect(api.sent).toHaveLength(200);
  });
});

test("a login of the caller's own does not have the session log in first", async () => {
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

describe("a 429", () => {
  const refusing = (headers: Record<string, string>) => {
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

  test("holds back all callers of its operation, and no others", async () => {
    const { clock, api, times } = refusing({ "retry-after": "20" });
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

  test("that asks for more than a call waits is an error at once, for the next callers too", async () => {
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
    "with headers that are no numbers is a 429 all the same: %j",
    async (value) => {
      const { clock, api } = refusing({
        "x-ratelimit-remaining": value,
        "x-ratelimit-replenish-rate": value,
        "x-ratelimit-burst-capacity": value,
      });
      expect((await clock.run(api.cspm.GET(LIMITED))).error).toBeUndefined();
      expect(api.sent).toHaveLength(2);
    },
  );
});

test.each(["", "-1", "many"])("an answer whose remaining is %j holds nobody back", async (remaining) => {
  const clock = new VirtualClock();
  const api = fakeApi({
    clock,
    rateLimit: true,
    answer: () => json([], { headers: { "x-ratelimit-remaining": remaining } }),
  });
  await clock.run(api.session.token());
  await clock.run(api.cspm.GET(LIMITED));
  expect(await clock.duration(Promise.all(Array.from({ length: burst - 1 }, () => api.cspm.GET(LIMITED))))).toBe(0);
});

test("those who wait for the login do not all go at its end, but as the limit allows", async () => {
  const clock = new VirtualClock();
  const bucket = new BucketApi(clock, documented);
  const login = () => after(clock, 5_000, () => json({ token: jwt("slow") }));
  const api = fakeApi({ clock, login, answer: bucket.answer, rateLimit: true });
  const results = await clock.run(Promise.all(Array.from({ length: 30 }, () => api.cspm.GET(LIMITED))));
  expect(results.filter(({ error }) => error)).toEqual([]);
  expect(bucket.refused).toEqual([]);
});

test("an abort leaves the queue, and the rest keep their order and their pace", async () => {
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
    ...Array.from({ length: 10 }, (_, number) => number),
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
  expect(bucket.refused).toEqual([]);
});

test("rateLimit false paces nothing", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, rateLimit: false });
  await clock.run(api.session.token());
  expect(await clock.duration(Promise.all(Array.from({ length: 100 }, () => api.cspm.GET(LIMITED))))).toBe(0);
});
