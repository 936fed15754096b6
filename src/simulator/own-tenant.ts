import { Refusal, type Answer } from "./answer.ts";
import type { Tenant } from "./tokens.ts";

/** Path parameters that name a tenant. */
const IN_PATH = ["prismaId", "prisma_id"];

/**
 * Checks that a path which names a tenant names that of the token.
 * @throws {Refusal} 403
 */
export function checkTenant(params: Readonly<Record<string, string>>, tenant: Tenant | undefined): void {
  for (const name of IN_PATH)
    if (params[name] !== undefined && params[name] !== tenant?.prismaId)
      throw new Refusal(403, "unauthorized_access", "prismaId");
}

/** An answer made from the documents, with the tenant's own id and name in place of samples of them. */
export function asTenant(answer: Answer, tenant: Tenant | undefined): Answer {
  const { body } = answer;
  if (tenant === undefined || typeof body !== "string" || answer.headers["content-type"] !== "application/json")
    return answer;
  if (!/"(prismaId|customerName)"/.test(body)) return answer;
  const { prismaId, customerName } = tenant;
  const named: unknown = JSON.parse(body, (name, value: unknown) => {
    if (name === "prismaId") return typeof value === "number" ? Number(prismaId) : prismaId;
    return name === "customerName" ? customerName : value;
  });
  return { ...answer, body: JSON.stringify(named) };
}
