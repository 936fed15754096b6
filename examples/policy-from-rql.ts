// Creates a custom policy from an RQL query: run the query, save the search, refer to the search in the policy.
import { createPrismaCloud, orThrow, timeRange } from "prisma-cloud-client";
import { loadConfig } from "prisma-cloud-client/node";

const prisma = createPrismaCloud(await loadConfig());

const name = "Publicly readable S3 bucket";
const query = "config from cloud.resource where cloud.type = 'aws' AND api.name = 'aws-s3api-get-bucket-acl'";

const range = timeRange.relative(1, "day");
const { id } = await orThrow(prisma.cspm.searchConfig({ body: { query, timeRange: range } }));
await orThrow(prisma.cspm.saveSearch({ path: { id }, body: { name, query, saved: true, timeRange: range } }));

const policy = await orThrow(
  prisma.cspm.createPolicy({
    body: {
      name,
      policyType: "config",
      cloudType: "aws",
      severity: "high",
      description: "An access control list grants access to everyone.",
      recommendation: "Remove the grant to AllUsers.",
      rule: { name, type: "Config", criteria: id, parameters: { savedSearch: "true", withIac: "false" } },
      enabled: false,
    },
  }),
);
console.log(`${policy.policyId} ${policy.name}`);
