import { expect, test } from "vitest";
import { AuthenticationError } from "../../../src/index.ts";
import { after, fakeApi, json, jwt } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const path = "/v2/policy";

test("the first request logs in, and the login carries no token", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock });
  await clock.advance(60_000);
  expect(api.logins).toEqual([]);
  await clock.run(api.cspm.GET(path));
  expect(api.logins).toHaveLength(1);
  expect(JSON.parse(api.logins[0]?.body ?? "")).toEqual({ username: "a-key-id", password: "a-secret-key" });
  expect(api.logins[0]?.token).toBeUndefined();
  expect(api.sent[0]?.token).toBe(jwt("login-1"));
});

test("concurrent calls of all APIs share one login", async () => {
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

test("a caller's own POST /login is sent without a token and without a login of the session", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock });
  await clock.run(api.login.POST("/login", { body: { username: "x", password: "y" } }));
  expect(api.logins).toHaveLength(1);
  expect(api.logins[0]?.token).toBeUndefined();
});

test("session.token() returns the current token, and logs in first if there's none", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock });
  expect(await clock.run(api.session.token())).toBe(jwt("login-1"));
  expect(await clock.run(api.session.token())).toBe(jwt("login-1"));
  expect(api.logins).toHaveLength(1);
});

test("session.renew() returns one new token to all concurrent callers", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock });
  await clock.run(api.session.token());
  const tokens = await clock.run(Promise.all([api.session.renew(), api.session.renew(), api.session.renew()]));
  expect(new Set(tokens)).toEqual(new Set([jwt("extended-1")]));
  expect(await clock.run(api.session.token())).toBe(jwt("extended-1"));
});

test("session.forget() makes the next request log in", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock });
  await clock.run(api.cspm.GET(path));
  api.session.forget();
  await clock.run(api.cspm.GET(path));
  expect([api.logins.length, api.extensions.length]).toEqual([2, 0]);
});

test("session.forget() during a login keeps its token from later requests", async () => {
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

test("session.token() and session.renew() reject if the login fails", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, login: () => new Response(null, { status: 401 }) });
  await expect(clock.run(api.session.token())).rejects.toBeInstanceOf(AuthenticationError);
  await expect(clock.run(api.session.renew())).rejects.toBeInstanceOf(AuthenticationError);
});
