import { expect, test } from "vitest";
import type { SessionRequest } from "../../../src/session/login.ts";
import { TokenSession } from "../../../src/session/session.ts";
import { after, credentials, fakeApi, json, jwt, silence } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const MINUTE = 60_000;
const path = "/v2/policy";
const reason = new Error("gave up");

test("an abort of the caller that caused a login leaves the login to the others", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, login: () => after(clock, 1_000, () => json({ token: jwt("one") })) });
  const controller = new AbortController();
  const first = api.cspm.GET(path, { signal: controller.signal });
  const second = api.cspm.GET(path);
  await clock.advance(100);
  controller.abort(reason);
  await expect(first).rejects.toBe(reason);
  expect((await clock.run(second)).error).toBeUndefined();
  expect(api.logins).toHaveLength(1);
});

test("an abort of the last caller that waits for a login aborts the login", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, login: silence });
  const controllers = [new AbortController(), new AbortController()];
  const calls = controllers.map(({ signal }) => api.cspm.GET(path, { signal }));
  await clock.advance(100);
  const { signal } = api.logins[0]?.init ?? {};
  controllers[0]?.abort(reason);
  await expect(calls[0]).rejects.toBe(reason);
  expect(signal?.aborted).toBe(false);
  controllers[1]?.abort(reason);
  await expect(calls[1]).rejects.toBe(reason);
  expect(signal?.aborted).toBe(true);
  // No retry, and no timer that keeps the process alive.
  await clock.advance(MINUTE);
  expect([api.logins.length, clock.active]).toEqual([1, 0]);
});

test("a login that was aborted with its last caller is started again by the next call", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, login: ({ number }) => (number === 1 ? silence() : json({ token: jwt("two") })) });
  const controller = new AbortController();
  const first = api.cspm.GET(path, { signal: controller.signal });
  await clock.advance(100);
  controller.abort(reason);
  const second = api.cspm.GET(path);
  await expect(first).rejects.toBe(reason);
  expect((await clock.run(second)).error).toBeUndefined();
  expect(api.sent[0]?.token).toBe(jwt("two"));
});

test("an abort during the wait for the next attempt of a login ends the wait", async () => {
  const clock = new VirtualClock();
  const login = () => new Response(null, { status: 429, headers: { "retry-after": "50" } });
  const api = fakeApi({ clock, login });
  const controller = new AbortController();
  const call = api.cspm.GET(path, { signal: controller.signal });
  await clock.advance(100);
  controller.abort(reason);
  await expect(call).rejects.toBe(reason);
  await clock.advance(0);
  expect(clock.active).toBe(0);
});

test("an abort while a credentials function is pending ends the call, and no login follows", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, credentials: () => after(clock, 1_000, () => credentials) });
  const controller = new AbortController();
  const call = api.cspm.GET(path, { signal: controller.signal });
  await clock.advance(100);
  controller.abort(reason);
  await expect(call).rejects.toBe(reason);
  await clock.advance(MINUTE);
  expect([api.logins.length, clock.active]).toEqual([0, 0]);
});

test("an abort of the caller that caused a renewal leaves the renewal to the others", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({
    clock,
    login: ({ number }) => after(clock, 1_000, () => json({ token: jwt(`login-${number}`) })),
    answer: ({ token }) => (token === jwt("login-1") ? new Response(null, { status: 401 }) : json([])),
  });
  await clock.run(api.session.token());
  const controller = new AbortController();
  const first = api.cspm.GET(path, { signal: controller.signal });
  const second = api.cspm.GET(path);
  await clock.advance(100);
  controller.abort(reason);
  await expect(first).rejects.toBe(reason);
  expect((await clock.run(second)).error).toBeUndefined();
  expect(api.logins).toHaveLength(2);
});

test("an abort of a call leaves a background refresh to the others", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({
    clock,
    extend: () => after(clock, 1_000, () => json({ token: jwt("new") })),
    answer: silence,
  });
  await clock.run(api.session.token());
  await clock.advance(9.5 * MINUTE);
  const controller = new AbortController();
  const call = api.cspm.GET(path, { signal: controller.signal });
  await clock.advance(100);
  controller.abort(reason);
  await expect(call).rejects.toBe(reason);
  await clock.advance(1_000);
  expect(await api.session.token()).toBe(jwt("new"));
  expect([api.extensions.length, clock.active]).toEqual([1, 0]);
});

test("an abort of all callers leaves no unhandled rejection when their login fails", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, login: () => after(clock, 1_000, () => new Response(null, { status: 401 })) });
  const controller = new AbortController();
  const call = api.cspm.GET(path, { signal: controller.signal });
  await clock.advance(100);
  controller.abort(reason);
  // An unhandled rejection would fail the run.
  await expect(clock.run(call)).rejects.toBe(reason);
  await clock.advance(2_000);
});

test("a call's totalTimeout ends its wait for the login, and not that of others", async () => {
  const clock = new VirtualClock();
  const api = fakeApi({ clock, login: () => after(clock, 1_000, () => json({ token: jwt("one") })) });
  const short = api.cspm.GET(path, { totalTimeout: 500 });
  const long = api.cspm.GET(path);
  expect((await clock.run(short)).error).toMatchObject({ name: "TimeoutError", limit: "totalTimeout" });
  expect((await clock.run(long)).error).toBeUndefined();
  expect(api.logins).toHaveLength(1);
});

/** A session without a client, whose login ignores its signal. */
function createDeafSession(clock: VirtualClock, login: (number: number) => Promise<Response>) {
  const logins: string[] = [];
  const send: SessionRequest = async (operation) => {
    const response = await login(logins.push(operation));
    return { response, data: await response.json(), attempts: 1 };
  };
  return { logins, session: new TokenSession(credentials, send, clock, 30_000) };
}

test("a login that ignores its abort isn't waited for by the next call", async () => {
  const clock = new VirtualClock();
  const { logins, session } = createDeafSession(clock, (number) =>
    number === 1 ? silence() : Promise.resolve(json({ token: jwt("two") })),
  );
  const controller = new AbortController();
  const first = session.current(controller.signal);
  await clock.advance(100);
  controller.abort(reason);
  await expect(first).rejects.toBe(reason);
  expect(await session.token()).toBe(jwt("two"));
  expect(logins).toHaveLength(2);
});

test("a call whose signal has aborted starts no login", async () => {
  const clock = new VirtualClock();
  const { logins, session } = createDeafSession(clock, silence);
  await expect(session.current(AbortSignal.abort(reason))).rejects.toBe(reason);
  await clock.advance(100);
  expect([logins, clock.active]).toEqual([[], 0]);
});

test("a call that aborts while it waits for the refresh of a valid token gets its reason, not the token", async () => {
  const clock = new VirtualClock();
  const { session } = createDeafSession(clock, (number) =>
    number === 1 ? Promise.resolve(json({ token: jwt("one") })) : silence(),
  );
  await session.token();
  await clock.advance(595_000);
  const controller = new AbortController();
  const call = session.current(controller.signal);
  controller.abort(reason);
  await expect(call).rejects.toBe(reason);
});
