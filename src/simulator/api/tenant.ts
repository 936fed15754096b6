import { ErrorResponse, type SimulatedResponse } from "../http/response.ts";
import type { Tenant } from "./tokens.ts";

/**
 * Checks that a tenant in the path is the token's.
 * @throws {ErrorResponse} 403
 */
export function checkTenant(params: Readonly<Record<string, string>>, tenant: Tenant | undefined): void {
  const { prismaId = tenant?.prismaId } = params;
  if (prismaId !== tenant?.prismaId) throw new ErrorResponse(403, "unauthorized_access", "prismaId");
}

/** Replaces the tenant's id and name in a sample response with those of the token's tenant. */
export function fillInTenant(response: SimulatedResponse, tenant: Tenant | undefined): SimulatedResponse {
  const { body } = response;
  if (tenant === undefined || typeof body !== "string" || response.headers["content-type"] !== "application/json")
    return response;
  if (!/"(prismaId|customerName)"/.test(body)) return response;
  const { prismaId, customerName } = tenant;
  const filled: unknown = JSON.parse(body, (name, value: unknown) => {
    if (name === "prismaId") return typeof value === "number" ? Number(prismaId) : prismaId;
    return name === "customerName" ? customerName : value;
  });
  return { ...response, body: JSON.stringify(filled) };
}
