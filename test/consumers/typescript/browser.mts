import { createPrismaCloud, orThrow, type Credentials, type PrismaCloudError } from "prisma-cloud-client";

const credentials: Credentials = { accessKeyId: "key", secretKey: "secret" };
const prisma = createPrismaCloud({ url: "app.eu.prismacloud.io", credentials });

export async function names(): Promise<string[]> {
  const policies = await orThrow(prisma.cspm.GET("/v2/policy", { params: { query: { "policy.enabled": "true" } } }));
  return policies.flatMap(({ name }) => name ?? []);
}

export async function failure(): Promise<PrismaCloudError | undefined> {
  // @ts-expect-error: the document has no such path
  await prisma.cspm.GET("/v2/polcy");
  const { error } = await prisma.cspm.GET("/policy/{id}", { params: { path: { id: "p1" } } });
  return error;
}
