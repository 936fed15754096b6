import { expect, test } from "vitest";
import { allOperations } from "../../src/simulator/documents/operations.ts";
import { buildUrl, buildBody } from "./sample-request.ts";
import { started } from "./start.ts";

test(
  "every operation of the documents responds without a server error and with the simulator's own tenant id",
  { timeout: 120_000 },
  async () => {
    const { simulator, call } = await started();
    const foreignIds: string[] = [];
    const failures: string[] = [];
    const rejections: string[] = [];
    for (const operation of allOperations()) {
      if (operation.open) continue;
      const response = await call(`${operation.method} ${buildUrl(operation)}`, buildBody(operation));
      for (const [, tenant] of (await response.text()).matchAll(/"prismaId":"?([^",}]*)/g))
        if (tenant !== simulator.prismaId) foreignIds.push(`${operation.name}: ${tenant}`);
      const line = `${operation.name}: ${response.status} ${response.headers.get("x-redlock-status") ?? ""}`;
      if (response.status >= 500) failures.push(line);
      if (response.status >= 400) rejections.push(line);
    }
    expect(failures).toEqual([]);
    // Every tenant id in a response is the simulator's.
    expect(foreignIds).toEqual([]);
    // Handlers reject the ids, page tokens and queries of samples.
    expect(rejections.length).toBeLessThan(allOperations().length / 6);
  },
);
