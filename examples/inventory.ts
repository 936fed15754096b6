// Counts the assets in AWS by cloud account and service, with how many fail a policy.
import { createPrismaCloud, orThrow } from "prisma-cloud-client";
import { loadConfig } from "prisma-cloud-client/node";

const prisma = createPrismaCloud(await loadConfig());

const { groupedAggregates = [], summary } = await orThrow(
  prisma.cspm.queryAssetInventory({
    body: {
      groupBy: ["cloud.account", "cloud.service"],
      filters: [{ name: "cloud.type", operator: "=", value: "aws" }],
    },
  }),
);
console.table(
  groupedAggregates.map(({ accountName, serviceName, totalResources, failedResources }) => ({
    account: accountName,
    service: serviceName,
    assets: totalResources,
    failed: failedResources,
  })),
);
console.log(`${summary?.totalResources ?? 0} assets in total`);
