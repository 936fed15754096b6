// Exports the open alerts of the last week to a CSV file. The service writes the file, so it can be of any size.
import { createPrismaCloud, timeRange } from "prisma-cloud-client";
import { loadConfig, saveTo } from "prisma-cloud-client/node";

const prisma = createPrismaCloud(await loadConfig());

const job = prisma.cspm.createAlertCsv.job({
  body: {
    timeRange: timeRange.relative(1, "week"),
    filters: [{ name: "alert.status", operator: "=", value: "open" }],
  },
  onProgress: ({ status }) => {
    console.error(status);
  },
});
const size = await saveTo("alerts.csv", job);
console.log(`alerts.csv: ${size} bytes`);
