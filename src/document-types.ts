import type { ApiOperations, ApiRoutes, ApiTypes } from "../generated/api-types.ts";
import type { components as CodeComponents } from "../generated/code.ts";
import type { components as CspmComponents } from "../generated/cspm.ts";
import type { Api } from "./apis.ts";
import type { Lookup } from "./call/caller.ts";
import type { Method, ResponseOf as DataOf } from "./call/operations.ts";
import type { OptionsFor, ParseAs } from "./call/options.ts";

/** Every schema of the CSPM document, by name. */
export type CspmSchemas = CspmComponents["schemas"];
/** Every schema of the Code Security document, by name. */
export type CodeSchemas = CodeComponents["schemas"];

/** The paths of an API that have an operation with this method: `PathsWith<"cspm", "GET">`. */
export type PathsWith<A extends Api, M extends Method> = keyof ApiRoutes[A][M] & string;

/** The names of an API's operations. */
export type OperationName<A extends Api> = keyof ApiTypes[A] & string;

/** The operations of an API as `METHOD /path`. */
type OperationPath<A extends Api> = { [M in Method]: `${M} ${PathsWith<A, M>}` }[Method];

type OperationOf<A extends Api, Operation> = Operation extends keyof ApiTypes[A]
  ? ApiTypes[A][Operation]
  : Operation extends `${infer M} ${infer Path}`
    ? Lookup<Lookup<ApiRoutes[A], M>, Path>
    : never;

/**
 * The data that an operation returns, by its name or its path.
 *
 * @example
 * type Alerts = ResponseOf<"cspm", "listAlerts">;
 * type SameAlerts = ResponseOf<"cspm", "POST /v2/alert">;
 */
export type ResponseOf<A extends Api, Operation extends OperationName<A> | OperationPath<A>> = DataOf<
  OperationOf<A, Operation>
>;

/**
 * The options of an operation: flat by its name, and with `params` by its path, as the calls take them.
 *
 * @example
 * const options: OptionsOf<"cspm", "listPolicies"> = { query: { "policy.enabled": "true" } };
 */
export type OptionsOf<A extends Api, Operation extends OperationName<A> | OperationPath<A>> =
  Lookup<ApiOperations[A], Operation> extends (options: infer Options) => unknown
    ? NonNullable<Options>
    : Lookup<ApiOperations[A], Operation> extends (options?: infer Options) => unknown
      ? NonNullable<Options>
      : NonNullable<OptionsFor<OperationOf<A, Operation>, ParseAs | undefined>>;
