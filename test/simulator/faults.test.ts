import { expect, test, vi } from "vitest";
import { PATIENCE } from "../setup/patience.ts";
import { createCaller, login, postLogin, reason } from "./call.ts";
import { started } from "./start.ts";

const outcome = (request: Promise<Response>): Promise<string> =>
  request.then(
    (response) => String(response.status),
    () => "broken",
  );

test("a status fault applies as often as `times` says, with and without Retry-After", async () => {
  const { simulator, call } = await started();
  const added = simulator.faults.add({ kind: "status", status: 503, retryAfter: 2, match: "GET /v2/policy", times: 1 });
  simulator.faults.add({ kind: "status", status: 429, match: "GET /v2/policy", times: 1 });
  const first = await call("GET /v2/policy");
  expect([first.status, first.headers.get("retry-after"), await first.text()]).toEqual([503, "2", ""]);
  const second = await call("GET /v2/policy");
  expect([second.status, second.headers.get("retry-after"), reason(second)]).toEqual([429, null, undefined]);
  expect((await call("GET /v2/policy")).status).toBe(200);
  expect(added.applied).toBe(1);
});

test("faults match by operation, pattern or function, and spare the session by default", async () => {
  const { simulator, call } = await started();
  const { faults } = simulator;
  faults.add({ kind: "html", status: 502, match: "GET /policy/{anything}", times: 1 });
  expect((await call("GET /policy/1")).status).toBe(502);
  faults.add({ kind: "html", status: 504, match: /^GET \/v2/, times: 1 });
  expect((await call("GET /v2/policy")).status).toBe(504);
  faults.add({ kind: "html", status: 414, match: ({ query }) => query.has("policy.name"), times: 1 });
  expect((await call("GET /v2/policy")).status).toBe(200);
  expect((await call("GET /v2/policy?policy.name=x")).status).toBe(414);
  faults.add({ kind: "html", status: 502 });
  expect((await call("GET /auth_token/extend")).status).toBe(200);
  faults.clear();
  expect((await call("GET /v2/policy")).status).toBe(200);
});

test("the same seed gives the same faults", async () => {
  const statuses = async (seed: number): Promise<string> => {
    const { simulator, call } = await started({ seed });
    simulator.faults.add({ kind: "status", status: 503, probability: 0.5 });
    const all: number[] = [];
    for (let request = 0; request < 20; request++) all.push((await call("GET /cloud/group/name")).status);
    return all.join();
  };
  const first = await statuses(7);
  expect(first).toContain("503");
  expect(first).toContain("200");
  expect(await statuses(7)).toBe(first);
  expect(await statuses(8)).not.toBe(first);
});

test("a cut at the start prevents the request, and a cut in the body truncates the response", async () => {
  const { simulator, call } = await started();
  const group = { name: "Group", accountIds: [] };
  simulator.faults.add({ kind: "cut", at: "start", times: 1 });
  expect(await outcome(call("POST /cloud/group", group, { "x-test-id": "a" }))).toBe("broken");
  expect(simulator.ledger.writes().size).toBe(0);
  simulator.faults.add({ kind: "cut", at: "body", match: "GET /v2/policy", times: 1 });
  const cut = await call("GET /v2/policy");
  expect(cut.status).toBe(200);
  await expect(cut.text()).rejects.toThrow();
});

test("answer-lost breaks the connection after the write took effect", async () => {
  const { simulator, call } = await started();
  simulator.faults.add({ kind: "answer-lost", match: "POST /cloud/group", times: 1 });
  const group = { name: "Group", accountIds: [] };
  expect(await outcome(call("POST /cloud/group", group, { "x-test-id": "a" }))).toBe("broken");
  expect(simulator.ledger.writes().get("a")).toBe(1);
  expect(simulator.ledger.of("POST /cloud/group")[0]).toMatchObject({
    fault: "answer-lost",
    applied: true,
    status: undefined,
  });
  expect(reason(await call("POST /cloud/group", group))).toBe("account_group_name_already_exists name");
});

test("an html fault can have status 200", async () => {
  const { simulator, call } = await started();
  simulator.faults.add({ kind: "html", status: 200, times: 1 });
  const response = await call("GET /v2/policy");
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html"]);
  expect(await response.text()).toContain("<!DOCTYPE html>");
});

test("a redirect leads to the same URL or to another origin, where a token counts as a leak", async () => {
  const { simulator, call } = await started();
  simulator.faults.add({ kind: "redirect", to: "same-origin", status: 302, times: 1 });
  const within = await call("GET /v2/policy?policy.enabled=true");
  expect([within.status, within.headers.get("location")]).toEqual([302, "/v2/policy?policy.enabled=true"]);
  simulator.faults.add({ kind: "redirect", to: "elsewhere", times: 1 });
  const away = await call("GET /v2/policy");
  expect([away.status, away.headers.get("location")]).toEqual([307, `${simulator.elsewhere}/v2/policy`]);
  expect(simulator.ledger.leaks).toHaveLength(0);
  await fetch(`${simulator.elsewhere}/v2/policy`, { headers: { "x-redlock-auth": "token" } });
  expect(simulator.ledger.leaks).toHaveLength(1);
});

test("a slow fault delays the whole response or only its body", async () => {
  const { simulator, call } = await started();
  const pending = (promise: Promise<unknown>) =>
    Promise.race([promise.then(() => "arrived"), fetch(simulator.elsewhere).then(() => "pending")]);
  simulator.faults.add({ kind: "slow", delay: 600_000, times: 1 });
  const slow = call("GET /v2/policy");
  await vi.waitUntil(() => simulator.ledger.count("GET /v2/policy") === 1, PATIENCE);
  expect(await pending(slow)).toBe("pending");
  simulator.faults.add({ kind: "slow", delay: 600_000, part: "body", times: 1 });
  const { status, body } = await call("GET /v2/policy");
  expect(status).toBe(200);
  const reader = body?.getReader();
  expect(await pending(reader?.read() ?? Promise.resolve())).toBe("pending");
  await reader?.cancel();
  simulator.faults.add({ kind: "slow", delay: 1, times: 1 });
  expect(await (await call("GET /v2/policy")).json()).toHaveLength(60);
  slow.catch(() => undefined);
});

test("many delayed responses raise no MaxListenersExceededWarning", async () => {
  const warnings: Error[] = [];
  const warned = (warning: Error) => warnings.push(warning);
  process.on("warning", warned);
  const { simulator, call } = await started();
  simulator.faults.add({ kind: "slow", delay: 600_000 });
  const broken = Promise.all(Array.from({ length: 20 }, () => outcome(call("GET /v2/policy"))));
  await vi.waitUntil(() => simulator.ledger.mostAtOnce === 20, PATIENCE);
  await simulator.close();
  expect(await broken).toEqual(Array.from({ length: 20 }, () => "broken"));
  process.off("warning", warned);
  expect(warnings).toEqual([]);
});

test("passing-401 rejects valid tokens, or only the first request after a login", async () => {
  const { simulator, call } = await started();
  simulator.faults.add({ kind: "passing-401", times: 1 });
  expect((await call("GET /v2/policy")).status).toBe(401);
  expect((await call("GET /v2/policy")).status).toBe(200);
  simulator.faults.add({ kind: "passing-401", firstUse: true });
  expect((await call("GET /v2/policy")).status).toBe(200);
  const again = createCaller(simulator, await login(simulator));
  expect((await again("GET /v2/policy")).status).toBe(401);
  expect((await again("GET /v2/policy")).status).toBe(200);
});

test("login-refused and extend-fails make logins and extensions fail", async () => {
  const { simulator, call } = await started();
  simulator.faults.add({ kind: "extend-fails", times: 1 });
  expect((await call("GET /auth_token/extend")).status).toBe(500);
  expect((await call("GET /auth_token/extend")).status).toBe(200);
  simulator.faults.add({ kind: "login-refused", times: 2 });
  const { accessKeyId: username, secretKey: password } = simulator.credentials;
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 3; attempt++)
    statuses.push((await postLogin(simulator, { username, password })).status);
  expect(statuses).toEqual([401, 401, 200]);
});

test("an error thrown by `match` appears in the response", async () => {
  const { simulator, call } = await started();
  simulator.faults.add({
    kind: "answer-lost",
    match: () => {
      throw new Error("mistake");
    },
  });
  const response = await call("GET /v2/policy");
  expect([response.status, reason(response)]).toEqual([500, "internal_error simulator: mistake"]);
});
