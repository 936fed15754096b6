// Clones a policy under a new name, raises its severity and enables it.
// POLICY="Storage bucket is not encrypted" node clone-policy.ts
import { createPrismaCloud, orThrow } from "prisma-cloud-client";
import { loadConfig } from "prisma-cloud-client/node";

const prisma = createPrismaCloud(await loadConfig());

const name = process.env["POLICY"] ?? "";
const [found] = await orThrow(prisma.cspm.listPolicies({ query: { "policy.name": name } }));
if (found?.policyId === undefined) throw new Error(`No policy is called "${name}".`);

const original = await orThrow(prisma.cspm.getPolicy({ path: { id: found.policyId } }));
const { policyId: _id, ...definition } = original;
const copy = await orThrow(
  prisma.cspm.createPolicy({
    // Create it disabled, so that it raises no alerts before you have looked at it.
    body: { ...definition, name: `${name} (copy)`, severity: "high", enabled: false },
  }),
);

await orThrow(prisma.cspm.setPolicyStatus({ path: { id: copy.policyId, enabled: true } }));
console.log(`${copy.policyId} ${copy.name}`);
