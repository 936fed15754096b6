import { expect, test } from "vitest";
import { createPolicies, holdFetch, mockedFetch } from "../../../../scripts/bench/api.ts";

const ORIGIN = "https://api.prismacloud.io";

test.each([1, 1000, 100_000])("createPolicies(%d) returns a JSON list that's at most a policy longer", (size) => {
  const json = createPolicies(size);
  const policies = JSON.parse(json) as Record<string, unknown>[];
  expect(json.length).toBeGreaterThanOrEqual(size);
  expect(json.length - size).toBeLessThan(1000);
  expect(new Set(policies.map(({ policyId }) => policyId)).size).toBe(policies.length);
});

test("mockedFetch responds with the given body, except to a login", async () => {
  const fetch = mockedFetch({ body: "[1]" });
  expect(await (await fetch(`${ORIGIN}/v2/policy`)).json()).toEqual([1]);
  expect(await (await fetch(`${ORIGIN}/login`)).json()).toEqual({ token: "benchmark-token" });
});

test("mockedFetch has rate-limit headers only if it's limited", async () => {
  const read = async (limited: boolean) =>
    (await mockedFetch({ limited })(`${ORIGIN}/v2/policy`)).headers.has("x-ratelimit-remaining");
  expect([await read(true), await read(false)]).toEqual([true, false]);
});

test("holdFetch responds to a login at once, and to other requests when they're released", async () => {
  const { fetch, count, release } = holdFetch();
  expect((await fetch(`${ORIGIN}/login`)).status).toBe(200);
  let responses = 0;
  const calls = [1, 2].map(async () => {
    await fetch(`${ORIGIN}/v2/policy`);
    responses++;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect([count(), responses]).toEqual([2, 0]);
  release();
  await Promise.all(calls);
  expect([count(), responses]).toEqual([0, 2]);
});
