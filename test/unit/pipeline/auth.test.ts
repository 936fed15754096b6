import { describe, expect, test } from "vitest";
import { after, fakeApi, json, jwt, type Sent } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const path = "/code/api/v1/repositories";

describe("a 403 at Code Security", () => {
  /** Rejects the first token: slow requests with 403 after two seconds, others with 401 at once. */
  function createApi() {
    const clock = new VirtualClock();
    const answer = ({ token, headers }: Sent) => {
      if (token !== jwt("login-1")) return json([token]);
      const isSlow = headers.has("x-slow");
      return after(clock, isSlow ? 2_000 : 0, () => new Response(null, { status: isSlow ? 403 : 401 }));
    };
    return { clock, api: fakeApi({ clock, answer, retry: false }) };
  }

  test("a 403 at Code Security is replayed if the token was refreshed while the request was sent", async () => {
    const { clock, api } = createApi();
    const slow = api.code.GET(path, { headers: { "x-slow": "1" } });
    await clock.advance(500);
    expect((await clock.run(api.code.GET(path))).error).toBeUndefined();
    expect((await clock.run(slow)).error).toBeUndefined();
    // The 401 had the token replaced, and the 403 uses the new one.
    expect(api.logins).toHaveLength(2);
    expect(api.sent.map(({ token }) => token === jwt("login-1"))).toEqual([true, true, false, false]);
  });

  test("a 403 at Code Security isn't replayed if the token is current and fresh", async () => {
    const { clock, api } = createApi();
    const { error } = await clock.run(api.code.GET(path, { headers: { "x-slow": "1" } }));
    expect(error).toMatchObject({ name: "PermissionError", attempts: 1 });
    expect(api.logins).toHaveLength(1);
  });

  test("a 403 of CSPM isn't replayed, even if the token was refreshed while the request was sent", async () => {
    const { clock, api } = createApi();
    const slow = api.cspm.GET("/v2/policy", { headers: { "x-slow": "1" } });
    await clock.advance(500);
    await clock.run(api.cspm.GET("/v2/policy"));
    expect((await clock.run(slow)).error).toMatchObject({ name: "PermissionError", attempts: 1 });
  });
});
