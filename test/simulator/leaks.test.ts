import { expect, test } from "vitest";
import { login } from "./call.ts";
import { start } from "./start.ts";

test("a request to the other origin counts as a leak only if it carries a token", async () => {
  const simulator = await start();
  const { ledger, elsewhere, url } = simulator;
  const token = await login(simulator);
  const get = (origin: string, headers: Record<string, string> = {}) => fetch(`${origin}/v2/policy`, { headers });
  await get(url, { "x-redlock-auth": token });
  await get(elsewhere);
  await get(elsewhere, { "x-test-id": "no token" });
  expect(ledger.leaks).toEqual([]);
  await get(elsewhere, { "x-redlock-auth": token });
  await get(elsewhere, { authorization: token });
  expect(ledger.leaks.map(({ elsewhere: isElsewhere, carriedToken }) => [isElsewhere, carriedToken])).toEqual([
    [true, true],
    [true, true],
  ]);
  expect(ledger.entries.filter((entry) => entry.elsewhere)).toHaveLength(4);
});
