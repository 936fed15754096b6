import { describe, expect, test } from "vitest";
import { systemClock } from "../../../src/clock.ts";
import { NetworkError } from "../../../src/index.ts";
import { fakeApi, json, jwt } from "../support/fake-api.ts";
import { bodyOf, loopback } from "../support/loopback.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const real = (url: string) => fakeApi({ clock: systemClock, url, fetch, retry: { baseDelay: 0 } });

describe("a redirect", () => {
  test("within the origin is followed, with the token", async () => {
    const seen: unknown[] = [];
    const { url } = await loopback((request, response) => {
      seen.push([request.url, request.headers["x-redlock-auth"]]);
      if (request.url === "/v2/policy")
        response.writeHead(302, { location: "/elsewhere?x=1" }).end("a body to throw away");
      else response.end('["here"]');
    });
    const { data } = await real(url).cspm.GET("/v2/policy");
    expect(data).toEqual(["here"]);
    expect(seen).toEqual([
      ["/v2/policy", "a.loopback.token"],
      ["/elsewhere?x=1", "a.loopback.token"],
    ]);
  });

  test.each([307, 308])("of a write with %i keeps method and body", async (code) => {
    const seen: unknown[] = [];
    const { url } = await loopback(async (request, response) => {
      seen.push([request.method, request.url, await bodyOf(request)]);
      if (request.url === "/policy") response.writeHead(code, { location: "/moved" });
      response.end();
    });
    const { error } = await real(url).cspm.POST("/policy", { body: { name: "p" } });
    expect(error).toBeUndefined();
    expect(seen).toEqual([
      ["POST", "/policy", '{"name":"p"}'],
      ["POST", "/moved", '{"name":"p"}'],
    ]);
  });

  test.each([301, 302, 303])("of a write with %i, which would drop its body, is an error", async (code) => {
    const seen: unknown[] = [];
    const { url } = await loopback((request, response) => {
      seen.push(request.url);
      response.writeHead(code, { location: "/moved" }).end();
    });
    const { error } = await real(url).cspm.POST("/policy", { body: {} });
    expect(error?.message).toBe(`POST /policy failed: invalid redirect (${code}): it would drop the body of a POST`);
    expect(seen).toEqual(["/policy"]);
  });

  test.each(["x-redlock-auth", "authorization"])(
    "to another origin does not take the token there: %s",
    async (header) => {
      const elsewhere: unknown[] = [];
      const other = await loopback((request, response) => {
        elsewhere.push(request.headers[header]);
        response.end("{}");
      });
      let asked = 0;
      const { url } = await loopback((request, response) => {
        asked++;
        expect(request.headers[header]).toBe("a.loopback.token");
        response.writeHead(307, { location: `${other.url}/stolen?secret=1` }).end();
      });
      const api = real(url);
      const { error } = await (header === "authorization" ? api.code : api.cspm).GET("/v2/policy");
      expect(error).toBeInstanceOf(NetworkError);
      expect(error?.message).toBe(
        `GET /v2/policy failed: invalid redirect (307): it leads to ${other.url}, which must not get the token`,
      );
      expect(elsewhere).toEqual([]);
      // It would come again, so it is not tried again.
      expect(asked).toBe(1);
    },
  );

  test("from https to http on the same host does not take the token there", async () => {
    const clock = new VirtualClock();
    const location = "http://api.prismacloud.io/v2/policy";
    const api = fakeApi({ clock, answer: () => new Response(null, { status: 307, headers: { location } }) });
    const { error } = await clock.run(api.cspm.GET("/v2/policy"));
    expect(error?.message).toContain("it leads to http://api.prismacloud.io, which must not get the token");
    expect(api.sent).toHaveLength(1);
  });

  test("that never ends is an error", async () => {
    let asked = 0;
    const { url } = await loopback((_request, response) => {
      asked++;
      response.writeHead(302, { location: "/round" }).end();
    });
    expect((await real(url).cspm.GET("/v2/policy")).error?.message).toContain("invalid redirect (302): more than 5 in a row");
    expect(asked).toBe(6);
  });

  test.each([
    ["http://", "its location isn't a URL"],
    ["javascript:alert(1)", "it leads to null"],
  ])("to %s is an error", async (location, why) => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, answer: () => new Response(null, { status: 302, headers: { location } }) });
    const { error } = await clock.run(api.cspm.GET("/v2/policy"));
    expect(error?.message).toContain(`invalid redirect (302): ${why}`);
    expect(api.sent).toHaveLength(1);
  });

  test("that says no place is an answer like any other", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, answer: () => new Response(null, { status: 304 }) });
    expect((await clock.run(api.cspm.GET("/v2/policy"))).error).toMatchObject({ name: "ApiError", status: 304 });
  });

  test("that the runtime hides is an error", async () => {
    const clock = new VirtualClock();
    const hidden = Object.defineProperty(new Response(), "type", { value: "opaqueredirect" });
    const { error } = await clock.run(fakeApi({ clock, answer: () => hidden }).cspm.GET("/v2/policy"));
    expect(error?.message).toContain("this runtime hides its location");
  });

  test("of a stream is an error, since it cannot be sent again", async () => {
    const { url } = await loopback(async (request, response) => {
      await bodyOf(request);
      response.writeHead(307, { location: "/moved" }).end();
    });
    const { error } = await real(url).cspm.POST("/v2/alert", { body: new Blob(["x"]).stream() });
    expect(error?.message).toContain("invalid redirect (307): the body is a stream, which can't be sent a second time");
  });
});

describe("a body that is cut", () => {
  const cutting = (times: number, status = 200) => {
    let asked = 0;
    return loopback((_request, response) => {
      asked++;
      const text = '[{"policyId":"1"}]';
      response.writeHead(status, { "content-type": "application/json", "content-length": text.length });
      if (asked > times) response.end(text);
      else {
        response.write(text.slice(0, 9));
        setImmediate(() => response.destroy());
      }
    });
  };

  test("is an error, and never half an object", async () => {
    const { url } = await cutting(99);
    const { data, error } = await real(url).cspm.GET("/v2/policy");
    expect(data).toBeUndefined();
    expect(error).toBeInstanceOf(NetworkError);
    expect(error?.message).toMatch(/^GET \/v2\/policy failed: the response \(200\) was truncated: the connection failed/);
    expect(error?.attempts).toBe(4);
  });

  test("is asked for again where that is safe", async () => {
    const { url } = await cutting(1);
    expect((await real(url).cspm.GET("/v2/policy")).data).toEqual([{ policyId: "1" }]);
  });

  test("is not asked for again where the request changes something", async () => {
    const { url } = await cutting(1);
    expect((await real(url).cspm.POST("/policy", { body: {} })).error?.attempts).toBe(1);
  });

  test("of a refusal leaves what the status says", async () => {
    const { url } = await cutting(99, 404);
    expect((await real(url).cspm.GET("/v2/policy")).error).toMatchObject({ name: "NotFoundError", body: undefined });
  });
});

describe("a network failure", () => {
  const thrown = (error: unknown) => async () => {
    const clock = new VirtualClock();
    const answer = () => {
      throw error as Error;
    };
    const api = fakeApi({ clock, retry: false, answer });
    return (await clock.run(api.cspm.GET("/v2/policy"))).error?.message;
  };
  const coded = (code: unknown, cause?: unknown) => Object.assign(new Error("with an address", { cause }), { code });

  test.each([
    [new TypeError("fetch failed", { cause: coded("ENOTFOUND") }), " (ENOTFOUND)"],
    [new TypeError("fetch failed", { cause: coded("OUTER", coded("CERT_HAS_EXPIRED")) }), " (CERT_HAS_EXPIRED)"],
    [new TypeError("Failed to fetch"), ""],
    [coded("not a code"), ""],
    [coded(5), ""],
    ["a text", ""],
  ])("says the code that the runtime gives, and no text: %s", async (error, code) => {
    expect(await thrown(error)()).toBe(`GET /v2/policy failed: the connection failed${code}`);
  });

  test("of a refused connection says so", async () => {
    const { url, server } = await loopback(() => {});
    await new Promise((resolve) => server.close(resolve));
    const { error } = await real(url).cspm.GET("/v2/policy");
    expect(error?.message).toContain("(ECONNREFUSED)");
  });
});

describe("a middleware that changes the address", () => {
  const sentTo = async (origin: string, api: "cspm" | "code" = "cspm") => {
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
    // Origins that begin as the API's own does.
    "https://api.prismacloud.io.evil.com",
    "https://api.prismacloud.iot",
    "https://api.prismacloud.io:8443",
    "http://api.prismacloud.io",
  ])("to %s does not send the token there", async (origin) => {
    expect(await sentTo(origin)).toBeUndefined();
    expect(await sentTo(origin, "code")).toBeUndefined();
  });

  test("within the API's origin sends the token", async () => {
    expect(await sentTo("https://api.prismacloud.io/v3")).toBe(jwt("login-1"));
  });
});

test("fetch is looked up at each request, so that one that is replaced later is used", async () => {
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
