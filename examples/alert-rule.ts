// Creates an account group, and an alert rule that raises alerts of all policies for it. A creation may respond without a
// body, and the lists may show a new entry some seconds later: find the id by name, and try more than once.
import { setTimeout as sleep } from "node:timers/promises";
import { createPrismaCloud, orThrow } from "prisma-cloud-client";
import { loadConfig } from "prisma-cloud-client/node";

const prisma = createPrismaCloud(await loadConfig());

async function findByName<Item extends { readonly name?: string | null | undefined }>(
  list: () => Promise<readonly Item[]>,
  name: string,
): Promise<Item> {
  for (let attempt = 1; attempt <= 5; attempt++) {
    const found = (await list()).find((item) => item.name === name);
    if (found !== undefined) return found;
    await sleep(2_000);
  }
  throw new Error(`"${name}" isn't listed.`);
}

const groupName = "Production";
await orThrow(
  prisma.cspm.createAccountGroup({ body: { name: groupName, description: "", accountIds: ["100000000000"] } }),
);
const group = await findByName(() => orThrow(prisma.cspm.listAccountGroupNames()), groupName);

const ruleName = "Production alerts";
await orThrow(
  prisma.cspm.createAlertRule({
    body: { name: ruleName, enabled: true, scanAll: true, target: { accountGroups: [group.id ?? ""] } },
  }),
);
const rule = await findByName(() => orThrow(prisma.cspm.listAlertRules()), ruleName);
console.log(`${rule.policyScanConfigId} ${rule.name}`);
