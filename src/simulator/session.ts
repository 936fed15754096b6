import { json, Refusal, type Answer } from "./answer.ts";
import { objectOf } from "./json.ts";
import type { Ledger } from "./ledger.ts";
import type { PlayTable } from "./request.ts";
import type { Tenant, Tokens } from "./tokens.ts";

/** An access key that the simulated API takes. */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretKey: string;
}

/** What the session operations need to know. */
export interface SessionSettings {
  readonly accessKeys: readonly AccessKey[];
  readonly tenants: readonly Tenant[];
  /** Whether a token can be extended. */
  readonly extend: boolean;
}

/** POST /login and GET /auth_token/extend. */
export function sessionOperations(
  { accessKeys, tenants, extend }: SessionSettings,
  tokens: Tokens,
  ledger: Ledger,
): PlayTable {
  const customerNames = tenants.map((tenant) => ({ ...tenant, tosAccepted: true }));
  const grant = (accessKeyId: string, tenant: Tenant, source: "login" | "extension"): Answer => {
    const { token } = tokens.issue(accessKeyId, tenant, source);
    ledger.granted(accessKeyId, source);
    const roles = source === "extension" ? ["System Admin"] : null;
    return json({ token, message: "login_successful", customerNames, roles });
  };
  return {
    "POST /login": ({ body }) => {
      const { username, password, prismaId, customerName } = objectOf(body);
      const key = accessKeys.find(({ accessKeyId }) => accessKeyId === username);
      if (key?.secretKey !== password) {
        const byPassword = key === undefined && String(username).includes("@");
        throw new Refusal(401, byPassword ? "sso_enabled_password_login_attempt" : "invalid_credentials");
      }
      const named = tenants.find((tenant) =>
        prismaId !== undefined ? tenant.prismaId === prismaId : tenant.customerName === customerName,
      );
      const tenant =
        named ??
        (prismaId === undefined && customerName === undefined && tenants.length === 1 ? tenants[0] : undefined);
      if (key === undefined || tenant === undefined) return json({ message: "login_successful", customerNames });
      return grant(key.accessKeyId, tenant, "login");
    },
    "GET /auth_token/extend": ({ token }) => {
      // What it answers where it no longer works is not known; an error of the server's is what was reported.
      if (!extend || token === undefined) throw new Refusal(500, "internal_error");
      return grant(token.accessKeyId, token.tenant, "extension");
    },
  };
}
