import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { Middleware } from "../../../src/index.ts";
import { NetworkError, PrismaCloudError } from "../../../src/index.ts";
import { fakeApi } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const throwPlanted = (): never => {
  throw new Error("PLANTED");
};
const withGetter = (key: string): Error => Object.defineProperty(new Error("x"), key, { get: throwPlanted });
const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

/** What an implementation of fetch may throw. */
const THROWN: readonly (readonly [string, unknown])[] = [
  ["undefined", undefined],
  ["null", null],
  ["a string", "PLANTED"],
  ["a number", 5],
  ["a RangeError", new RangeError("PLANTED")],
  ["an AbortError although nobody aborted", new DOMException("x", "AbortError")],
  ["a frozen error", Object.freeze(new Error("x"))],
  ["an error whose name throws", withGetter("name")],
  ["an error whose code throws", withGetter("code")],
  ["an error whose cause throws", withGetter("cause")],
  ["an error with errors that aren't a list", Object.assign(new Error("x"), { errors: 5 })],
  ["an error with a list of null", Object.assign(new Error("x"), { errors: [null] })],
  ["a Proxy that's revoked", revoked()],
];

/** What an implementation of fetch, or middleware, may return instead of a Response. */
const RETURNED: readonly (readonly [string, unknown])[] = [
  ["undefined", undefined],
  ["null", null],
  ["a string", "[]"],
  ["an empty object", {}],
  ["a status alone", { status: 200, ok: true, body: null }],
  ["headers that are a plain object", { status: 200, ok: true, body: null, headers: {} }],
];

async function consume(response: Response): Promise<Response> {
  await response.text();
  return response;
}

/** Calls with a fetch that only logs in. Returns the error. */
async function failWith(work: () => unknown, options: { parseAs?: "stream"; isMiddleware?: true } = {}) {
  const { parseAs, isMiddleware } = options;
  const clock = new VirtualClock();
  const answer = () => (isMiddleware ? new Response("[]") : (work() as Response));
  const middleware = isMiddleware ? [work as Middleware] : [];
  const api = fakeApi({ clock, answer, middleware, retry: false });
  const result = clock.run(api.cspm.GET("/v2/policy", parseAs ? { parseAs } : {}));
  const { error } = await result;
  return error;
}

describe("whatever fetch does", () => {
  test.each(THROWN)("a call fails with a NetworkError if fetch throws %s", async (_what, thrown) => {
    const error = await failWith(() => {
      throw thrown;
    });
    expect(error).toBeInstanceOf(NetworkError);
    expect(inspect(error) + JSON.stringify(error)).not.toContain("PLANTED");
  });

  test.each(RETURNED)("a call fails with a NetworkError if fetch returns %s", async (_what, value) => {
    const error = await failWith(() => value);
    expect(error?.message).toBe("GET /v2/policy failed: `fetch` returned no Response");
  });

  test.each(RETURNED)("a call rejects with a TypeError if middleware returns %s", async (_what, value) => {
    await expect(failWith(() => Promise.resolve(value), { isMiddleware: true })).rejects.toThrow(
      new TypeError("Middleware must return a Response: the one from `next`, or a new one."),
    );
  });

  test.each([undefined, "stream"] as const)(
    "a call fails with a NetworkError if fetch returns a Response whose body is consumed: parseAs %s",
    async (parseAs) => {
      const error = await failWith(() => consume(new Response("[]")), parseAs ? { parseAs } : {});
      expect(error).toBeInstanceOf(NetworkError);
    },
  );
});

test("a value whose prototype can't be read isn't an instance of our errors", () => {
  expect(revoked() instanceof PrismaCloudError).toBe(false);
});

test.each([
  ["text/plain; charset=PLANTED", "text/plain"],
  ["PLANTED", "another content type"],
  ["text/PLANTED", "another content type"],
])("the message for a response of the content type %s quotes a media type only", async (contentType, quoted) => {
  const error = await failWith(() => new Response("x", { headers: { "content-type": contentType } }));
  expect(error?.message).toBe(`GET /v2/policy failed: the response (200) is not JSON (${quoted})`);
});
