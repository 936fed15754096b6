// Saves vulnerabilities to a CSV file, one row for each CVE on each asset. The API returns at most 10000 rows.
import { createPrismaCloud } from "prisma-cloud-client";
import { loadConfig, saveTo } from "prisma-cloud-client/node";

const prisma = createPrismaCloud(await loadConfig());

const job = prisma.cspm.downloadVulnerabilities.job({
  body: { query: "vulnerability where severity IN ('high', 'critical')" },
});
// The download is gzipped: the client decompresses it.
await saveTo("vulnerabilities.csv", job);
console.log("vulnerabilities.csv");
