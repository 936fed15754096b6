import { describe, expect, test } from "vitest";
import { AuthenticationError } from "../../../src/index.ts";
import { after, fakeApi, json, jwt, type Sent } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const MINUTE = 60_000;
const refused = (status = 401) => new Response(null, { status });
const path = "/v2/policy";

describe("the login", () => {
  test("waits for the first request, and carries no token", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock });
    await clock.advance(MINUTE);
    expect(api.logins).toEqual([]);
    await clock.run(api.cspm.GET(path));
    expect(api.logins).toHaveLength(1);
    expect(JSON.parse(api.logins[0]?.body ?? "")).toEqual({ username: "a-key-id", password: "a-secret-key" });
    expect(api.logins[0]?.token).toBeUndefined();
    expect(api.sent[0]?.token).toBe(jwt("login-1"));
  });

  test("is one for any number of callers at the same time, of all APIs", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, login: () => after(clock, 500, () => json({ token: jwt("one") })) });
    const calls = Array.from({ length: 50 }, () => [
      api.cspm.GET(path),
      api.code.GET("/code/api/v1/repositories"),
    ]).flat();
    const results = await clock.run(Promise.all([...calls, api.session.token()]));
    expect(results).toHaveLength(101);
    expect(api.logins).toHaveLength(1);
    expect(new Set(api.sent.map(({ token }) => token))).toEqual(new Set([jwt("one")]));
  });

  test("that fails reaches every waiter, and the next request tries again", async () => {
    const clock = new VirtualClock();
    const login = ({ number }: Sent) =>
      number === 1 ? after(clock, 10, () => refused(401)) : json({ token: jwt("second") });
    const api = fakeApi({ clock, login });
    const results = await clock.run(Promise.all(Array.from({ length: 20 }, () => api.cspm.GET(path))));
    expect(results.map(({ error }) => error?.constructor)).toEqual(
      Array.from({ length: 20 }, () => AuthenticationError),
    );
    expect(api.logins).toHaveLength(1);
    expect(api.sent).toEqual([]);
    expect((await clock.run(api.cspm.GET(path))).error).toBeUndefined();
    expect(api.logins).toHaveLength(2);
  });

  test("that meets a passing 401 right after it is renewed, and the request replayed", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, answer: ({ number }) => (number === 1 ? refused() : json([])) });
    const { error } = await clock.run(api.cspm.GET(path));
    expect(error).toBeUndefined();
    expect(api.sent).toHaveLength(2);
    expect(api.logins).toHaveLength(2);
  });

  test("needs no token for a request of the caller's own to it", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock });
    await clock.run(api.login.POST("/login", { body: { username: "x", password: "y" } }));
    expect(api.logins).toHaveLength(1);
    expect(api.logins[0]?.token).toBeUndefined();
  });
});

describe("ahead of its end a token is renewed", () => {
  test("by extending it, a minute before the ten are over", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock });
    await clock.run(api.cspm.GET(path));
    await clock.advance(8.9 * MINUTE);
    await clock.run(api.cspm.GET(path));
    expect(api.extensions).toEqual([]);
    await clock.advance(0.2 * MINUTE);
    await clock.run(Promise.all([api.cspm.GET(path), api.cspm.GET(path)]));
    expect(api.extensions.map(({ token }) => token)).toEqual([jwt("login-1")]);
    expect(api.sent.map(({ token }) => token)).toEqual(
      ["login-1", "login-1", "extended-1", "extended-1"].map((name) => jwt(name)),
    );
    expect(api.logins).toHaveLength(1);
  });

  test("by its own life, as exp and iat tell it, whatever the clocks say", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, login: () => json({ token: jwt("short", 20) }) });
    await clock.run(api.cspm.GET(path));
    await clock.advance(17_000);
    await clock.run(api.cspm.GET(path));
    expect(api.extensions).toEqual([]);
    await clock.advance(1_500);
    await clock.run(api.cspm.GET(path));
    expect(api.extensions).toHaveLength(1);
  });

  test.each([
    ["fails", () => refused(500)],
    ["is refused", () => refused(401)],
    ["answers no token", () => json({ message: "no" })],
    ["answers HTML", () => new Response("<html>")],
    ["answers the same token", () => json({ token: jwt("login-1") })],
    ["breaks off", () => Promise.reject(new TypeError("fetch failed"))],
  ])("by logging in where the extension %s", async (_what, extend) => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, extend });
    await clock.run(api.cspm.GET(path));
    await clock.advance(9.5 * MINUTE);
    await clock.run(api.cspm.GET(path));
    expect([api.extensions.length, api.logins.length]).toEqual([1, 2]);
    expect(api.sent[1]?.token).toBe(jwt("login-2"));
  });

  test("by logging in where it is over", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock });
    await clock.run(api.cspm.GET(path));
    await clock.advance(11 * MINUTE);
    await clock.run(api.cspm.GET(path));
    expect([api.extensions.length, api.logins.length]).toEqual([0, 2]);
  });

  test("and goes on with the old one where that fails, without trying at each request", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({
      clock,
      extend: () => refused(),
      login: ({ number }) => (number === 1 ? json({ token: jwt("good") }) : refused(403)),
    });
    await clock.run(api.cspm.GET(path));
    await clock.advance(9.1 * MINUTE);
    for (let request = 0; request < 10; request++) {
      const { error } = await clock.run(api.cspm.GET(path));
      expect(error).toBeUndefined();
    }
    expect(api.extensions).toHaveLength(1);
    await clock.advance(6_000);
    await clock.run(api.cspm.GET(path));
    expect(api.extensions).toHaveLength(2);
    expect(new Set(api.sent.map(({ token }) => token))).toEqual(new Set([jwt("good")]));
  });

  test("and tries again in time where the life of the token is short", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({
      clock,
      extend: () => refused(),
      login: ({ number }) => (number === 2 ? refused(403) : json({ token: jwt(`login-${number}`, 20) })),
    });
    await clock.run(api.cspm.GET(path));
    await clock.advance(18_100);
    await clock.run(api.cspm.GET(path));
    await clock.advance(500);
    await clock.run(api.cspm.GET(path));
    expect(api.logins).toHaveLength(2);
    // Half of the margin of two seconds is over, and the token is still good.
    await clock.advance(700);
    await clock.run(api.cspm.GET(path));
    expect(api.sent.map(({ token }) => token)).toEqual(
      ["login-1", "login-1", "login-1", "login-3"].map((name) => jwt(name, 20)),
    );
  });

  test("counting the life of a token from its login, not from the extension that failed before", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({
      clock,
      extend: ({ number }) => (number === 1 ? after(clock, 25_000, () => refused(500)) : json({ token: jwt("new") })),
    });
    await clock.run(api.cspm.GET(path));
    await clock.advance(9.5 * MINUTE);
    await clock.run(api.cspm.GET(path));
    expect([api.extensions.length, api.logins.length]).toEqual([1, 2]);
    await clock.advance(8.9 * MINUTE);
    await clock.run(api.cspm.GET(path));
    expect([api.extensions.length, api.logins.length]).toEqual([1, 2]);
    await clock.advance(0.2 * MINUTE);
    await clock.run(api.cspm.GET(path));
    expect([api.extensions.length, api.logins.length]).toEqual([2, 2]);
  });

  test("but not with one that was refused meanwhile", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({
      clock,
      timeout: 60 * MINUTE,
      extend: () => after(clock, 1_000, () => refused()),
      login: ({ number }) => (number === 1 ? json({ token: jwt("dead") }) : refused(403)),
      answer: () => after(clock, 9.05 * MINUTE + 500, () => refused()),
    });
    const late = api.cspm.GET(path);
    await clock.advance(9.05 * MINUTE);
    // Its renewal is under way when the token that it would fall back to is refused.
    const { error } = await clock.run(api.cspm.GET(path));
    expect(error?.operation).toBe("POST /login");
    expect((await clock.run(late)).error?.operation).toBe("POST /login");
    expect(api.sent).toHaveLength(1);
  });
});

describe("a 401", () => {
  test("renews the token and replays the request with its body", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({
      clock,
      answer: ({ token }) => (token === jwt("login-1") ? refused() : json({ done: true })),
    });
    const { data } = await clock.run(api.cspm.POST("/policy", { body: { name: "p" } }));
    expect(data).toEqual({ done: true });
    expect(api.sent.map(({ body, token }) => [body, token])).toEqual([
      ['{"name":"p"}', jwt("login-1")],
      ['{"name":"p"}', jwt("login-2")],
    ]);
  });

  test("after the renewal is the caller's, and the request was sent twice", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, answer: () => refused() });
    const { error } = await clock.run(api.cspm.GET(path));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error?.attempts).toBe(2);
    expect(api.sent).toHaveLength(2);
    expect(api.logins).toHaveLength(2);
  });

  test("is answered with one login for two hundred requests whose refusals come late, one after another", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({
      clock,
      answer: ({ token, number }) =>
        after(clock, token === jwt("login-1") ? number * 50 : 10, () =>
          token === jwt("login-1") ? refused() : json([]),
        ),
    });
    const results = await clock.run(Promise.all(Array.from({ length: 200 }, () => api.cspm.GET(path))));
    expect(results.filter(({ error }) => error)).toEqual([]);
    // The first login, and one for all two hundred.
    expect(api.logins).toHaveLength(2);
    expect(api.sent).toHaveLength(400);
  });

  test("so late that the newer token is over too is answered with a login", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({
      clock,
      answer: ({ number }) =>
        number === 1 ? after(clock, 15 * MINUTE, () => refused()) : number === 2 ? refused() : json([]),
      timeout: 60 * MINUTE,
    });
    const late = api.cspm.GET(path);
    await clock.advance(MINUTE);
    await clock.run(api.cspm.GET(path));
    expect(api.logins).toHaveLength(2);
    await clock.run(late);
    expect(api.logins).toHaveLength(3);
    expect(api.sent.at(-1)?.token).toBe(jwt("login-3"));
  });

  test("of a stream cannot be replayed, and says so; the token is renewed for the next", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, answer: ({ number }) => (number === 1 ? refused() : json([])) });
    const { error } = await clock.run(api.cspm.POST("/policy", { body: new Blob(["x"]).stream() }));
    expect(error?.message).toBe("POST /policy failed with 401; not retried, because the body is a stream");
    expect(api.sent).toHaveLength(1);
    await clock.run(api.cspm.GET(path));
    expect(api.logins).toHaveLength(2);
  });
});

describe("a 403", () => {
  const forbidden = (api: "cspm" | "code", minutes: number) => async () => {
    const clock = new VirtualClock();
    const fake = fakeApi({
      clock,
      answer: ({ token }) => (token === jwt("login-1") ? after(clock, minutes * MINUTE, () => refused(403)) : json([])),
      timeout: 60 * MINUTE,
    });
    const { error } = await clock.run(fake[api].GET("/code/api/v1/repositories"));
    return [error?.name, fake.sent.length, fake.logins.length];
  };

  test("of Code Security for an old token is an expired token", async () => {
    expect(await forbidden("code", 9.5)()).toEqual([undefined, 2, 2]);
  });

  test("of Code Security for a fresh token is a missing permission", async () => {
    expect(await forbidden("code", 1)()).toEqual(["PermissionError", 1, 1]);
  });

  test("of CSPM is a missing permission", async () => {
    expect(await forbidden("cspm", 9.5)()).toEqual(["PermissionError", 1, 1]);
  });

  test("that stays after the renewal is tried no more", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({
      clock,
      answer: ({ number }) => after(clock, number === 1 ? 9.5 * MINUTE : 1, () => refused(403)),
      timeout: 60 * MINUTE,
    });
    const { error } = await clock.run(api.code.GET("/code/api/v1/repositories"));
    expect([error?.name, error?.attempts, api.logins.length]).toEqual(["PermissionError", 2, 2]);
  });
});

describe("an abort", () => {
  test("of the caller who caused the login leaves it to the others", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, login: () => after(clock, 1_000, () => json({ token: jwt("one") })) });
    const controller = new AbortController();
    const first = api.cspm.GET(path, { signal: controller.signal });
    const second = api.cspm.GET(path);
    await clock.advance(100);
    controller.abort(new Error("gave up"));
    await expect(first).rejects.toThrow("gave up");
    expect((await clock.run(second)).error).toBeUndefined();
    expect(api.logins).toHaveLength(1);
    expect(api.logins[0]?.init.signal?.aborted).toBe(false);
  });

  test("of all callers lets the login end, and its failure is nobody's", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, login: () => after(clock, 1_000, () => refused()) });
    const controller = new AbortController();
    const call = api.cspm.GET(path, { signal: controller.signal });
    await clock.advance(100);
    controller.abort(new Error("gave up"));
    // An unhandled rejection would fail the run.
    await expect(clock.run(call)).rejects.toThrow("gave up");
    await clock.advance(2_000);
  });

  test("by totalTimeout ends this call's wait for the login only", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, login: () => after(clock, 1_000, () => json({ token: jwt("one") })) });
    const hurried = api.cspm.GET(path, { totalTimeout: 500 });
    const patient = api.cspm.GET(path);
    expect((await clock.run(hurried)).error).toMatchObject({ name: "TimeoutError", limit: "totalTimeout" });
    expect((await clock.run(patient)).error).toBeUndefined();
  });
});

describe("the session", () => {
  test("hands out its token, logging in where that is due", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock });
    expect(await clock.run(api.session.token())).toBe(jwt("login-1"));
    expect(await clock.run(api.session.token())).toBe(jwt("login-1"));
    expect(api.logins).toHaveLength(1);
  });

  test("renews on demand, once for all who ask at the same time", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock });
    await clock.run(api.session.token());
    const tokens = await clock.run(Promise.all([api.session.renew(), api.session.renew(), api.session.renew()]));
    expect(new Set(tokens)).toEqual(new Set([jwt("extended-1")]));
    expect(await clock.run(api.session.token())).toBe(jwt("extended-1"));
  });

  test("forgets, and the next request logs in again", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock });
    await clock.run(api.cspm.GET(path));
    api.session.forget();
    await clock.run(api.cspm.GET(path));
    expect([api.logins.length, api.extensions.length]).toEqual([2, 0]);
  });

  test("keeps nothing of a login that was under way when it was told to forget", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({
      clock,
      login: ({ number }) => after(clock, number === 1 ? 1_000 : 100, () => json({ token: jwt(`login-${number}`) })),
    });
    const first = api.session.token();
    await clock.advance(10);
    api.session.forget();
    const second = api.session.token();
    expect(await clock.run(second)).toBe(jwt("login-2"));
    expect(await clock.run(first)).toBe(jwt("login-1"));
    expect(await clock.run(api.session.token())).toBe(jwt("login-2"));
  });

  test("rejects where the login fails", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, login: () => refused() });
    await expect(clock.run(api.session.token())).rejects.toBeInstanceOf(AuthenticationError);
    await expect(clock.run(api.session.renew())).rejects.toBeInstanceOf(AuthenticationError);
  });
});
