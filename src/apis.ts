import type { paths as CodePaths } from "../generated/code.ts";
import type { paths as CspmPaths } from "../generated/cspm.ts";
import type { paths as LoginPaths } from "../generated/login.ts";

/** The operations of each API, as openapi-typescript generates them from its document. */
export interface ApiPaths {
  login: LoginPaths;
  cspm: CspmPaths;
  code: CodePaths;
}

/** Which API a request belongs to. All of them share one host and one token. */
export type Api = keyof ApiPaths;

/** What the client and the simulator must know of an API beyond its document. */
export interface ApiTraits {
  /** The header that carries the token. */
  readonly tokenHeader: "x-redlock-auth" | "authorization";
  /** Whether 403 is sent for an expired token as well as for a missing permission. */
  readonly forbiddenMayMeanExpired: boolean;
}

export const APIS: Readonly<Record<Api, ApiTraits>> = {
  login: { tokenHeader: "x-redlock-auth", forbiddenMayMeanExpired: false },
  cspm: { tokenHeader: "x-redlock-auth", forbiddenMayMeanExpired: false },
  // The token is sent as it is, without "Bearer".
  code: { tokenHeader: "authorization", forbiddenMayMeanExpired: true },
};
