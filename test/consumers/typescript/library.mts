// A library over the client: the compiler has to write down the types of what it exports.
import type { CspmPaths, OptionsOf, PrismaCloud } from "prisma-cloud-client";

export class Api {
  readonly get;
  constructor(prisma: PrismaCloud) {
    this.get = prisma.cspm.GET;
  }
}
export const pathOf = (path: keyof CspmPaths) => path;
export const optionsOf = (options: OptionsOf<"cspm", "listPolicies">) => options;
export const policies = (prisma: PrismaCloud) => prisma.cspm.GET("/v2/policy");
export const alerts = (prisma: PrismaCloud) => prisma.cspm.paginate("POST", "/v2/alert", { body: {} });
