// Prints how many resources pass and fail each compliance standard, the worst first.
import { createPrismaCloud, orThrow } from "prisma-cloud-client";
import { loadConfig } from "prisma-cloud-client/node";

const prisma = createPrismaCloud(await loadConfig());

const { complianceDetails = [] } = await orThrow(prisma.cspm.getCompliancePosture());
const rows = complianceDetails.map(({ name, passedResources = 0, failedResources = 0 }) => ({
  standard: name,
  passed: passedResources,
  failed: failedResources,
  percent: Math.round((100 * passedResources) / Math.max(passedResources + failedResources, 1)),
}));
console.table(rows.sort((one, other) => one.percent - other.percent));
