import { expect, test } from "vitest";
import { after, fakeApi, json, jwt, silence, type Sent } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";
import { SuspendableClock } from "./suspendable-clock.ts";

const SECOND = 1_000;
const MINUTE = 60_000;
const fail = (status = 401) => new Response(null, { status });
const path = "/v2/policy";

test("a token in its last tenth is extended in the background, and calls use it meanwhile", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, extend: () => after(clock, 2 * SECOND, () => json({ token: jwt("new") })) });
  await clock.run(api.cspm.GET(path));
  await clock.advance(8.9 * MINUTE);
  await clock.run(api.cspm.GET(path));
  expect(api.extensions).toEqual([]);
  await clock.advance(0.2 * MINUTE);
  expect(await clock.duration(Promise.all([api.cspm.GET(path), api.cspm.GET(path)]))).toBe(0);
  expect(api.extensions.map(({ token }) => token)).toEqual([jwt("login-1")]);
  await clock.advance(3 * SECOND);
  await clock.run(api.cspm.GET(path));
  const names = ["login-1", "login-1", "login-1", "login-1", "new"];
  expect(api.sent.map(({ token }) => token)).toEqual(names.map((name) => jwt(name)));
  expect([api.logins.length, api.extensions.length]).toEqual([1, 1]);
});

test("the refresh window follows from the token's own exp and iat", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, login: () => json({ token: jwt("short", 20) }) });
  await clock.run(api.cspm.GET(path));
  await clock.advance(17 * SECOND);
  await clock.run(api.cspm.GET(path));
  expect(api.extensions).toEqual([]);
  await clock.advance(1.5 * SECOND);
  await clock.run(api.cspm.GET(path));
  expect(api.extensions).toHaveLength(1);
});

test.each([
  ["fails", () => fail(500)],
  ["is rejected", () => fail(401)],
  ["returns no token", () => json({ message: "no" })],
  ["returns HTML", () => new Response("<html>")],
  ["returns the same token", () => json({ token: jwt("login-1") })],
  ["loses its connection", () => Promise.reject(new TypeError("fetch failed"))],
  ["gets no response", silence],
])("a refresh logs in if extending the token %s", async (_what, extend) => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, extend });
  await clock.run(api.cspm.GET(path));
  await clock.advance(9.5 * MINUTE);
  await clock.run(api.cspm.GET(path));
  await clock.advance(15 * SECOND);
  await clock.run(api.cspm.GET(path));
  expect([api.extensions.length, api.logins.length]).toEqual([1, 2]);
  expect(api.sent.at(-1)?.token).toBe(jwt("login-2"));
});

test("a stalled extension never holds a call: the login comes before calls begin to wait", async () => {
  for (const start of [541, 570, 583, 585, 586, 587, 588, 595]) {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, extend: silence });
    await clock.run(api.cspm.GET(path));
    await clock.advance(start * SECOND);
    for (let second = start; second < 660; second++) {
      expect(await clock.duration(api.cspm.GET(path))).toBe(0);
      await clock.advance(SECOND);
    }
    expect(api.logins).toHaveLength(2);
  }
});

test("an extension gets half a second even if the token's lifetime is a few seconds", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({
    clock,
    login: () => json({ token: jwt("short", 2) }),
    extend: () => after(clock, 0.4 * SECOND, () => json({ token: jwt("new") })),
  });
  await clock.run(api.cspm.GET(path));
  await clock.advance(1.9 * SECOND);
  await clock.run(api.cspm.GET(path));
  await clock.advance(0.2 * SECOND);
  await clock.run(api.cspm.GET(path));
  expect([api.logins.length, api.sent.at(-1)?.token]).toEqual([1, jwt("new")]);
});

test("a token in its last hundredth is refreshed by a login, which calls wait for", async () => {
  const clock = new VirtualClock();
  const login = () => after(clock, 2 * SECOND, () => json({ token: jwt(`login-${api.logins.length}`) }));
  const api = fakeApi({ clock, login });
  await clock.run(api.cspm.GET(path));
  await clock.advance(595 * SECOND);
  expect(await clock.duration(Promise.all([api.cspm.GET(path), api.cspm.GET(path)]))).toBe(2 * SECOND);
  expect([api.extensions.length, api.logins.length]).toEqual([0, 2]);
  expect(api.sent.slice(1).map(({ token }) => token)).toEqual([jwt("login-2"), jwt("login-2")]);
});

test("a token in its last hundredth is used if the refresh fails", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, login: ({ number }) => (number === 1 ? json({ token: jwt("good") }) : fail(403)) });
  await clock.run(api.cspm.GET(path));
  await clock.advance(595 * SECOND);
  expect((await clock.run(api.cspm.GET(path))).error).toBeUndefined();
  expect([api.logins.length, api.sent.at(-1)?.token]).toEqual([2, jwt("good")]);
});

test("a token that expires while its refresh fails isn't used", async () => {
  const clock = new VirtualClock();
  const login = ({ number }: Sent) =>
    number === 1 ? json({ token: jwt("one") }) : after(clock, 10 * SECOND, () => fail(403));
  const api = fakeApi({ clock, login });
  await clock.run(api.cspm.GET(path));
  await clock.advance(595 * SECOND);
  expect((await clock.run(api.cspm.GET(path))).error?.operation).toBe("POST /login");
  expect(api.sent).toHaveLength(1);
});

test("a token that expires within the pause after a failed refresh isn't used", async () => {
  const clock = new VirtualClock();
  const login = ({ number }: Sent) => (number === 2 ? fail(500) : json({ token: jwt(`login-${number}`) }));
  const api = fakeApi({ clock, login, retry: false });
  await clock.run(api.cspm.GET(path));
  await clock.advance(597 * SECOND);
  await clock.run(api.cspm.GET(path));
  await clock.advance(4 * SECOND);
  await clock.run(api.cspm.GET(path));
  expect(api.sent.map(({ token }) => token)).toEqual([jwt("login-1"), jwt("login-1"), jwt("login-3")]);
});

test("a hundred calls during a background refresh add no timers", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, extend: silence });
  await clock.run(api.cspm.GET(path));
  await clock.advance(9.1 * MINUTE);
  await clock.run(api.cspm.GET(path));
  const { active } = clock;
  await clock.run(Promise.all(Array.from({ length: 100 }, () => api.cspm.GET(path))));
  expect(clock.active).toBe(active);
});

test("a token that has expired is replaced by a login", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock });
  await clock.run(api.cspm.GET(path));
  await clock.advance(11 * MINUTE);
  await clock.run(api.cspm.GET(path));
  expect([api.extensions.length, api.logins.length]).toEqual([0, 2]);
});

test("a token has expired if the wall clock says so: the monotonic clock stops during a suspend", async () => {
  const clock = new SuspendableClock();
  const api = fakeApi({ clock });
  await clock.run(api.cspm.GET(path));
  clock.suspend(11 * MINUTE);
  await clock.run(api.cspm.GET(path));
  expect([api.extensions.length, api.logins.length]).toEqual([0, 2]);
  expect(api.sent.at(-1)?.token).toBe(jwt("login-2"));
});

test("a token has expired if the monotonic clock says so, even if the wall clock is set back", async () => {
  const clock = new SuspendableClock();
  const api = fakeApi({ clock });
  await clock.run(api.cspm.GET(path));
  clock.suspend(-60 * MINUTE);
  await clock.advance(11 * MINUTE);
  await clock.run(api.cspm.GET(path));
  expect([api.extensions.length, api.logins.length]).toEqual([0, 2]);
});

test("a failed refresh isn't repeated by each request, and the token is used until it expires", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({
    clock,
    extend: () => fail(),
    login: ({ number }) => (number === 1 ? json({ token: jwt("good") }) : fail(403)),
  });
  await clock.run(api.cspm.GET(path));
  await clock.advance(9.1 * MINUTE);
  for (let request = 0; request < 10; request++) {
    const { error } = await clock.run(api.cspm.GET(path));
    expect(error).toBeUndefined();
  }
  expect(api.extensions).toHaveLength(1);
  await clock.advance(6 * SECOND);
  await clock.run(api.cspm.GET(path));
  expect(api.extensions).toHaveLength(2);
  expect(new Set(api.sent.map(({ token }) => token))).toEqual(new Set([jwt("good")]));
});

test("a failed refresh is repeated before a token with a short lifetime expires", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({
    clock,
    extend: () => fail(),
    login: ({ number }) => (number === 2 ? fail(403) : json({ token: jwt(`login-${number}`, 20) })),
  });
  await clock.run(api.cspm.GET(path));
  await clock.advance(18.1 * SECOND);
  await clock.run(api.cspm.GET(path));
  await clock.advance(0.5 * SECOND);
  await clock.run(api.cspm.GET(path));
  expect(api.logins).toHaveLength(2);
  // Half of the refresh window of two seconds has passed, and the token is still valid.
  await clock.advance(0.7 * SECOND);
  await clock.run(api.cspm.GET(path));
  await clock.run(api.cspm.GET(path));
  const names = ["login-1", "login-1", "login-1", "login-1", "login-3"];
  expect(api.sent.map(({ token }) => token)).toEqual(names.map((name) => jwt(name, 20)));
});

test("a token's lifetime counts from its login, not from the failed extension before", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({
    clock,
    extend: ({ number }) => (number === 1 ? after(clock, 8 * SECOND, () => fail(500)) : json({ token: jwt("new") })),
  });
  await clock.run(api.cspm.GET(path));
  await clock.advance(9.5 * MINUTE);
  await clock.run(api.cspm.GET(path));
  await clock.advance(8 * SECOND);
  expect([api.extensions.length, api.logins.length]).toEqual([1, 2]);
  await clock.advance(9 * MINUTE - SECOND);
  await clock.run(api.cspm.GET(path));
  expect([api.extensions.length, api.logins.length]).toEqual([1, 2]);
  await clock.advance(2 * SECOND);
  await clock.run(api.cspm.GET(path));
  expect([api.extensions.length, api.logins.length]).toEqual([2, 2]);
});

test("a token that was rejected during its failed refresh isn't used again", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({
    clock,
    timeout: 60 * MINUTE,
    login: ({ number }) => (number === 1 ? json({ token: jwt("dead") }) : after(clock, SECOND, () => fail(403))),
    answer: () => after(clock, 595.5 * SECOND, () => fail()),
  });
  const late = api.cspm.GET(path);
  await clock.advance(595 * SECOND);
  // Its refresh is under way when the token that it would fall back to is rejected.
  const { error } = await clock.run(api.cspm.GET(path));
  expect(error?.operation).toBe("POST /login");
  expect((await clock.run(late)).error?.operation).toBe("POST /login");
  expect(api.sent).toHaveLength(1);
});

test("a background refresh that stalls is aborted after 20 s, so it can't keep a process alive", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({
    clock,
    extend: silence,
    login: ({ number }) => (number === 1 ? json({ token: jwt("one") }) : silence()),
  });
  await clock.run(api.cspm.GET(path));
  await clock.advance(9.1 * MINUTE);
  await clock.run(api.cspm.GET(path));
  await clock.advance(19 * SECOND);
  expect(api.logins[1]?.init.signal?.aborted).toBe(false);
  await clock.advance(2 * SECOND);
  expect(api.logins[1]?.init.signal?.aborted).toBe(true);
  expect([api.logins.length, clock.active]).toEqual([2, 0]);
});
