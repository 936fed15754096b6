import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { NetworkError, TimeoutError } from "../../../src/index.ts";
import type { CallContext, Middleware } from "../../../src/pipeline/middleware.ts";
import { fakeApi, json, jwt, silence, type FakeApiOptions } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const path = "/v2/policy";

describe("middleware", () => {
  test("middleware runs inside of the middleware before it", async () => {
    const clock = new VirtualClock();
    const seen: string[] = [];
    const createNamed =
      (name: string): Middleware =>
      async (request, next) => {
        seen.push(`${name} sends`);
        const response = await next(request);
        seen.push(`${name} gets ${response.status}`);
        return response;
      };
    await clock.run(fakeApi({ clock, middleware: [createNamed("first"), createNamed("second")] }).cspm.GET(path));
    expect(seen).toEqual(["first sends", "second sends", "second gets 200", "first gets 200"]);
  });

  test("middleware sees every attempt, a replay with a refreshed token included, with the operation's template", async () => {
    const clock = new VirtualClock();
    const contexts: CallContext[] = [];
    const answers = [503, 401, 200];
    const api = fakeApi({
      clock,
      answer: ({ number }) => json({}, { status: answers[number - 1] ?? 200 }),
      middleware: [
        (request, next, context) => {
          contexts.push(context);
          return next(request);
        },
      ],
    });
    await clock.run(api.cspm.GET("/policy/{id}", { params: { path: { id: "1" } } }));
    expect(contexts.map(({ operation, api: name, attempt }) => [operation, name, attempt])).toEqual(
      [1, 2, 3].map((attempt) => ["GET /policy/{id}", "cspm", attempt]),
    );
  });

  test("middleware finds no token, body or key in its request or context", async () => {
    const clock = new VirtualClock();
    const seen: unknown[] = [];
    const api = fakeApi({
      clock,
      middleware: [
        async (request, next, context) => {
          const look = () => seen.push(Object.fromEntries(request.headers), request.body, context);
          look();
          const response = await next(request);
          look();
          return response;
        },
      ],
    });
    await clock.run(api.cspm.POST("/policy", { body: { name: "planted-body" } }));
    const all = inspect(seen, { depth: 9, showHidden: true });
    expect(all).toContain("POST /policy");
    for (const secret of [jwt("login-1"), "planted-body", "a-secret-key", "x-redlock-auth"])
      expect(all).not.toContain(secret);
    expect(Object.keys(seen[2] as object).sort()).toEqual(["api", "attempt", "operation", "signal"]);
  });

  test("middleware can change the headers, body and URL of a request", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({
      clock,
      middleware: [
        (request, next) => {
          request.headers.set("x-trace", "1");
          return next(request);
        },
        (request, next) =>
          next(new Request(`${request.url}?added=1`, { method: "POST", headers: request.headers, body: "mine" })),
      ],
    });
    await clock.run(api.cspm.POST("/policy", { body: { name: "p" } }));
    const [sent] = api.sent;
    expect([sent?.path, sent?.headers.get("x-trace"), sent?.token]).toEqual(["/policy?added=1", "1", jwt("login-1")]);
    expect(await new Response(sent?.init.body).text()).toBe("mine");
  });

  test("middleware can return its own response, which is parsed like the API's", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, middleware: [() => Promise.resolve(json({ made: "up" }))] });
    expect((await clock.run(api.cspm.GET(path))).data).toEqual({ made: "up" });
    expect(api.sent).toEqual([]);
  });

  test("middleware can return an error response, which is retried like the API's", async () => {
    const clock = new VirtualClock();
    let calls = 0;
    const api = fakeApi({
      clock,
      middleware: [() => Promise.resolve(json({}, { status: ++calls === 1 ? 503 : 200 }))],
    });
    expect((await clock.run(api.cspm.GET(path))).error).toBeUndefined();
    expect(calls).toBe(2);
  });

  test("middleware gets a signal that aborts at the `timeout` of its attempt", async () => {
    const clock = new VirtualClock();
    const signals: AbortSignal[] = [];
    const stalled: Middleware = (_request, _next, { signal }) => {
      signals.push(signal);
      return new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => {
          reject(signal.reason as Error);
        });
      });
    };
    const { error } = await clock.run(
      fakeApi({ clock, middleware: [stalled], retry: { attempts: 2 } }).cspm.GET(path, { timeout: 500 }),
    );
    expect(error).toMatchObject({ name: "TimeoutError", attempts: 2 });
    expect(new Set(signals).size).toBe(2);
  });

  test("middleware doesn't see the session's own requests", async () => {
    const clock = new VirtualClock();
    const seen: string[] = [];
    const api = fakeApi({
      clock,
      middleware: [
        (request, next, { operation }) => {
          seen.push(operation);
          return next(request);
        },
      ],
    });
    await clock.run(api.cspm.GET(path));
    expect(api.logins).toHaveLength(1);
    expect(seen).toEqual(["GET /v2/policy"]);
  });
});

describe("middleware that makes its own response", () => {
  const createApi = (middleware: Middleware, options: Partial<FakeApiOptions> = {}) => {
    const clock = new VirtualClock();
    return { clock, ...fakeApi({ clock, middleware: [middleware], retry: false, ...options }) };
  };

  test("a response of middleware whose body never ends fails at `timeout`, and is cancelled", async () => {
    const cancel = vi.fn();
    const stalled = () => Promise.resolve(new Response(new ReadableStream({ cancel })));
    const { clock, cspm } = createApi(stalled, { timeout: 2000 });
    const { error } = await clock.run(cspm.GET(path));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(cancel).toHaveBeenCalledOnce();
  });

  test("a response of middleware whose body breaks fails with a NetworkError", async () => {
    const start = (body: ReadableStreamDefaultController) => {
      body.error(new TypeError("terminated"));
    };
    const { clock, cspm } = createApi(() => Promise.resolve(new Response(new ReadableStream({ start }))));
    expect((await clock.run(cspm.GET(path))).error).toBeInstanceOf(NetworkError);
  });

  test("a response of middleware is returned as a stream if the caller asks for it", async () => {
    const { clock, cspm } = createApi(() => Promise.resolve(new Response("a,b")));
    const { data } = await clock.run(cspm.GET(path, { parseAs: "stream" }));
    expect(await new Response(data as ReadableStream).text()).toBe("a,b");
  });

  test.each([undefined, null, {}, "text"])(
    "a call rejects with a TypeError if middleware returns %j",
    async (value) => {
      const { clock, cspm } = createApi(() => Promise.resolve(value as Response));
      await expect(clock.run(cspm.GET(path))).rejects.toThrow(
        new TypeError("Middleware must return a Response: the one from `next`, or a new one."),
      );
    },
  );

  test("a call rejects with a TypeError if middleware returns a response whose body it has read", async () => {
    const { clock, cspm } = createApi(async () => {
      const response = new Response("x");
      await response.text();
      return response;
    });
    await expect(clock.run(cspm.GET(path))).rejects.toThrow("must return a Response whose body isn't consumed");
  });

  test("a response of middleware doesn't wait for the request that it replaces", async () => {
    const race: Middleware = (request, next) => {
      const late = next(request).catch(() => json({}));
      return Promise.race([late, Promise.resolve(json({ from: "the cache" }))]);
    };
    const { clock, cspm } = createApi(race, { answer: silence });
    expect((await clock.run(cspm.GET(path))).data).toEqual({ from: "the cache" });
  });
});

describe("middleware that calls `next` twice", () => {
  const twice: readonly [string, Middleware][] = [
    ["one after the other", (request, next) => next(request).then(() => next(request))],
    ["after a failure", (request, next) => next(request).catch(() => next(request))],
    ["at once", async (request, next) => (await Promise.all([next(request), next(request)]))[0]],
  ];

  test.each(twice)("a call rejects with a TypeError if middleware calls `next` twice, %s", async (how, middleware) => {
    const clock = new VirtualClock();
    const answer = how === "after a failure" ? () => Promise.reject(new TypeError("fetch failed")) : () => json({});
    const api = fakeApi({ clock, middleware: [middleware], answer });
    await expect(clock.run(api.cspm.POST("/policy", { body: {} }))).rejects.toThrow(
      new TypeError("Middleware must call `next` at most once."),
    );
    expect(api.sent).toHaveLength(1);
  });

  test("middleware may call `next` once in each attempt", async () => {
    const clock = new VirtualClock();
    const answer = ({ number }: { number: number }) => json({}, { status: number < 3 ? 503 : 200 });
    const api = fakeApi({ clock, answer, middleware: [(request, next) => next(request)] });
    expect((await clock.run(api.cspm.GET(path))).error).toBeUndefined();
    expect(api.sent).toHaveLength(3);
  });
});
