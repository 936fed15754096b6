import { describe, expect, test, vi } from "vitest";
import { systemClock } from "../../../src/clock.ts";
import { NetworkError } from "../../../src/index.ts";
import { fakeApi, json, jwt } from "../support/fake-api.ts";
import { readRequestBody, loopback } from "../support/loopback.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const createApi = (url: string) => fakeApi({ clock: systemClock, url, fetch, retry: { baseDelay: 0 } });

describe("redirects", () => {
  test("a redirect within the origin is followed, with the token", async () => {
    const seen: unknown[] = [];
    const { url } = await loopback((request, response) => {
      seen.push([request.url, request.headers["x-redlock-auth"]]);
      if (request.url === "/v2/policy") response.writeHead(302, { location: "/elsewhere?x=1" }).end("a body to cancel");
      else response.end('["here"]');
    });
    const { data } = await createApi(url).cspm.GET("/v2/policy");
    expect(data).toEqual(["here"]);
    expect(seen).toEqual([
      ["/v2/policy", "a.loopback.token"],
      ["/elsewhere?x=1", "a.loopback.token"],
    ]);
  });

  test.each([307, 308])("a redirect of a write with %i keeps its method and body", async (code) => {
    const seen: unknown[] = [];
    const { url } = await loopback(async (request, response) => {
      seen.push([request.method, request.url, await readRequestBody(request)]);
      if (request.url === "/policy") response.writeHead(code, { location: "/moved" });
      response.end();
    });
    const { error } = await createApi(url).cspm.POST("/policy", { body: { name: "p" } });
    expect(error).toBeUndefined();
    expect(seen).toEqual([
      ["POST", "/policy", '{"name":"p"}'],
      ["POST", "/moved", '{"name":"p"}'],
    ]);
  });

  test.each([301, 302, 303])("a redirect of a write with %i fails, since it would drop the body", async (code) => {
    const seen: unknown[] = [];
    const { url } = await loopback((request, response) => {
      seen.push(request.url);
      response.writeHead(code, { location: "/moved" }).end();
    });
    const { error } = await createApi(url).cspm.POST("/policy", { body: {} });
    expect(error?.message).toBe(`POST /policy failed: invalid redirect (${code}): it would drop the body of a POST`);
    expect(seen).toEqual(["/policy"]);
  });

  test.each(["x-redlock-auth", "authorization"])(
    "a redirect to another origin fails without sending the token in %s",
    async (header) => {
      const elsewhere: unknown[] = [];
      const other = await loopback((request, response) => {
        elsewhere.push(request.headers[header]);
        response.end("{}");
      });
      let requests = 0;
      const { url } = await loopback((request, response) => {
        requests++;
        expect(request.headers[header]).toBe("a.loopback.token");
        response.writeHead(307, { location: `${other.url}/stolen?secret=1` }).end();
      });
      const api = createApi(url);
      const { error } = await (header === "authorization" ? api.code : api.cspm).GET("/v2/policy");
      expect(error).toBeInstanceOf(NetworkError);
      expect(error?.message).toBe(
        `GET /v2/policy failed: invalid redirect (307): it leads to ${other.url}, which must not get the token`,
      );
      expect(elsewhere).toEqual([]);
      // Not retried: it would be the same.
      expect(requests).toBe(1);
    },
  );

  test("a redirect from https to http on the same host fails without sending the token", async () => {
    const clock = new VirtualClock();
    const location = "http://api.prismacloud.io/v2/policy";
    const api = fakeApi({ clock, answer: () => new Response(null, { status: 307, headers: { location } }) });
    const { error } = await clock.run(api.cspm.GET("/v2/policy"));
    expect(error?.message).toContain("it leads to http://api.prismacloud.io, which must not get the token");
    expect(api.sent).toHaveLength(1);
  });

  test("a redirect loop fails after five redirects", async () => {
    let requests = 0;
    const { url } = await loopback((_request, response) => {
      requests++;
      response.writeHead(302, { location: "/round" }).end();
    });
    expect((await createApi(url).cspm.GET("/v2/policy")).error?.message).toContain(
      "invalid redirect (302): more than 5 in a row",
    );
    expect(requests).toBe(6);
  });

  test.each([
    ["http://", "its location isn't a URL"],
    ["javascript:alert(1)", "it leads to null"],
  ])("a redirect to %s fails", async (location, why) => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, answer: () => new Response(null, { status: 302, headers: { location } }) });
    const { error } = await clock.run(api.cspm.GET("/v2/policy"));
    expect(error?.message).toContain(`invalid redirect (302): ${why}`);
    expect(api.sent).toHaveLength(1);
  });

  test.each([300, 304, 305, 306])("a %i isn't a redirect, even with a Location", async (status) => {
    const clock = new VirtualClock();
    const headers = { location: "/moved" };
    const api = fakeApi({ clock, answer: () => new Response(null, { status, headers }) });
    expect((await clock.run(api.cspm.GET("/v2/policy"))).error).toMatchObject({ name: "ApiError", status });
    expect(api.sent).toHaveLength(1);
  });

  test.each([301, 302, 303, 307, 308])("a %i without a Location is an error response", async (status) => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, answer: () => new Response(null, { status }) });
    expect((await clock.run(api.cspm.GET("/v2/policy"))).error).toMatchObject({ name: "ApiError", status });
    expect(api.sent).toHaveLength(1);
  });

  test.each([200, 201, 202])("a %i with a Location isn't a redirect", async (status) => {
    const clock = new VirtualClock();
    const headers = { location: "/policy/1" };
    const api = fakeApi({ clock, answer: () => json({ policyId: "1" }, { status, headers }) });
    const { data } = await clock.run(api.cspm.POST("/policy", { body: {} }));
    expect(data).toEqual({ policyId: "1" });
    expect(api.sent.map(({ path }) => path)).toEqual(["/policy"]);
  });

  test("a redirect that the runtime hides fails", async () => {
    const clock = new VirtualClock();
    const hidden = Object.defineProperties(new Response(), { type: { value: "opaqueredirect" }, status: { value: 0 } });
    const { error } = await clock.run(fakeApi({ clock, answer: () => hidden }).cspm.GET("/v2/policy"));
    expect(error?.message).toContain("this runtime hides its location");
  });

  test("a redirect of a stream fails, since it can't be sent a second time", async () => {
    const { url } = await loopback(async (request, response) => {
      await readRequestBody(request);
      response.writeHead(307, { location: "/moved" }).end();
    });
    const { error } = await createApi(url).cspm.POST("/v2/alert", { body: new Blob(["x"]).stream() });
    expect(error?.message).toContain("invalid redirect (307): the body is a stream, which can't be sent a second time");
  });
});

describe("truncated bodies", () => {
  const serveTruncated = (times: number, status = 200) => {
    let requests = 0;
    return loopback((_request, response) => {
      requests++;
      const text = '[{"policyId":"1"}]';
      response.writeHead(status, { "content-type": "application/json", "content-length": text.length });
      if (requests > times) response.end(text);
      else {
        response.write(text.slice(0, 9));
        setImmediate(() => response.destroy());
      }
    });
  };

  test("a truncated body causes a NetworkError and no data", async () => {
    const { url } = await serveTruncated(99);
    const { data, error } = await createApi(url).cspm.GET("/v2/policy");
    expect(data).toBeUndefined();
    expect(error).toBeInstanceOf(NetworkError);
    expect(error?.message).toMatch(
      /^GET \/v2\/policy failed: the response \(200\) was truncated: the connection failed/,
    );
    expect(error?.attempts).toBe(4);
  });

  test("a truncated body of an idempotent request is retried", async () => {
    const { url } = await serveTruncated(1);
    expect((await createApi(url).cspm.GET("/v2/policy")).data).toEqual([{ policyId: "1" }]);
  });

  test("a truncated body of a write isn't retried", async () => {
    const { url } = await serveTruncated(1);
    expect((await createApi(url).cspm.POST("/policy", { body: {} })).error?.attempts).toBe(1);
  });

  test("a truncated body of an error response leaves the error of its status", async () => {
    const { url } = await serveTruncated(99, 404);
    expect((await createApi(url).cspm.GET("/v2/policy")).error).toMatchObject({
      name: "NotFoundError",
      body: undefined,
    });
  });
});

describe("network errors", () => {
  const failWith = (error: unknown) => async () => {
    const clock = new VirtualClock();
    const answer = () => {
      throw error as Error;
    };
    const api = fakeApi({ clock, retry: false, answer });
    return (await clock.run(api.cspm.GET("/v2/policy"))).error?.message;
  };
  const withCode = (code: unknown, cause?: unknown) => Object.assign(new Error("with an address", { cause }), { code });

  test.each([
    [new TypeError("fetch failed", { cause: withCode("ENOTFOUND") }), " (ENOTFOUND)"],
    [new TypeError("fetch failed", { cause: withCode("OUTER", withCode("CERT_HAS_EXPIRED")) }), " (CERT_HAS_EXPIRED)"],
    [new TypeError("Failed to fetch"), ""],
    [withCode("not a code"), ""],
    [withCode(5), ""],
    ["a string", ""],
  ])("a NetworkError has the runtime's code in its message, and no other text: %s", async (error, code) => {
    expect(await failWith(error)()).toBe(`GET /v2/policy failed: the connection failed${code}`);
  });

  test("a NetworkError of a refused connection has the code ECONNREFUSED", async () => {
    const { url, server } = await loopback(() => {});
    await new Promise((resolve) => server.close(resolve));
    const { error } = await createApi(url).cspm.GET("/v2/policy");
    expect(error?.message).toContain("(ECONNREFUSED)");
  });
});

describe("middleware that changes the URL", () => {
  const readTokenSentTo = async (origin: string, api: "cspm" | "code" = "cspm") => {
    const clock = new VirtualClock();
    const fake = fakeApi({
      clock,
      middleware: [
        (request, next) => next(new Request(request.url.replace("https://api.prismacloud.io", origin), request)),
      ],
    });
    await clock.run(fake[api].GET("/v2/policy"));
    expect(fake.sent).toHaveLength(1);
    return fake.sent[0]?.token;
  };

  test.each([
    "https://evil.prismacloud.io",
    // Origins that begin like the API's.
    "https://api.prismacloud.io.evil.com",
    "https://api.prismacloud.iot",
    "https://api.prismacloud.io:8443",
    "http://api.prismacloud.io",
  ])("middleware that changes the URL to %s sends no token there", async (origin) => {
    expect(await readTokenSentTo(origin)).toBeUndefined();
    expect(await readTokenSentTo(origin, "code")).toBeUndefined();
  });

  test("middleware that changes the URL within the API's origin sends the token", async () => {
    expect(await readTokenSentTo("https://api.prismacloud.io/v3")).toBe(jwt("login-1"));
  });
});

test("globalThis.fetch is looked up for each request, so that a later replacement is used", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, fetch: undefined });
  const original = globalThis.fetch;
  try {
    globalThis.fetch = () => Promise.resolve(json({ token: "t" }));
    expect((await clock.run(api.cspm.GET("/v2/policy"))).data).toEqual({ token: "t" });
  } finally {
    globalThis.fetch = original;
  }
});

describe("on Deno, which sends a request again by itself", () => {
  const sendOn = async (
    deno: boolean,
    operation: "POST" | "PATCH" | "GET" | "PUT",
    body: unknown,
    path = "/policy",
  ) => {
    if (deno) vi.stubGlobal("Deno", {});
    const clock = new VirtualClock();
    const api = fakeApi({ clock });
    await clock.run(api.cspm[operation](path, { body }));
    vi.unstubAllGlobals();
    return api.sent[0];
  };
  const form = new FormData();
  form.set("field", "value");

  test.each([
    ["JSON", { name: "p" }, '{"name":"p"}', "application/json"],
    ["a form", form, "value", "multipart/form-data"],
    ["a Blob", new Blob(["content"], { type: "text/csv" }), "content", "text/csv"],
    ["a query", new URLSearchParams("a=b"), "a=b", "application/x-www-form-urlencoded"],
    ["no body", undefined, "", null],
  ])("a write on Deno is sent as a stream, which Deno can't send again: %s", async (_what, body, text, type) => {
    for (const method of ["POST", "PATCH"] as const) {
      const sent = await sendOn(true, method, body);
      expect(sent?.init.body).toBeInstanceOf(ReadableStream);
      expect(sent?.init).toHaveProperty("duplex", "half");
      expect(await new Response(sent?.init.body).text()).toContain(text);
      if (type === null) expect(sent?.headers.has("content-type")).toBe(false);
      else expect(sent?.headers.get("content-type")).toContain(type);
    }
  });

  test("an idempotent request on Deno is sent as it is", async () => {
    expect((await sendOn(true, "PUT", { name: "p" }))?.init.body).toBe('{"name":"p"}');
    expect((await sendOn(true, "POST", { limit: 1 }, "/v2/alert"))?.init.body).toBe('{"limit":1}');
    expect((await sendOn(true, "GET", undefined))?.init.body).toBeUndefined();
  });

  test("a write on other runtimes is sent as it is", async () => {
    expect((await sendOn(false, "POST", { name: "p" }))?.init.body).toBe('{"name":"p"}');
  });
});
