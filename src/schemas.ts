import type { components as CodeComponents } from "../generated/code.ts";
import type { components as CspmComponents } from "../generated/cspm.ts";

// Aliases for the most-used schemas, those with `x-alias`; the rest are in `CspmSchemas` and `CodeSchemas`. A call's own
// types follow from its path, so these are for the functions between calls.
export type * from "../generated/schemas.ts";

// Every operation of a document by path and method, as openapi-typescript generates them. Exported, so that declarations of
// other packages can name them.
export type { paths as CodePaths } from "../generated/code.ts";
export type { paths as CspmPaths } from "../generated/cspm.ts";
export type { paths as LoginPaths } from "../generated/login.ts";

/** Every schema of the CSPM document, by name. */
export type CspmSchemas = CspmComponents["schemas"];
/** Every schema of the Code Security document, by name. */
export type CodeSchemas = CodeComponents["schemas"];
