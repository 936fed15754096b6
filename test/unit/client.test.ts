import { describe, expect, test } from "vitest";
import type { AnyCallOptions } from "../../src/call/send.ts";
import { VERSION } from "../../src/version.ts";
import { fakeApi, json, silence } from "./support/fake-api.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

describe("wrong calls", () => {
  const failWith = async (message: string, path: string, options: unknown) => {
    const api = fakeApi({ clock: new VirtualClock() });
    const call = api.cspm.GET(path, options as AnyCallOptions);
    await expect(call).rejects.toThrow(TypeError);
    await expect(call).rejects.toThrow(message);
    expect([...api.sent, ...api.logins]).toEqual([]);
  };

  test.each([
    [{ parsAs: "text" }, "Unknown option `parsAs` for GET /v2/policy. Known options: params, body"],
    [{ params: { qury: {} } }, "Unknown option `qury` for `params`"],
    [{ parseAs: "xml" }, "`parseAs` must be one of: json, text, blob, arrayBuffer, stream."],
    [{ body: {} }, "GET /v2/policy takes no `body`."],
    [{ timeout: 0 }, "`timeout` must be a number of at least 1."],
    [{ timeout: "5" }, "`timeout` must be a number of at least 1."],
    [{ totalTimeout: -1 }, "`totalTimeout` must be a number of at least 1."],
    [{ retry: { attempts: 1.5 } }, "`retry.attempts` must be an integer of at least 1."],
    [{ retry: { atempts: 1 } }, "Unknown option `atempts` for `retry`"],
    [{ retry: true }, "`retry` must be an object or false."],
    [{ signal: {} }, "`signal` must be an AbortSignal."],
    [{ maxResponseSize: 0 }, "`maxResponseSize` must be a number of at least 1."],
    [{ params: new Map([["query", {}]]) }, "`params` must be a plain object."],
    [{ params: null }, "`params` must be a plain object."],
    [{ params: { query: new Map([["a", "b"]]) } }, "`params.query` must be a plain object."],
    [{ params: { query: new URLSearchParams("a=b") } }, "`params.query` must be a plain object."],
    [{ params: { query: "a=b" } }, "`params.query` must be a plain object."],
    [{ params: { query: [["a", "b"]] } }, "`params.query` must be a plain object."],
    [{ params: { query: null } }, "`params.query` must be a plain object."],
    [{ params: { path: new Map() } }, "`params.path` must be a plain object."],
    [{ params: { header: new Headers() } }, "`params.header` must be a plain object."],
    [{ headers: { "content-length": "5" } }, "`headers` can't set `content-length`: fetch computes it."],
    [{ headers: new Headers({ "Content-Length": "5" }) }, "`headers` can't set `content-length`"],
    [{ params: { header: { "Content-Length": 5 } } }, "`headers` can't set `content-length`"],
    [null, "The options of GET /v2/policy must be an object."],
    ["query", "The options of GET /v2/policy must be an object."],
    [{ headers: { "bad name": "x" } }, "A header has a name or a value"],
    [{ params: { header: { x: "a\nb" } } }, "A header has a name or a value"],
  ])(
    "a call with the options %j rejects with a TypeError that names the mistake, and sends nothing",
    async (options, message) => {
      await failWith(message, "/v2/policy", options);
    },
  );

  test.each(["v2/policy", "https://evil.example/v2/policy", "", "/v2/policy?a=b", "/v2/policy#a"])(
    "a call of the path %j rejects with a TypeError, and sends nothing",
    async (path) => {
      await failWith("The path must be one of the document's", path, {});
    },
  );
});

describe("requests", () => {
  test("a request goes to the API's host, with the token in the header that its API expects", async () => {
    const clock = new VirtualClock();
    const urls: string[] = [];
    const api = fakeApi({
      clock,
      url: "https://app2.eu.prismacloud.io/home",
      middleware: [
        (request, next) => {
          urls.push(request.url);
          return next(request);
        },
      ],
    });
    await clock.run(api.cspm.GET("/policy/{id}", { params: { path: { id: "a/b" }, query: { x: ["1", "2"] } } }));
    await clock.run(api.code.GET("/code/api/v1/repositories"));
    const token = await api.session.token();
    expect(urls).toEqual([
      "https://api2.eu.prismacloud.io/policy/a%2Fb?x=1&x=2",
      "https://api2.eu.prismacloud.io/code/api/v1/repositories",
    ]);
    expect(api.sent.map(({ headers }) => [headers.get("x-redlock-auth"), headers.get("authorization")])).toEqual([
      [token, null],
      [null, token],
    ]);
  });

  test("a request has this package as its user agent and accepts JSON, unless the caller sets these headers", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock });
    await clock.run(api.cspm.GET("/v2/policy"));
    await clock.run(
      api.cspm.GET("/v2/policy", {
        headers: new Headers({ accept: "text/csv", "x-own": "1" }),
        params: { header: { "x-param": 2, left: undefined } },
      }),
    );
    const [plain, own] = api.sent.map(({ headers }) => Object.fromEntries(headers));
    expect(plain).toMatchObject({
      accept: "application/json, */*;q=0.8",
      "user-agent": `prisma-cloud-client/${VERSION}`,
    });
    expect(own).toMatchObject({ accept: "text/csv", "x-own": "1", "x-param": "2" });
    expect(own).not.toHaveProperty("left");
  });

  test("a request has the client's `userAgent` as its user agent", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, userAgent: "acme-sync/2" });
    await clock.run(api.cspm.GET("/v2/policy"));
    expect(api.sent[0]?.headers.get("user-agent")).toBe("acme-sync/2");
  });
});

describe("aborts", () => {
  test("a call whose signal has aborted rejects with the signal's reason, and sends nothing", async () => {
    const api = fakeApi({ clock: new VirtualClock() });
    const reason = new Error("never mind");
    await expect(api.cspm.GET("/v2/policy", { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect([...api.sent, ...api.logins]).toEqual([]);
  });

  test("a call that's aborted while it runs rejects with the signal's reason, which can be any value", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, answer: silence });
    for (const reason of [new Error("enough"), "a text", { any: "thing" }]) {
      const controller = new AbortController();
      const call = api.cspm.GET("/v2/policy", { signal: controller.signal });
      await clock.advance(1_000);
      controller.abort(reason);
      await expect(clock.run(call)).rejects.toBe(reason);
    }
    expect(clock.active).toBe(0);
  });
});

test("a call that succeeds resolves with data and without an error", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, answer: () => json([{ policyId: "1" }]) });
  const { data, error, response } = await clock.run(api.cspm.GET("/v2/policy"));
  expect([data, error, response?.status]).toEqual([[{ policyId: "1" }], undefined, 200]);
});

test("a call rejects with the very error that a user's middleware throws", async () => {
  const clock = new VirtualClock();
  const mistake = new RangeError("a bug of the user's");
  const api = fakeApi({ clock, middleware: [() => Promise.reject(mistake)] });
  await expect(clock.run(api.cspm.GET("/v2/policy"))).rejects.toBe(mistake);
});
