// A service that polls new alerts once a minute. SIGTERM aborts the request or the wait, and the process ends.
import { setTimeout as sleep } from "node:timers/promises";
import { createPrismaCloud, PrismaCloudError, timeRange } from "prisma-cloud-client";
import { loadConfig } from "prisma-cloud-client/node";

const prisma = createPrismaCloud({ ...(await loadConfig()), logger: console });

const controller = new AbortController();
const { signal } = controller;
for (const name of ["SIGINT", "SIGTERM"] as const)
  process.once(name, () => {
    controller.abort();
  });

// Ranges overlap, so that no alert is missed: remember which ones you have seen, in a database for a real service.
const seen = new Set<string>();
for (;;) {
  try {
    const body = {
      timeRange: timeRange.relative(1, "hour"),
      filters: [{ name: "timeRange.type", operator: "=", value: "ALERT_OPENED" }],
    } as const;
    for await (const { id } of prisma.cspm.listAlerts.paginate({ body, signal })) {
      if (!seen.has(id)) console.log(`new alert ${id}`);
      seen.add(id);
    }
    await sleep(60_000, undefined, { signal });
  } catch (error) {
    if (signal.aborted) break;
    // The client has retried already. Keep running after an outage, but not after a bug.
    if (!(error instanceof PrismaCloudError)) throw error;
    console.error(error.message);
    await sleep(60_000, undefined, { signal }).catch(() => undefined);
  }
}
console.log("stopped");
