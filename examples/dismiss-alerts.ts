// Dismisses the open alerts of one policy. Without --yes it's a dry run, which only prints what it would dismiss.
// POLICY="Storage bucket has no owner" node dismiss-alerts.ts --yes
import { createPrismaCloud, orThrow, timeRange } from "prisma-cloud-client";
import { loadConfig } from "prisma-cloud-client/node";

const MAX_ALERTS = 200;
const prisma = createPrismaCloud(await loadConfig());

const policy = process.env["POLICY"];
if (!policy) throw new Error("Set POLICY to the name of a policy.");

// The API ignores a filter that it doesn't know, and selects more: names that the documents don't have don't compile.
const filter = {
  timeRange: timeRange.toNow("epoch"),
  filters: [
    { name: "alert.status", operator: "=", value: "open" },
    { name: "policy.name", operator: "=", value: policy },
  ],
} as const;

const alerts = await prisma.cspm.listAlerts
  .paginate({ body: { ...filter, detailed: true } })
  .toArray({ limit: MAX_ALERTS + 1 });
// Check the result too, before anything changes.
const wrong = alerts.find((alert) => alert.status !== "open" || alert.policy?.name !== policy);
if (wrong !== undefined) throw new Error(`The filter also selects ${wrong.id}. Nothing was dismissed.`);
if (alerts.length > MAX_ALERTS) throw new Error(`More than ${MAX_ALERTS} alerts match. Nothing was dismissed.`);

console.log(`${alerts.length} alerts of "${policy}"`);
for (const { id, resource } of alerts) console.log(id, resource?.name);

// Never send an empty list of ids: it may stand for every alert that the filter matches.
if (process.argv.includes("--yes") && alerts.length > 0) {
  const ids = alerts.map(({ id }) => id);
  await orThrow(
    prisma.cspm.dismissAlerts({ body: { alerts: ids, filter, dismissalNote: "Accepted risk, see ticket 123" } }),
  );
  console.log(`Dismissed ${ids.length} alerts.`);
}
