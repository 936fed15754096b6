import { expect, test } from "vitest";
import { AuthenticationError } from "../../../src/index.ts";
import { after, fakeApi, json, jwt, type FakeApi, type Sent } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";
import { SuspendableClock } from "./suspendable-clock.ts";

const SECOND = 1_000;
const MINUTE = 60_000;
const fail = (status = 401) => new Response(null, { status });
const path = "/v2/policy";
const BROKEN = "/broken";

/** The names of the tokens that requests to a path were sent with. */
const readTokens = ({ sent }: FakeApi, of = path): (string | undefined)[] =>
  sent.filter((request) => request.path === of).map(({ token }) => token?.split(".sig-")[1]);

test("a 401 causes a login, and the request is replayed with its body", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({
    clock,
    answer: ({ token }) => (token === jwt("login-1") ? fail() : json({ done: true })),
  });
  const { data } = await clock.run(api.cspm.POST("/policy", { body: { name: "p" } }));
  expect(data).toEqual({ done: true });
  expect(api.sent.map(({ body, token }) => [body, token])).toEqual([
    ['{"name":"p"}', jwt("login-1")],
    ['{"name":"p"}', jwt("login-2")],
  ]);
});

test("a 401 with the new token as well is returned to the caller after two attempts", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, answer: () => fail() });
  const { error } = await clock.run(api.cspm.GET(path));
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error?.attempts).toBe(2);
  expect(readTokens(api)).toEqual(["login-1", "login-2"]);
  expect(api.logins).toHaveLength(2);
});

test("two hundred staggered 401s for one token cause one login", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({
    clock,
    answer: ({ token, number }) =>
      after(clock, token === jwt("login-1") ? number * 50 : 10, () => (token === jwt("login-1") ? fail() : json([]))),
  });
  const results = await clock.run(Promise.all(Array.from({ length: 200 }, () => api.cspm.GET(path))));
  expect(results.filter(({ error }) => error)).toEqual([]);
  // The first login, and one for all two hundred.
  expect(api.logins).toHaveLength(2);
  expect(api.sent).toHaveLength(400);
});

test("a 401 that comes after the newer token has expired too causes a login", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({
    clock,
    answer: ({ number }) => (number === 1 ? after(clock, 15 * MINUTE, () => fail()) : number === 2 ? fail() : json([])),
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

test("a 401 for a stream isn't replayed, says so, and the next request logs in", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, answer: ({ number }) => (number === 1 ? fail() : json([])) });
  const { error } = await clock.run(api.cspm.POST("/policy", { body: new Blob(["x"]).stream() }));
  expect(error?.message).toMatch(/^POST \/policy failed with 401; not retried, because the body is a stream/);
  expect(api.sent).toHaveLength(1);
  await clock.run(api.cspm.GET(path));
  expect(api.logins).toHaveLength(2);
});

test("an operation that always returns 401 causes one login for a hundred calls", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, answer: () => fail() });
  for (let call = 0; call < 100; call++) {
    const { error } = await clock.run(api.cspm.GET(path));
    expect(error).toBeInstanceOf(AuthenticationError);
  }
  expect(api.logins).toHaveLength(2);
  expect(api.sent).toHaveLength(101);
});

test("an operation that always returns 401 to streams causes one login for a hundred calls", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, answer: () => fail() });
  for (let call = 0; call < 100; call++) await clock.run(api.cspm.POST(path, { body: new Blob(["x"]).stream() }));
  await clock.run(api.session.token());
  expect([api.logins.length, api.sent.length]).toEqual([2, 100]);
});

test("a hundred concurrent calls of an operation that always returns 401 cause one login", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, answer: ({ number }) => after(clock, number, () => fail()) });
  await clock.run(Promise.all(Array.from({ length: 100 }, () => api.cspm.GET(path))));
  expect(api.logins).toHaveLength(2);
  expect(api.sent).toHaveLength(200);
});

test("two hundred healthy calls wait for one login beside an operation that always returns 401", async () => {
  const clock = new VirtualClock();
  const login = () => after(clock, SECOND, () => json({ token: jwt(`login-${api.logins.length}`) }));
  const answer = (sent: Sent) => after(clock, 10, () => (sent.path === BROKEN ? fail() : json([])));
  const api = fakeApi({ clock, login, answer });
  await clock.run(api.session.token());
  const call = async (template: string, times: number) => {
    for (let index = 0; index < times; index++) await api.cspm.GET(template);
  };
  const broken = call(BROKEN, 100);
  // Without the broken operation: 200 * 10 ms.
  const duration = await clock.duration(call(path, 200));
  await clock.run(broken);
  expect(duration).toBeLessThanOrEqual(200 * 10 + SECOND + 10);
  expect(api.logins.length).toBeLessThanOrEqual(2);
});

test("an operation whose fresh token was rejected may cause a login again after a pause that doubles", async () => {
  const clock = new VirtualClock();
  const times: number[] = [];
  const login = ({ number }: Sent) => {
    times.push(clock.now());
    return json({ token: jwt(`login-${number}`) });
  };
  const api = fakeApi({ clock, login, answer: () => fail() });
  while (times.length < 5) {
    // However many calls find out at once.
    await clock.run(Promise.all([api.cspm.GET(path), api.cspm.GET(path), api.cspm.GET(path)]));
    await clock.advance(0.5 * SECOND);
  }
  const pauses = times.slice(1).map((time, index) => (time - (times[index] ?? 0)) / SECOND);
  expect(pauses).toEqual([0, 5, 10, 20]);
});

test("an operation whose fresh token was rejected may cause a login again after a success", async () => {
  const clock = new VirtualClock();
  // Rejected twice, a success, and then the token is revoked.
  const api = fakeApi({ clock, answer: ({ number }) => ([1, 2, 4].includes(number) ? fail() : json([])) });
  await clock.run(api.cspm.GET(path));
  await clock.run(api.cspm.GET(path));
  expect((await clock.run(api.cspm.GET(path))).error).toBeUndefined();
  expect(readTokens(api)).toEqual(["login-1", "login-2", "login-2", "login-2", "login-3"]);
});

test("an operation whose fresh token was rejected still gets the token that others have refreshed", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({
    clock,
    answer: ({ token }) => after(clock, 100, () => (token === jwt("login-3") ? json([]) : fail())),
  });
  await clock.run(api.cspm.GET(path));
  const held = api.cspm.GET(path);
  await clock.advance(10);
  api.session.forget();
  await clock.run(api.session.token());
  expect((await clock.run(held)).error).toBeUndefined();
  expect(readTokens(api)).toEqual(["login-1", "login-2", "login-2", "login-3"]);
});

test("an operation whose fresh token was rejected doesn't keep other operations from a login", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({
    clock,
    answer: ({ token, path: to }) => (to === path || token === jwt("login-2") ? fail() : json([])),
  });
  await clock.run(api.cspm.GET(path));
  expect((await clock.run(api.cspm.GET("/other"))).error).toBeUndefined();
  expect(readTokens(api, "/other")).toEqual(["login-2", "login-3"]);
});

test("a token that other operations are accepted with meanwhile isn't dropped: the 401 is replayed with it", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({
    clock,
    answer: ({ path: to, number }) =>
      to === BROKEN ? after(clock, 100, () => (number === 1 ? fail() : json([]))) : json([]),
  });
  const broken = api.cspm.GET(BROKEN);
  await clock.run(api.cspm.GET(path));
  expect((await clock.run(broken)).error).toBeUndefined();
  expect(readTokens(api, BROKEN)).toEqual(["login-1", "login-1"]);
  expect(api.logins).toHaveLength(1);
});

test("a token that other operations are accepted with meanwhile isn't dropped, however often one operation rejects it", async () => {
  const clock = new VirtualClock();
  const answer = (sent: Sent) => (sent.path === BROKEN ? after(clock, 100, () => fail()) : json([]));
  const api = fakeApi({ clock, answer });
  for (let call = 0; call < 100; call++) {
    const broken = api.cspm.GET(BROKEN);
    for (let other = 0; other < 5; other++) {
      await clock.advance(50);
      await clock.run(api.cspm.GET(path));
    }
    expect((await clock.run(broken)).error).toBeInstanceOf(AuthenticationError);
  }
  expect(api.logins).toHaveLength(1);
});

test("a token counts as accepted even if the response to an older request comes later", async () => {
  const clock = new VirtualClock();
  const delays = [200, 300, 100];
  const api = fakeApi({
    clock,
    answer: ({ number }) => after(clock, delays[number - 1] ?? 0, () => (number === 2 ? fail() : json([]))),
  });
  await clock.run(Promise.all([api.cspm.GET(path), api.cspm.GET(BROKEN), api.cspm.GET(path)]));
  expect(readTokens(api, BROKEN)).toEqual(["login-1", "login-1"]);
  expect(api.logins).toHaveLength(1);
});

test("a token doesn't count as accepted by a response that isn't a success", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({
    clock,
    answer: ({ path: to, token }) =>
      to === path ? fail(404) : after(clock, 100, () => (token === jwt("login-1") ? fail() : json([]))),
  });
  const slow = api.cspm.GET(BROKEN);
  await clock.run(api.cspm.GET(path));
  expect((await clock.run(slow)).error).toBeUndefined();
  expect(readTokens(api, BROKEN)).toEqual(["login-1", "login-2"]);
});

test("a token that was accepted only before it was revoked is replaced after a second 401", async () => {
  const clock = new VirtualClock();
  let isRevoked = false;
  const api = fakeApi({
    clock,
    answer: ({ path: to, token }) => {
      const reply = () => (isRevoked && token === jwt("login-1") ? fail() : json([]));
      return to === BROKEN ? after(clock, 100, reply) : reply();
    },
  });
  const slow = api.cspm.GET(BROKEN);
  await clock.run(api.cspm.GET(path));
  isRevoked = true;
  expect((await clock.run(slow)).error).toBeUndefined();
  expect(readTokens(api, BROKEN)).toEqual(["login-1", "login-1", "login-2"]);
});

/** A 403 for the first token, `minutes` after the request; of which `asleep` the machine slept. */
async function sendForbidden(api: "cspm" | "code", minutes: number, asleep = 0) {
  const clock = new SuspendableClock();
  const fake = fakeApi({
    clock,
    answer: ({ token }) => (token === jwt("login-1") ? after(clock, minutes * MINUTE, () => fail(403)) : json([])),
    timeout: 60 * MINUTE,
  });
  const call = fake[api].GET("/code/api/v1/repositories");
  await clock.advance(SECOND);
  clock.suspend(asleep * MINUTE);
  const { error } = await clock.run(call);
  return [error?.name, fake.sent.length, fake.logins.length];
}

test("a 403 of Code Security for a token that's about to expire causes a login and a replay", async () => {
  expect(await sendForbidden("code", 9.5)).toEqual([undefined, 2, 2]);
});

test("a 403 of Code Security after a suspend causes a login and a replay", async () => {
  expect(await sendForbidden("code", 1, 30)).toEqual([undefined, 2, 2]);
});

test("a 403 of Code Security for a token that was replaced meanwhile is replayed with the new token", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({
    clock,
    answer: ({ token }) => (token === jwt("login-1") ? after(clock, MINUTE, () => fail(403)) : json([])),
  });
  const call = api.code.GET(path);
  await clock.advance(SECOND);
  await clock.run(api.session.renew());
  expect((await clock.run(call)).error).toBeUndefined();
  expect(readTokens(api)).toEqual(["login-1", "extended-1"]);
});

test("a 403 of Code Security for a fresh token is a missing permission", async () => {
  expect(await sendForbidden("code", 1)).toEqual(["PermissionError", 1, 1]);
});

test("a 403 of CSPM is a missing permission, however old the token is", async () => {
  expect(await sendForbidden("cspm", 9.5)).toEqual(["PermissionError", 1, 1]);
});

test("a 403 of Code Security with the new token as well is a missing permission", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({
    clock,
    answer: ({ number }) => after(clock, number === 1 ? 9.5 * MINUTE : 1, () => fail(403)),
    timeout: 60 * MINUTE,
  });
  const { error } = await clock.run(api.code.GET("/code/api/v1/repositories"));
  expect([error?.name, error?.attempts, api.logins.length]).toEqual(["PermissionError", 2, 2]);
});
