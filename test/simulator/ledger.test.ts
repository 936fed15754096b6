import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test, vi } from "vitest";
import { PATIENCE } from "../setup/patience.ts";
import { startSimulator } from "../../src/simulator/index.ts";
import { createCaller, login } from "./call.ts";
import { start, started } from "./start.ts";

test("the ledger counts requests, writes and tokens, and can be reset", async () => {
  const { simulator, call } = await started();
  const { ledger } = simulator;
  await call("GET /policy/1");
  await call("GET /policy/2");
  for (const id of ["a", "b", "b"]) await call("POST /alert/reopen", { filter: {} }, { "x-test-id": id });
  await call("POST /alert/reopen", {}, { "x-test-id": "rejected" });
  expect(ledger.counts()).toEqual({ "POST /login": 1, "GET /policy/{id}": 2, "POST /alert/reopen": 4 });
  expect(ledger.entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(ledger.of("GET /policy/{id}").map(({ status }) => status)).toEqual([404, 404]);
  expect(ledger.of("POST /alert/reopen")[0]?.bodyHash).toMatch(/^[0-9a-f]{16}$/);
  expect([...ledger.writes()]).toEqual([
    ["a", 1],
    ["b", 2],
  ]);
  expect(ledger.appliedTwice()).toEqual(["b"]);
  expect(ledger.tokens.size).toBe(1);
  ledger.reset();
  expect([ledger.count(), ledger.logins, ledger.writes().size]).toEqual([0, 0, 0]);
});

test("the ledger contains neither tokens nor secrets", async () => {
  const simulator = await start();
  const token = await login(simulator);
  await createCaller(simulator, token)("GET /v2/policy");
  const text = JSON.stringify(simulator.ledger.entries);
  expect(text).not.toContain(token);
  expect(text).not.toContain(simulator.credentials.secretKey);
  expect(simulator.ledger.of("POST /login")[0]?.bodyHash).toBeUndefined();
});

test("each operation has its own token bucket, which refills over time", async () => {
  let now = 1_700_000_000_000;
  const { call } = await started({ rateLimits: { "GET /alert/{id}": { perSecond: 2, burst: 3 } }, clock: () => now });
  const state = async (request: string) => {
    const { status, headers } = await call(request);
    return [status, headers.get("x-ratelimit-remaining")];
  };
  expect([await state("GET /alert/P-1"), await state("GET /alert/P-2")]).toEqual([
    [200, "2"],
    [200, "1"],
  ]);
  await state("GET /alert/P-3");
  const rejected = await call("GET /alert/P-1");
  expect([rejected.status, await rejected.text(), rejected.headers.get("x-redlock-status")]).toEqual([429, "", null]);
  expect(Object.fromEntries(rejected.headers)).toMatchObject({
    "x-ratelimit-remaining": "0",
    "x-ratelimit-burst-capacity": "3",
    "x-ratelimit-replenish-rate": "2",
    "x-ratelimit-requested-tokens": "1",
  });
  expect(await state("GET /v2/policy")).toEqual([200, null]);
  now += 500;
  expect(await state("GET /alert/P-1")).toEqual([200, "0"]);
});

test("the documented rate limits apply by default", async () => {
  const simulator = await startSimulator({ alerts: 1 });
  const call = createCaller(simulator, await login(simulator));
  expect((await call("GET /alert/P-1")).headers.get("x-ratelimit-burst-capacity")).toMatch(/^\d+$/);
  await simulator.close();
});

test("startSimulator names the unknown or invalid option", async () => {
  await expect(startSimulator({ tokenLifetime: 0 })).rejects.toThrow("`tokenLifetime`");
  await expect(startSimulator({ sed: 1 } as object)).rejects.toThrow(
    "Unknown option `sed` for startSimulator. Known options: seed",
  );
  const rateLimits = { "GET /alert/1": { perSecond: 1, burst: 1 } };
  await expect(startSimulator({ rateLimits })).rejects.toThrow('Did you mean "GET /alert/{id}"?');
});

test("close() ends open connections, and can be called twice", async () => {
  const simulator = await startSimulator({ alerts: 1 });
  const call = createCaller(simulator, await login(simulator));
  simulator.faults.add({ kind: "slow", delay: 60_000 });
  const hanging = expect(call("GET /v2/policy")).rejects.toThrow();
  await vi.waitUntil(() => simulator.ledger.count("GET /v2/policy") === 1, PATIENCE);
  await simulator.close();
  await hanging;
  await expect(fetch(simulator.url)).rejects.toThrow();
  await simulator.close();
});

test("a process exits after it closed the simulator", { timeout: 30_000 }, async () => {
  const script = `
    import { startSimulator } from "./src/simulator/index.ts";
    const simulator = await startSimulator({ alerts: 10 });
    simulator.faults.add({ kind: "slow", delay: 60_000 });
    fetch(simulator.url + "/v2/policy").catch(() => {});
    while (simulator.ledger.count() === 0) await new Promise((resolve) => setImmediate(resolve));
    await simulator.close();
    console.log("closed");
  `;
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], {
    timeout: 20_000,
  });
  expect(stdout).toContain("closed");
});
