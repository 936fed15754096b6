// Made by `npm run generate` from the documents in openapi/. Edit the documents, not this file.
import type { LoginOperations } from "./login-operations.ts";
import type { LoginRoutes } from "./login-routes.ts";
import type { operations as LoginTypes, paths as LoginPaths } from "./login.ts";
import type { CspmOperations } from "./cspm-operations.ts";
import type { CspmRoutes } from "./cspm-routes.ts";
import type { operations as CspmTypes, paths as CspmPaths } from "./cspm.ts";
import type { CodeOperations } from "./code-operations.ts";
import type { CodeRoutes } from "./code-routes.ts";
import type { operations as CodeTypes, paths as CodePaths } from "./code.ts";

/** The operations of each API by path, as openapi-typescript generates them. */
export interface ApiPaths {
  login: LoginPaths;
  cspm: CspmPaths;
  code: CodePaths;
}

/** The same by operationId. */
export interface ApiTypes {
  login: LoginTypes;
  cspm: CspmTypes;
  code: CodeTypes;
}

/** The named operations of each client. */
export interface ApiOperations {
  login: LoginOperations;
  cspm: CspmOperations;
  code: CodeOperations;
}

/** The operations of each API by method and path. */
export interface ApiRoutes {
  login: LoginRoutes;
  cspm: CspmRoutes;
  code: CodeRoutes;
}
