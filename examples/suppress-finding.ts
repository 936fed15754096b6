// Suppresses a policy of Code Security in one repository for 30 days, and lists the suppressions.
// REPOSITORY=owner/name POLICY_ID=BC_AWS_S3_14 node suppress-finding.ts
import { createPrismaCloud, orThrow } from "prisma-cloud-client";
import { loadConfig } from "prisma-cloud-client/node";

const prisma = createPrismaCloud(await loadConfig());

const { REPOSITORY, POLICY_ID } = process.env;
if (!REPOSITORY || !POLICY_ID) throw new Error("Set REPOSITORY to owner/name, and POLICY_ID.");

const id = await orThrow(
  prisma.code.createSuppression({
    path: { policyId: POLICY_ID },
    body: {
      suppressionType: "Accounts",
      accountIds: [REPOSITORY],
      origin: "Platform",
      comment: "Accepted until the migration",
      expirationTime: Date.now() + 30 * 24 * 60 * 60 * 1000,
    },
  }),
);
console.log(`Created ${id}.`);

for (const suppression of await orThrow(prisma.code.listSuppressions()))
  console.log(suppression.id, suppression.policyId, suppression.comment);
