// Lists who has which access keys, and when they expire. Keys that expire within two weeks are marked.
// A System Admin sees the keys of all users, others see their own.
import { createPrismaCloud, orThrow } from "prisma-cloud-client";
import { loadConfig } from "prisma-cloud-client/node";

const prisma = createPrismaCloud(await loadConfig());

const DAY = 24 * 60 * 60 * 1000;
const now = Date.now();

const keys = await orThrow(prisma.cspm.listAccessKeys());
for (const { username, name, expiresOn } of keys) {
  // 0 means that the key never expires.
  const days = expiresOn ? Math.ceil((expiresOn - now) / DAY) : Infinity;
  const note = days <= 0 ? "expired" : days <= 14 ? "EXPIRES SOON" : "";
  console.log([username ?? "?", name, days === Infinity ? "never" : `${days} days`, note].join("\t"));
}
