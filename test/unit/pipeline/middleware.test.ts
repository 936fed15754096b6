import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { CallContext, Middleware } from "../../../src/pipeline/middleware.ts";
import { fakeApi, json, jwt } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const path = "/v2/policy";

describe("a middleware", () => {
  test("stands within those before it", async () => {
    const clock = new VirtualClock();
    const seen: string[] = [];
    const named =
      (name: string): Middleware =>
      async (request, next) => {
        seen.push(`${name} sends`);
        const response = await next(request);
        seen.push(`${name} gets ${response.status}`);
        return response;
      };
    await clock.run(fakeApi({ clock, middleware: [named("first"), named("second")] }).cspm.GET(path));
    expect(seen).toEqual(["first sends", "second sends", "second gets 200", "first gets 200"]);
  });

  test("sees every attempt, a replay after a renewal included, by the operation's template", async () => {
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
    expect(contexts.map(({ operation, api: of, attempt }) => [operation, of, attempt])).toEqual(
      [1, 2, 3].map((attempt) => ["GET /policy/{id}", "cspm", attempt]),
    );
  });

  test("sees neither token nor body nor key, in request or context", async () => {
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

  test("may change the request: header, body and address", async () => {
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

  test("may answer by itself, and what it answers is read like any other answer", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, middleware: [() => Promise.resolve(json({ made: "up" }))] });
    expect((await clock.run(api.cspm.GET(path))).data).toEqual({ made: "up" });
    expect(api.sent).toEqual([]);
  });

  test("may answer with a refusal, which is retried like any other", async () => {
    const clock = new VirtualClock();
    let asked = 0;
    const api = fakeApi({
      clock,
      middleware: [() => Promise.resolve(json({}, { status: ++asked === 1 ? 503 : 200 }))],
    });
    expect((await clock.run(api.cspm.GET(path))).error).toBeUndefined();
    expect(asked).toBe(2);
  });

  test("has a signal that ends with the attempt's time", async () => {
    const clock = new VirtualClock();
    const signals: AbortSignal[] = [];
    const patient: Middleware = (_request, _next, { signal }) => {
      signals.push(signal);
      return new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => {
          reject(signal.reason as Error);
        });
      });
    };
    const { error } = await clock.run(
      fakeApi({ clock, middleware: [patient], retry: { attempts: 2 } }).cspm.GET(path, { timeout: 500 }),
    );
    expect(error).toMatchObject({ name: "TimeoutError", attempts: 2 });
    expect(new Set(signals).size).toBe(2);
  });

  test("does not see the session's own requests", async () => {
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
