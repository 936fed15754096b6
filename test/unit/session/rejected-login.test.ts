import { expect, test } from "vitest";
import { AuthenticationError } from "../../../src/index.ts";
import { after, credentials, fakeApi, json, jwt, silence, type Sent } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";
import { SuspendableClock } from "./suspendable-clock.ts";

const SECOND = 1_000;
const path = "/v2/policy";
const fail = (status = 401, headers = {}) => new Response(null, { status, headers });
const accept = ({ number }: Sent) => json({ token: jwt(`login-${number}`) });

test("a rejected login fails all calls that wait for it, and nothing else is sent", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, login: () => after(clock, 10, () => fail()) });
  const results = await clock.run(Promise.all(Array.from({ length: 20 }, () => api.cspm.GET(path))));
  expect(results.every(({ error }) => error instanceof AuthenticationError)).toBe(true);
  expect(api.logins).toHaveLength(1);
  expect(api.sent).toEqual([]);
});

test.each([
  ["a wrong secret", () => fail()],
  ["a missing permission", () => fail(403)],
  ["a login response without a token", () => json({ customerNames: [] })],
])("a hundred calls in sequence make one login: %s", async (_why, login) => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, login });
  const first = await clock.run(api.cspm.GET(path));
  for (let call = 1; call < 100; call++) expect(await clock.run(api.cspm.GET(path))).toEqual(first);
  expect(first.error?.operation).toBe("POST /login");
  expect(api.logins).toHaveLength(1);
  await expect(api.session.renew()).rejects.toBe(first.error);
});

test("a rejected login is repeated after a pause that doubles from 5 s to at most 5 min", async () => {
  const clock = new VirtualClock();
  const times: number[] = [];
  const login = () => {
    times.push(clock.now());
    return fail();
  };
  const api = fakeApi({ clock, login });
  while (times.length < 9) {
    await clock.run(api.cspm.GET(path));
    await clock.advance(0.5 * SECOND);
  }
  const pauses = times.slice(1).map((time, index) => (time - (times[index] ?? 0)) / SECOND);
  expect(pauses).toEqual([5, 10, 20, 40, 80, 160, 300, 300]);
});

test("the pause after a rejected login begins at 5 s again after a successful one", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, login: (sent) => ([1, 2, 4].includes(sent.number) ? fail() : accept(sent)) });
  await clock.run(api.cspm.GET(path));
  await clock.advance(5 * SECOND);
  await clock.run(api.cspm.GET(path));
  await clock.advance(10 * SECOND);
  expect((await clock.run(api.cspm.GET(path))).error).toBeUndefined();
  await clock.advance(700 * SECOND);
  await clock.run(api.cspm.GET(path));
  await clock.advance(5 * SECOND);
  expect((await clock.run(api.cspm.GET(path))).error).toBeUndefined();
});

test("the pause after a rejected login ends during a suspend", async () => {
  const clock = new SuspendableClock();
  const api = fakeApi({ clock, login: (sent) => (sent.number === 1 ? fail() : accept(sent)) });
  await clock.run(api.cspm.GET(path));
  clock.suspend(6 * SECOND);
  expect((await clock.run(api.cspm.GET(path))).error).toBeUndefined();
});

test("session.forget() ends the pause after a rejected login", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, login: (sent) => (sent.number === 1 ? fail() : accept(sent)) });
  await clock.run(api.cspm.GET(path));
  api.session.forget();
  expect((await clock.run(api.cspm.GET(path))).error).toBeUndefined();
});

test("a credentials function that returns another key after a rejected login is tried at once", async () => {
  const clock = new VirtualClock();
  let secretKey = "old";
  const api = fakeApi({
    clock,
    credentials: () => ({ ...credentials, secretKey }),
    login: (sent) => (sent.body?.includes("old") ? fail() : accept(sent)),
  });
  await clock.run(api.cspm.GET(path));
  // Whitespace isn't another key.
  secretKey = "old\n";
  expect((await clock.run(api.cspm.GET(path))).error).toBeInstanceOf(AuthenticationError);
  expect(api.logins).toHaveLength(1);
  secretKey = "new";
  expect((await clock.run(api.cspm.GET(path))).error).toBeUndefined();
  expect(api.logins).toHaveLength(2);
});

test("a credentials object that's changed after a rejected login is tried at once", async () => {
  const clock = new VirtualClock();
  const changing = { ...credentials, secretKey: "old" };
  const api = fakeApi({
    clock,
    credentials: changing,
    login: (sent) => (sent.body?.includes("old") ? fail() : accept(sent)),
  });
  await clock.run(api.cspm.GET(path));
  changing.secretKey = "new";
  expect((await clock.run(api.cspm.GET(path))).error).toBeUndefined();
});

test.each([
  ["503", () => fail(503)],
  ["a lost connection", () => Promise.reject(new TypeError("fetch failed"))],
])("a login that fails for a transient reason is repeated by the next call: %s", async (_why, login) => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, retry: false, login: (sent) => (sent.number === 1 ? login() : accept(sent)) });
  expect((await clock.run(api.cspm.GET(path))).error?.operation).toBe("POST /login");
  expect((await clock.run(api.cspm.GET(path))).error).toBeUndefined();
});

test.each([429, 503])("a login's Retry-After over maxRetryAfter holds for all later calls: %s", async (status) => {
  const clock = new VirtualClock();
  const login = (sent: Sent) => (sent.number === 1 ? fail(status, { "retry-after": "120" }) : accept(sent));
  const api = fakeApi({ clock, login });
  for (let call = 0; call < 100; call++) {
    const { error } = await clock.run(api.cspm.GET(path));
    expect([error?.operation, error?.attempts]).toEqual(["POST /login", 1]);
    await clock.advance(SECOND);
  }
  expect(api.logins).toHaveLength(1);
  await clock.advance(20 * SECOND);
  expect((await clock.run(api.cspm.GET(path))).error).toBeUndefined();
});

test("a login's Retry-After of a day holds for an hour", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({
    clock,
    login: (sent) => (sent.number === 1 ? fail(429, { "retry-after": "86400" }) : accept(sent)),
  });
  await clock.run(api.cspm.GET(path));
  await clock.advance(3_599 * SECOND);
  expect((await clock.run(api.cspm.GET(path))).error).toBeDefined();
  await clock.advance(SECOND);
  expect((await clock.run(api.cspm.GET(path))).error).toBeUndefined();
});

test("a login's Retry-After is waited out even if the calls that waited for it gave up", async () => {
  const clock = new VirtualClock();
  const times: number[] = [];
  const start = clock.now();
  const login = (sent: Sent) => {
    times.push(clock.now() - start);
    return sent.number === 1 ? fail(429, { "retry-after": "30" }) : accept(sent);
  };
  const api = fakeApi({ clock, login });
  for (let call = 0; call < 10; call++) {
    const { error } = await clock.run(api.cspm.GET(path, { totalTimeout: 2 * SECOND }));
    expect(error?.name).toBe("TimeoutError");
  }
  expect((await clock.run(api.cspm.GET(path))).error).toBeUndefined();
  expect(times).toHaveLength(2);
  expect(times[1]).toBeGreaterThanOrEqual(30 * SECOND);
});

test("a login that was aborted isn't remembered as rejected", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, login: (sent) => (sent.number === 1 ? silence() : accept(sent)) });
  await clock.run(api.cspm.GET(path, { totalTimeout: SECOND }));
  expect((await clock.run(api.cspm.GET(path))).error).toBeUndefined();
});
