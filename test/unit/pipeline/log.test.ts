import { describe, expect, test, vi } from "vitest";
import type { LogDetails, Logger } from "../../../src/pipeline/log.ts";
import { after, fakeApi, json, silence, type FakeApiOptions } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

function createRecorder() {
  const lines: [level: string, message: string, details: LogDetails][] = [];
  const record = (level: string) => (message: string, details: LogDetails) => {
    lines.push([level, message, details]);
  };
  const logger: Logger = { debug: record("debug"), info: record("info"), warn: record("warn"), error: record("error") };
  return { lines, logger };
}

async function logCall(options: Omit<FakeApiOptions, "clock">) {
  const clock = new VirtualClock();
  const { lines, logger } = createRecorder();
  const api = fakeApi({ clock, ...options, logger });
  await clock.run(
    api.cspm.GET("/policy/{id}", { params: { path: { id: "secret-id" }, query: { q: "secret-query" } } }),
  );
  return lines;
}

describe("logged", () => {
  test("the logger gets a success as debug, that of the login too", async () => {
    const clock = new VirtualClock();
    const { lines, logger } = createRecorder();
    const headers = { "x-redlock-request-id": "r-1" };
    const api = fakeApi({ clock, logger, answer: () => after(clock, 20, () => json({}, { headers })) });
    await clock.run(api.cspm.GET("/v2/policy"));
    expect(lines).toEqual([
      ["debug", "POST /login: 200 after 0 ms", { operation: "POST /login", attempt: 1, status: 200, duration: 0 }],
      [
        "debug",
        "GET /v2/policy: 200 after 20 ms",
        { operation: "GET /v2/policy", attempt: 1, status: 200, duration: 20, requestId: "r-1" },
      ],
    ]);
  });

  test("the logger gets a long wait for the rate limit as info, before the wait", async () => {
    const clock = new VirtualClock();
    const { lines, logger } = createRecorder();
    const api = fakeApi({ clock, logger, rateLimit: true });
    await clock.run(Promise.all(Array.from({ length: 7 }, () => api.cspm.GET("/alert/policy"))));
    expect(lines.filter(([level]) => level === "info")).toEqual([
      [
        "info",
        "GET /alert/policy: waiting 1100 ms for the rate limit",
        { operation: "GET /alert/policy", attempt: 0, wait: 1100 },
      ],
      [
        "info",
        "GET /alert/policy: waiting 2100 ms for the rate limit",
        { operation: "GET /alert/policy", attempt: 0, wait: 2100 },
      ],
    ]);
  });

  test("the logger gets a retry as warn, with its reason and wait", async () => {
    const lines = await logCall({
      answer: ({ number }) =>
        number === 1 ? json({}, { status: 503 }) : number === 2 ? Promise.reject(new TypeError("x")) : json({}),
    });
    expect(lines.slice(1, 3)).toEqual([
      [
        "warn",
        "GET /policy/{id}: status 503, next attempt in 150 ms",
        { operation: "GET /policy/{id}", attempt: 1, wait: 150, reason: "status 503" },
      ],
      [
        "warn",
        "GET /policy/{id}: NetworkError, next attempt in 300 ms",
        { operation: "GET /policy/{id}", attempt: 2, wait: 300, reason: "NetworkError" },
      ],
    ]);
  });

  test("the logger gets an error response and a failure as error", async () => {
    expect((await logCall({ answer: () => json({}, { status: 404 }) })).at(-1)?.slice(0, 2)).toEqual([
      "error",
      "GET /policy/{id}: 404 after 0 ms",
    ]);
    expect((await logCall({ answer: silence, timeout: 5, retry: false })).at(-1)?.slice(0, 2)).toEqual([
      "error",
      "GET /policy/{id}: TimeoutError after 5 ms",
    ]);
  });

  test("the logger gets an abort as info", async () => {
    const clock = new VirtualClock();
    const { lines, logger } = createRecorder();
    const controller = new AbortController();
    const call = fakeApi({ clock, logger, answer: silence }).cspm.GET("/v2/policy", {
      signal: controller.signal,
    });
    await clock.advance(10);
    controller.abort("enough");
    await expect(call).rejects.toBe("enough");
    expect(lines.at(-1)).toEqual([
      "info",
      "GET /v2/policy: abort after 10 ms",
      { operation: "GET /v2/policy", attempt: 1, duration: 10, reason: "abort" },
    ]);
  });

  test("the logger gets only the documented details, and no URL, header, query value or body", async () => {
    const lines = await logCall({
      answer: () =>
        json(
          { message: "secret-body" },
          { status: 400, headers: { "x-redlock-status": '[{"i18nKey":"secret-reason"}]' } },
        ),
      middleware: [(request, next) => next(request)],
    });
    const allowed = ["operation", "attempt", "status", "duration", "wait", "reason", "requestId"];
    expect(lines).toHaveLength(2);
    for (const [, , details] of lines) for (const key of Object.keys(details)) expect(allowed).toContain(key);
    expect(JSON.stringify(lines)).not.toMatch(/secret|prismacloud|http/);
  });
});

test("nothing is logged by default", async () => {
  const spies = (["debug", "info", "warn", "error", "log"] as const).map((level) => vi.spyOn(console, level));
  const clock = new VirtualClock();
  await clock.run(fakeApi({ clock, answer: () => json({}, { status: 503 }) }).cspm.GET("/v2/policy"));
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
});

test("a logger that throws doesn't break the call", async () => {
  const clock = new VirtualClock();
  const broken = () => {
    throw new Error("the disk is full");
  };
  const logger = { debug: broken, info: broken, warn: broken, error: broken };
  expect((await clock.run(fakeApi({ clock, logger }).cspm.GET("/v2/policy"))).error).toBeUndefined();
});
