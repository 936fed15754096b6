import { expect, test } from "vitest";
import { allOperations } from "../../src/simulator/documents.ts";
import { addressOf, bodyOf } from "./sample-request.ts";
import { started } from "./start.ts";

test("no operation of the documents is beyond the simulator", { timeout: 120_000 }, async () => {
  const { simulator, call } = await started();
  const strangers: string[] = [];
  const failures: string[] = [];
  const refusals: string[] = [];
  for (const operation of allOperations()) {
    if (operation.open) continue;
    const response = await call(`${operation.method} ${addressOf(operation)}`, bodyOf(operation));
    for (const [, tenant] of (await response.text()).matchAll(/"prismaId":"?([^",}]*)/g))
      if (tenant !== simulator.prismaId) strangers.push(`${operation.name}: ${tenant}`);
    const line = `${operation.name}: ${response.status} ${response.headers.get("x-redlock-status") ?? ""}`;
    if (response.status >= 500) failures.push(line);
    if (response.status >= 400) refusals.push(line);
  }
  expect(failures).toEqual([]);
  // Whatever tells a tenant's id tells the simulator's.
  expect(strangers).toEqual([]);
  // Samples hold ids, page tokens and queries that mean nothing to the operations which look at them.
  expect(refusals.length).toBeLessThan(allOperations().length / 6);
});
