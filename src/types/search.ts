import type { components, paths } from "../../generated/cspm.ts";
import type { PagerOptions } from "../pages/pager.ts";
import type { SearchKind } from "../search/kind.ts";
import type { Search } from "../search/search.ts";
import type { CallOptions } from "./call-options.ts";
import type { BodyOf } from "./operations.ts";
import type { ItemOf } from "./paginate.ts";

type Blank = " " | "\n" | "\r" | "\t";
type TrimStart<Text extends string> = Text extends `${Blank}${infer Rest}` ? TrimStart<Rest> : Text;

/** A word that was not cut at the first blank, or whose text the compiler does not know. */
type IsUnclear<Word extends string> =
  Lowercase<string> extends Word ? true : Word extends `${string}${"\n" | "\r" | "\t"}${string}` ? true : false;

type IsIam<AfterConfig extends string> = AfterConfig extends `from ${infer Source}`
  ? TrimStart<Source> extends "iam" | `iam${Blank}${string}`
    ? "iam"
    : "config"
  : "config";

type KindOfWords<Text extends string> = Text extends `${infer First} ${infer Rest}`
  ? IsUnclear<First> extends true
    ? SearchKind
    : First extends "config"
      ? IsIam<TrimStart<Rest>>
      : First extends SearchKind
        ? First
        : never
  : IsUnclear<Text> extends true
    ? SearchKind
    : never;

/** What a query looks for, as far as its text is known to the compiler: any kind where it is not, never where it fits none. */
export type KindOf<Query extends string> = string extends Query ? SearchKind : KindOfWords<TrimStart<Lowercase<Query>>>;

interface Items {
  config: ItemOf<paths, "/search/config", "POST">;
  network: components["schemas"]["NetworkSearchGraph"];
  event: ItemOf<paths, "/search/event", "POST">;
  iam: ItemOf<paths, "/api/v1/permission", "POST">;
  asset: ItemOf<paths, "/search/api/v1/asset", "POST">;
}

/** What a search of a kind finds. */
export type SearchItem<Kind extends SearchKind> = Items[Kind];

type Request<Path extends keyof paths> = Omit<
  BodyOf<paths[Path] extends { post: infer Operation } ? Operation : never>,
  "query"
>;

/** What the operation of a kind takes besides the query. `limit` is how many items a page may have. */
export interface SearchRequests {
  config: Request<"/search/config">;
  network: Request<"/search">;
  event: Request<"/search/event">;
  /** An IAM query has no time range: one is left out. */
  iam: { id?: string; limit?: number; timeRange?: components["schemas"]["TimeWindow"] | undefined };
  asset: Request<"/search/api/v1/asset">;
}

/** What all kinds take. */
interface AnyRequest {
  timeRange?: components["schemas"]["TimeWindow"] | undefined;
  limit?: number;
}

type IsUnion<Kind, Each = Kind> = Kind extends Kind ? ([Each] extends [Kind] ? false : true) : never;

/** Options of a search: those of a call, those of a pager, and what the operation takes beside the query. */
export type SearchOptions<Kind extends SearchKind> = CallOptions &
  PagerOptions<SearchItem<Kind>> &
  (IsUnion<Kind> extends false ? SearchRequests[Kind] : AnyRequest);

type Placeable<Query extends string> = [KindOf<Query>] extends [never]
  ? "A query starts with one of: config from, config from iam, network from, event from, iam where, asset where"
  : Query;

/** One search for each kind that it may be, so that `kind` tells what it finds. */
type SearchOf<Kind extends SearchKind> = Kind extends SearchKind ? Search<SearchItem<Kind>, Kind> : never;

/**
 * Runs an RQL query. The query itself says which operation it belongs to, and so what it finds.
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
