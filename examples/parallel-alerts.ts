// Writes the open alerts of 12 weeks to a file, one JSON object per line, and reads four weeks at once. The order of the file
// is that of the weeks.
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createPrismaCloud, mergeLists, timeRange } from "prisma-cloud-client";
import { loadConfig } from "prisma-cloud-client/node";

const prisma = createPrismaCloud(await loadConfig());

const lists = timeRange.split(timeRange.relative(12, "week"), 12).map((week) =>
  prisma.cspm.listAlerts.paginate({
    body: { timeRange: week, filters: [{ name: "alert.status", operator: "=", value: "open" }], limit: 1000 },
  }),
);
// An alert from the ms in which one week ends and the next begins is in both.
const alerts = mergeLists(lists, { concurrency: 4, ordered: true, key: ({ id }) => id });

async function* toLines(): AsyncGenerator<string> {
  for await (const alert of alerts) yield `${JSON.stringify(alert)}\n`;
}
await pipeline(toLines, createWriteStream("alerts.ndjson"));
