// Made by `npm run generate` from openapi/. Edit the documents, not this file.

import type { operations } from "./login.ts";
import type { NamedOperation } from "../src/named/types.ts";
import type { NamedOperationWithInput } from "../src/named/types.ts";

/** The operations of the login document by their names. */
export interface LoginOperations {
  /**
   * Log in with an access key.
   *
   * Returns a token (JWT) that is valid for ten minutes and has the permissions of the access key's owner. A user of several tenants who names none gets status 200 without `token`, and `customerNames` lists the tenants to choose from. When single sign-on is enforced, only access keys can log in, and a password fails with 401 `sso_enabled_password_login_attempt`.
   *
   * `POST /login`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/app-login/
   */
  readonly login: NamedOperationWithInput<{ body: operations["login"]["requestBody"]["content"]["application/json"] }, operations["login"]["responses"][200]["content"]["application/json"]>;
  /**
   * Extend the session.
   *
   * Returns a new token in exchange for one that is still valid, and fills `roles`, which `login` doesn't. An expired token fails with 401 `token_expired`; log in again then.
   *
   * `GET /auth_token/extend`
   *
   * @see https://pan.dev/prisma-cloud/api/cspm/extend-session/
   */
  readonly extendToken: NamedOperation<unknown, operations["extendToken"]["responses"][200]["content"]["application/json"]>;
}
