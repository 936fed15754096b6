import { createPrismaCloud, NotFoundError } from "prisma-cloud-client";
import { loadConfig } from "prisma-cloud-client/node";
import { startSimulator } from "prisma-cloud-client/simulator";

export const simulator: typeof startSimulator = startSimulator;

export async function reason(): Promise<string | undefined> {
  const prisma = createPrismaCloud(await loadConfig());
  const { error } = await prisma.code.GET("/code/api/v1/repositories");
  return error instanceof NotFoundError ? error.reasons[0]?.i18nKey : undefined;
}
