import { createPrismaCloud, orThrow } from "prisma-cloud-client";
import { loadConfig } from "prisma-cloud-client/node";
import { startSimulator } from "prisma-cloud-client/simulator";

export const simulator: typeof startSimulator = startSimulator;

export async function names(): Promise<string[]> {
  const prisma = createPrismaCloud(await loadConfig());
  const policies = await orThrow(prisma.cspm.GET("/v2/policy"));
  return policies.flatMap(({ name }) => name ?? []);
}
