import { ErrorResponse, json, type SimulatedResponse } from "../http/response.ts";
import { toObject } from "../json.ts";
import type { Ledger } from "../ledger.ts";
import type { Routes } from "./handler.ts";
import type { Tenant, Tokens } from "./tokens.ts";

/** An access key that can log in. */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretKey: string;
}

/** Settings of the session operations. */
export interface SessionSettings {
  readonly accessKeys: readonly AccessKey[];
  readonly tenants: readonly Tenant[];
  /** Whether a token can be extended. */
  readonly extend: boolean;
}

/** POST /login and GET /auth_token/extend. */
export function createSessionRoutes(
  { accessKeys, tenants, extend }: SessionSettings,
  tokens: Tokens,
  ledger: Ledger,
): Routes {
  const customerNames = tenants.map((tenant) => ({ ...tenant, tosAccepted: true }));
  const respondWithToken = (accessKeyId: string, tenant: Tenant, source: "login" | "extension"): SimulatedResponse => {
    const token = tokens.issue(accessKeyId, tenant, source);
    ledger.countToken(accessKeyId, source);
    const roles = source === "extension" ? ["System Admin"] : null;
    return json({ token, message: "login_successful", customerNames, roles });
  };
  return {
    "POST /login": ({ body }) => {
      const { username, password, prismaId, customerName } = toObject(body);
      const key = accessKeys.find(({ accessKeyId }) => accessKeyId === username);
      if (key?.secretKey !== password) {
        const isPasswordLogin = key === undefined && String(username).includes("@");
        throw new ErrorResponse(401, isPasswordLogin ? "sso_enabled_password_login_attempt" : "invalid_credentials");
      }
      const named = tenants.find((tenant) =>
        prismaId !== undefined ? tenant.prismaId === prismaId : tenant.customerName === customerName,
      );
      const isUnnamed = prismaId === undefined && customerName === undefined;
      const tenant = named ?? (isUnnamed && tenants.length === 1 ? tenants[0] : undefined);
      if (key === undefined || tenant === undefined) return json({ message: "login_successful", customerNames });
      return respondWithToken(key.accessKeyId, tenant, "login");
    },
    "GET /auth_token/extend": ({ token }) => {
      // How a tenant without this operation responds isn't known; a server error is what was reported.
      if (!extend || token === undefined) throw new ErrorResponse(500, "internal_error");
      return respondWithToken(token.accessKeyId, token.tenant, "extension");
    },
  };
}
