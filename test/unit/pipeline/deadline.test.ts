import { describe, expect, test, vi } from "vitest";
import { TimeoutError, type PrismaCloudOptions } from "../../../src/index.ts";
import type { Middleware } from "../../../src/pipeline/middleware.ts";
import { systemClock } from "../../../src/clock.ts";
import {
  after,
  credentials,
  fakeApi,
  json,
  jwt,
  silence,
  type FakeApi,
  type FakeApiOptions,
} from "../support/fake-api.ts";
import { loopback } from "../support/loopback.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const path = "/v2/policy";

describe("timeout", () => {
  test("`timeout` ends one attempt, and starts again for the next", async () => {
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

  test("`timeout` causes a TimeoutError that names the limit", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, answer: silence });
    const { error } = await clock.run(api.cspm.GET(path, { timeout: 500, retry: false }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ limit: "timeout", after: 500, attempts: 1 });
    expect(error?.message).toBe("GET /v2/policy failed: no complete response within 500 ms (`timeout`)");
  });

  test("`timeout` is three minutes by default", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, answer: silence, retry: false });
    await clock.run(api.session.token());
    expect(await clock.duration(api.cspm.GET(path))).toBe(180_000);
  });

  test("`timeout` includes the body of the response", async () => {
    const clock = new VirtualClock();
    // A body that ends only with the request.
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

  test("`timeout` includes the body of the response on a real socket", async () => {
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
  test("`totalTimeout` limits all attempts and waits together", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, timeout: 1_000, totalTimeout: 2_500, answer: silence });
    await clock.run(api.session.token());
    const start = clock.now();
    const { error } = await clock.run(api.cspm.GET(path));
    expect(clock.now() - start).toBe(2_500);
    expect(error).toMatchObject({ name: "TimeoutError", limit: "totalTimeout", after: 2_500, attempts: 3 });
  });

  test("`totalTimeout` ends a wait between attempts", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({
      clock,
      answer: () => new Response(null, { status: 503, headers: { "retry-after": "50" } }),
    });
    const call = api.cspm.GET(path, { totalTimeout: 2_500 });
    expect((await clock.run(call)).error).toMatchObject({ limit: "totalTimeout", attempts: 1 });
    expect(clock.active).toBe(0);
  });

  test("`totalTimeout` doesn't replace the reason of the caller's abort", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, answer: silence });
    const controller = new AbortController();
    const call = api.cspm.GET(path, { totalTimeout: 2_500, signal: controller.signal });
    await clock.advance(100);
    controller.abort(new Error("gave up"));
    await expect(clock.run(call)).rejects.toThrow("gave up");
  });
});

test("a call that's aborted right after it was made rejects with the signal's reason, and sends nothing", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock });
  await clock.run(api.cspm.GET(path));
  const controller = new AbortController();
  const call = api.cspm.GET(path, { signal: controller.signal });
  controller.abort("gave up");
  await expect(call).rejects.toBe("gave up");
  expect(api.sent).toHaveLength(1);
});

test("a call that's aborted while its failure is logged rejects with the signal's reason", async () => {
  const controller = new AbortController();
  const abort = () => {
    controller.abort("gave up");
  };
  const logger = { debug: () => undefined, info: () => undefined, warn: abort, error: abort };
  const clock = new VirtualClock();
  const answer = () => Promise.reject(new TypeError("fetch failed"));
  const api = fakeApi({ clock, logger, answer, retry: false });
  await expect(clock.run(api.cspm.GET(path, { signal: controller.signal }))).rejects.toBe("gave up");
});

test("an abort reaches the request that fetch is sending", async () => {
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

/** Never settles, and ignores every signal. */
const never = (): Promise<never> => new Promise(() => {});

const JSON_HEADERS = { headers: { "content-type": "application/json" } };

/** A body that starts and then stalls. */
const createStalledBody = (): Response =>
  new Response(
    new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode("["));
      },
    }),
    JSON_HEADERS,
  );

type Fetch = NonNullable<PrismaCloudOptions["fetch"]>;

/** Logs in, and then behaves as `respond` does for the first request. */
function createDeafFetch(respond: () => Promise<Response>): Fetch {
  let requests = 0;
  return (url) => {
    if (url.endsWith("/login")) return Promise.resolve(json({ token: jwt("deaf") }));
    return ++requests === 1 ? respond() : Promise.resolve(json([]));
  };
}

const passThrough = (): Promise<Response> => Promise.resolve(json([]));

/** Everything of a user's that may ignore the signal. */
const DEAF: Readonly<Record<string, () => Partial<FakeApiOptions>>> = {
  "a fetch": () => ({ fetch: createDeafFetch(never) }),
  "a fetch whose body stalls": () => ({ fetch: createDeafFetch(() => Promise.resolve(createStalledBody())) }),
  "a fetch whose error body stalls": () => ({
    fetch: createDeafFetch(() => Promise.resolve(new Response(createStalledBody().body, { status: 404 }))),
  }),
  middleware: () => {
    let calls = 0;
    return {
      fetch: createDeafFetch(passThrough),
      middleware: [(request, next) => (++calls === 1 ? never() : next(request))],
    };
  },
  "middleware whose own body stalls": () => {
    let calls = 0;
    const middleware: Middleware = (request, next) =>
      ++calls === 1 ? Promise.resolve(createStalledBody()) : next(request);
    return { fetch: createDeafFetch(passThrough), middleware: [middleware] };
  },
  "middleware that never passes on the response": () => {
    let calls = 0;
    const middleware: Middleware = async (request, next) => {
      const response = await next(request);
      return ++calls === 1 ? never() : response;
    };
    return { fetch: createDeafFetch(passThrough), middleware: [middleware] };
  },
};

const LIMITS = ["timeout", "totalTimeout", "signal"] as const;

/** Makes a call that ends after 500 ms by the given limit. */
async function callWithin(clock: VirtualClock, api: FakeApi, limit: (typeof LIMITS)[number]): Promise<unknown> {
  const controller = new AbortController();
  const options = limit === "signal" ? { signal: controller.signal } : { [limit]: 500 };
  if (limit === "signal")
    clock.setTimer(() => {
      controller.abort("enough");
    }, 500);
  const call = api.cspm.GET(path, { retry: false, ...options });
  return clock.run(call.then(({ error }) => error).catch((reason: unknown) => reason));
}

describe.each(Object.entries(DEAF))("with %s that ignores the signal,", (what, createOptions) => {
  test.each(LIMITS)(
    `\`%s\` ends a call whose signal ${what} ignores, and frees its place in \`concurrency\``,
    async (limit) => {
      const clock = new VirtualClock();
      const api = fakeApi({ clock, concurrency: 1, ...createOptions() });
      await clock.run(api.session.token());
      const start = clock.now();
      const outcome = await callWithin(clock, api, limit);
      expect(clock.now() - start).toBe(500);
      if (limit === "signal") expect(outcome).toBe("enough");
      else expect(outcome).toMatchObject({ name: "TimeoutError", limit, after: 500 });
      expect(await clock.duration(api.cspm.GET(path))).toBe(0);
      expect(clock.active).toBe(0);
    },
  );
});

test.each(["totalTimeout", "signal"] as const)(
  "`%s` ends a call that waits for `credentials` that never settle, and frees its place in `concurrency`",
  async (limit) => {
    const clock = new VirtualClock();
    let calls = 0;
    const source = () => (++calls === 1 ? never() : credentials);
    const api = fakeApi({ clock, concurrency: 1, credentials: source });
    const start = clock.now();
    const outcome = await callWithin(clock, api, limit);
    expect(clock.now() - start).toBe(500);
    if (limit === "signal") expect(outcome).toBe("enough");
    else expect(outcome).toMatchObject({ name: "TimeoutError", limit: "totalTimeout" });
    // The session's login still waits for them: the next call has its own.
    api.session.forget();
    expect((await clock.run(api.cspm.GET(path))).error).toBeUndefined();
  },
);

test("a stalled body is cancelled when its call times out", async () => {
  const clock = new VirtualClock();
  const cancel = vi.fn();
  const stalled = () => Promise.resolve(new Response(new ReadableStream({ cancel }), JSON_HEADERS));
  const api = fakeApi({ clock, retry: false, fetch: createDeafFetch(stalled) });
  await clock.run(api.cspm.GET(path, { timeout: 500 }));
  expect(cancel).toHaveBeenCalledOnce();
});

test("a response that comes after its call has ended is cancelled", async () => {
  const clock = new VirtualClock();
  const cancel = vi.fn();
  const late = () => after(clock, 2_000, () => new Response(new ReadableStream({ cancel }), JSON_HEADERS));
  const api = fakeApi({ clock, retry: false, fetch: createDeafFetch(late) });
  const { error } = await clock.run(api.cspm.GET(path, { timeout: 500, parseAs: "stream" }));
  expect(error).toMatchObject({ name: "TimeoutError" });
  expect(cancel).not.toHaveBeenCalled();
  await clock.advance(2_000);
  expect(cancel).toHaveBeenCalledOnce();
});

test("a redirect that comes after its call has ended isn't followed", async () => {
  const clock = new VirtualClock();
  const urls: string[] = [];
  const redirect = () => new Response(null, { status: 307, headers: { location: "/moved" } });
  const deaf = createDeafFetch(() => after(clock, 2_000, redirect));
  const fetch: Fetch = (url, init) => {
    urls.push(new URL(url).pathname);
    return deaf(url, init);
  };
  const api = fakeApi({ clock, retry: false, fetch });
  await clock.run(api.cspm.POST("/policy", { body: {}, timeout: 500 }));
  await clock.advance(5_000);
  expect(urls).toEqual(["/login", "/policy"]);
});

test("middleware that calls `next` after its call has ended sends nothing", async () => {
  const clock = new VirtualClock();
  const urls: string[] = [];
  const fetch: Fetch = (url) => {
    urls.push(new URL(url).pathname);
    return Promise.resolve(json({ token: jwt("late") }));
  };
  const middleware: Middleware = async (request, next) => {
    await after(clock, 2_000, () => {});
    return next(request);
  };
  const api = fakeApi({ clock, retry: false, fetch, middleware: [middleware] });
  await clock.run(api.cspm.POST("/policy", { body: {}, timeout: 500 }));
  await clock.advance(5_000);
  expect(urls).toEqual(["/login"]);
});
