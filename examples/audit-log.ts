// Writes the audit log of the last 90 days to a file, one JSON object per line. The API has no pages here and rejects ranges
// with too many entries: `auditLogs` splits them.
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { auditLogs, createPrismaCloud, timeRange } from "prisma-cloud-client";
import { loadConfig } from "prisma-cloud-client/node";

const prisma = createPrismaCloud(await loadConfig());

async function* toLines(): AsyncGenerator<string> {
  for await (const entry of auditLogs(prisma, timeRange.relative(90, "day"))) yield `${JSON.stringify(entry)}\n`;
}
await pipeline(toLines, createWriteStream("audit-log.ndjson"));
