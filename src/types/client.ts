import type { paths as CspmPaths } from "../../generated/cspm.ts";
import type { OptionsArgument, ParseAs, ParsedAs } from "./call-options.ts";
import type { StartJob } from "./job.ts";
import type { AnswerOf, PathsWith, Verb } from "./operations.ts";
import type { Paginate } from "./paginate.ts";
import type { Result } from "./result.ts";
import type { StartSearch } from "./search.ts";

type DataOf<Operation, As> = As extends keyof ParsedAs ? ParsedAs[As] : AnswerOf<Operation>;

/** Calls the operations of one method. The path is as the document spells it, parameters in braces. */
export type Caller<Paths, V extends Verb> = <
  Path extends PathsWith<Paths, V>,
  As extends ParseAs | undefined = undefined,
>(
  path: Path,
  ...options: OptionsArgument<Paths[Path][V & keyof Paths[Path]], As>
) => Promise<Result<DataOf<Paths[Path][V & keyof Paths[Path]], As>>>;

/**
 * A client for one of the API's documents.
 *
 * A failed request is answered as `error`; an abort by the caller rejects with the signal's reason; a wrong call (a
 * missing path parameter, an option that cannot be used) throws a TypeError at once.
 */
export interface Client<Paths> {
  readonly GET: Caller<Paths, "get">;
  readonly POST: Caller<Paths, "post">;
  readonly PUT: Caller<Paths, "put">;
  readonly PATCH: Caller<Paths, "patch">;
  readonly DELETE: Caller<Paths, "delete">;
  readonly paginate: Paginate<Paths>;
  readonly job: StartJob<Paths>;
}

/** The client for CSPM, which runs RQL queries too. */
export interface CspmClient extends Client<CspmPaths> {
  readonly search: StartSearch;
}
