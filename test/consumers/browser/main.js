import { createPrismaCloud, orThrow } from "prisma-cloud-client";

export const policies = (accessKeyId, secretKey) =>
  orThrow(
    createPrismaCloud({ url: "app.prismacloud.io", credentials: { accessKeyId, secretKey } }).cspm.GET("/v2/policy"),
  );
