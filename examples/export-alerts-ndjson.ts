// Writes the open alerts of the last three days to a file, one JSON object per line. Only one page is in memory at a time.
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createPrismaCloud, timeRange } from "prisma-cloud-client";
import { loadConfig } from "prisma-cloud-client/node";

const prisma = createPrismaCloud(await loadConfig());

const alerts = prisma.cspm.listAlerts.paginate({
  body: {
    timeRange: timeRange.relative(3, "day"),
    filters: [{ name: "alert.status", operator: "=", value: "open" }],
    detailed: true,
  },
  onPage: ({ received, total }) => {
    console.error(`${received} of ${total ?? "?"}`);
  },
});

async function* toLines(): AsyncGenerator<string> {
  for await (const alert of alerts) yield `${JSON.stringify(alert)}\n`;
}
await pipeline(toLines, createWriteStream("alerts.ndjson"));
