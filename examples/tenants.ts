// Counts the open alerts of several tenants at once. One that fails doesn't stop the others.
// node tenants.ts production staging (profiles in ~/.prismacloud/credentials.json)
import { createPrismaCloud, orThrow } from "prisma-cloud-client";
import { loadConfig } from "prisma-cloud-client/node";

async function countOpenAlerts(profile: string): Promise<number> {
  const prisma = createPrismaCloud(await loadConfig({ profile }));
  const { count } = await orThrow(prisma.cspm.countAlerts({ path: { status: "open" } }));
  return count;
}

const profiles = process.argv.slice(2);
const results = await Promise.allSettled(profiles.map(countOpenAlerts));

for (const [index, result] of results.entries())
  if (result.status === "fulfilled") console.log(profiles[index], result.value);
  else console.error(profiles[index], result.reason instanceof Error ? result.reason.message : "failed");
process.exitCode = results.some(({ status }) => status === "rejected") ? 1 : 0;
