import { expect, test } from "vitest";
import { caller, login, postLogin, reason, started } from "./start.ts";

const outcome = (request: Promise<Response>): Promise<string> =>
  request.then(
    (response) => String(response.status),
    () => "broken",
  );

test("a status comes as often as it was ordered, with Retry-After or without", async () => {
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

test("faults match by template, pattern or function, and leave the session alone by default", async () => {
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

test("a connection cut at the start does nothing, one cut in the body breaks the answer", async () => {
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

test("a lost answer leaves the write done", async () => {
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

test("HTML can come with 200", async () => {
  const { simulator, call } = await started();
  simulator.faults.add({ kind: "html", status: 200, times: 1 });
  const response = await call("GET /v2/policy");
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html"]);
  expect(await response.text()).toContain("<!DOCTYPE html>");
});

test("a redirect leads to the same address or elsewhere, where a token is noted as a leak", async () => {
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

test("an answer can come late, and its body later than its head", async () => {
  const { simulator, call } = await started();
  simulator.faults.add({ kind: "slow", delay: 100, times: 1 });
  let started_ = performance.now();
  await call("GET /v2/policy");
  expect(performance.now() - started_).toBeGreaterThan(90);
  simulator.faults.add({ kind: "slow", delay: 200, part: "body", times: 1 });
  started_ = performance.now();
  const response = await call("GET /v2/policy");
  const head = performance.now() - started_;
  await response.text();
  expect(head).toBeLessThan(150);
  expect(performance.now() - started_).toBeGreaterThan(190);
});

test("many late answers at once raise no warning", async () => {
  const warnings: Error[] = [];
  const warned = (warning: Error) => warnings.push(warning);
  process.on("warning", warned);
  const { simulator, call } = await started();
  simulator.faults.add({ kind: "slow", delay: 100 });
  await Promise.all(Array.from({ length: 20 }, () => call("GET /v2/policy")));
  process.off("warning", warned);
  expect(simulator.ledger.mostAtOnce).toBeGreaterThan(10);
  expect(warnings).toEqual([]);
});

test("a passing 401 hits good tokens, or the first request after a login only", async () => {
  const { simulator, call } = await started();
  simulator.faults.add({ kind: "passing-401", times: 1 });
  expect((await call("GET /v2/policy")).status).toBe(401);
  expect((await call("GET /v2/policy")).status).toBe(200);
  simulator.faults.add({ kind: "passing-401", firstUse: true });
  expect((await call("GET /v2/policy")).status).toBe(200);
  const again = caller(simulator, await login(simulator));
  expect((await again("GET /v2/policy")).status).toBe(401);
  expect((await again("GET /v2/policy")).status).toBe(200);
});

test("logins and extensions can be made to fail", async () => {
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

test("a match that throws is told to the test", async () => {
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
