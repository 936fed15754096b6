import type { CspmPages, CspmRoutes } from "../../generated/cspm-routes.ts";
import type { components } from "../../generated/cspm.ts";
import type { BodyOf } from "../call/operations.ts";
import type { CallOptions } from "../call/options.ts";
import type { PagerOptions } from "../pages/page.ts";
import type { SEARCH_OPERATIONS, SearchKind } from "./kind.ts";
import type { Search } from "./search.ts";

type Blank = " " | "\n" | "\r" | "\t";
type TrimStart<Text extends string> = Text extends `${Blank}${infer Rest}` ? TrimStart<Rest> : Text;

/** A word that wasn't split at the first blank, or a string that TypeScript doesn't know. */
type IsUnclear<Word extends string> =
  Lowercase<string> extends Word ? true : Word extends `${string}${"\n" | "\r" | "\t"}${string}` ? true : false;

/** `config from network` runs elsewhere. */
type ConfigKind<AfterConfig extends string> = AfterConfig extends `from ${infer Source}`
  ? TrimStart<Source> extends "iam" | `iam${Blank}${string}`
    ? "iam"
    : TrimStart<Source> extends "network" | `network${Blank}${string}`
      ? never
      : "config"
  : "config";

type KindOfWords<Text extends string> = Text extends `${infer First} ${infer Rest}`
  ? IsUnclear<First> extends true
    ? SearchKind
    : First extends "config"
      ? ConfigKind<TrimStart<Rest>>
      : First extends SearchKind
        ? First
        : never
  : IsUnclear<Text> extends true
    ? SearchKind
    : never;

/** The kind of a query as far as TypeScript knows its text: any kind if it doesn't, never for a query of unknown kind. */
export type KindOf<Query extends string> = string extends Query ? SearchKind : KindOfWords<TrimStart<Lowercase<Query>>>;

/** The path of the operation that runs queries of a kind. */
type PathOf<Kind extends SearchKind> =
  (typeof SEARCH_OPERATIONS)[Kind] extends `POST ${infer Path extends keyof CspmRoutes["POST"]}` ? Path : never;

/** The results of a search. A network query finds one graph; the others have pages. */
export type SearchItem<Kind extends SearchKind> = Kind extends "network"
  ? components["schemas"]["NetworkSearchGraph"]
  : CspmPages["POST"][PathOf<Kind> & keyof CspmPages["POST"]];

/** What the operation of a kind takes besides the query. `limit` is the maximum number of items on a page. */
export type SearchRequest<Kind extends SearchKind> = Kind extends "iam"
  ? IamRequest
  : Omit<BodyOf<CspmRoutes["POST"][PathOf<Kind>]>, "query">;

/** An IAM query has no time range: a given one is left out. */
interface IamRequest {
  id?: string | undefined;
  limit?: number | undefined;
  timeRange?: components["schemas"]["TimeWindow"] | undefined;
}

/** What all kinds take besides the query. */
interface AnyRequest {
  timeRange?: components["schemas"]["TimeWindow"] | undefined;
  limit?: number;
}

type IsUnion<Kind, Each = Kind> = Kind extends Kind ? ([Each] extends [Kind] ? false : true) : never;

/** Options of a search: those of a call, those of a list, and what the operation takes besides the query. */
export type SearchOptions<Kind extends SearchKind> = CallOptions &
  PagerOptions<SearchItem<Kind>> &
  (IsUnion<Kind> extends false ? SearchRequest<Kind> : AnyRequest);

type Placeable<Query extends string> = [KindOf<Query>] extends [never]
  ? "A query starts with one of: config from, config from iam, network from, event from, iam where, asset where"
  : Query;

/** One search for each possible kind, so that `kind` narrows the type of the results. */
type SearchOf<Kind extends SearchKind> = Kind extends SearchKind ? Search<SearchItem<Kind>, Kind> : never;

/**
 * Runs an RQL query. The first words of the query decide which operation runs it, and so the type of the
 * results.
 *
 * @example
 * const query = "config from cloud.resource where api.name = 'aws-s3api-get-bucket-acl'";
 * for await (const item of prisma.cspm.search(query, { timeRange: timeRange.relative(1, "day") })) console.log(item.name);
 */
export type StartSearch = <const Query extends string>(
  query: Placeable<Query>,
  ...options: {} extends SearchOptions<KindOf<Query>>
    ? [options?: SearchOptions<KindOf<Query>>]
    : [options: SearchOptions<KindOf<Query>>]
) => SearchOf<KindOf<Query>>;
