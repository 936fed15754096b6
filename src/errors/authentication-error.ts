import { ApiError, type Refusal } from "./api-error.ts";
import type { FailedCall } from "./prisma-cloud-error.ts";

/** One of the tenants that a user belongs to. */
export interface TenantChoice {
  readonly prismaId: string | undefined;
  readonly customerName: string | undefined;
}

/**
 * 401, also after a renewed token; or a login that gives no token. Then the message says which it was: a wrong key, a
 * password where only access keys are allowed, or a key of several tenants, which `tenants` lists.
 */
export class AuthenticationError extends ApiError {
  static {
    this.prototype.name = "AuthenticationError";
  }
  /** The tenants to choose from with `credentials.prismaId`. Empty unless that is what the login was missing. */
  readonly tenants: readonly TenantChoice[];

  constructor(message: string, call: FailedCall, refusal: Refusal, tenants: readonly TenantChoice[] = []) {
    super(message, call, refusal);
    this.tenants = tenants;
  }
}
