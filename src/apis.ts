import { apis } from "../generated/apis.ts";

/** Which API a request belongs to. All of them share one host and one token. */
export type Api = keyof typeof apis;

/** What the client and the simulator must know of an API beside its operations. */
export interface ApiTraits {
  /** The header that carries the token, as it is: without "Bearer". */
  readonly tokenHeader: string;
  /** Whether 403 is sent for an expired token as well as for a missing permission. */
  readonly forbiddenMayMeanExpired: boolean;
}

export const APIS: Readonly<Record<Api, ApiTraits>> = apis;

/** The names of the APIs, in the order of redocly.yaml. */
export const API_NAMES = Object.keys(apis) as Api[];
