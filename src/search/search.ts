import type { CspmPages, CspmRoutes } from "../../generated/cspm-routes.ts";
import type { components } from "../../generated/cspm.ts";
import type { BodyOf } from "../call/operations.ts";
import type { CallOptions } from "../call/options.ts";
import type { Send } from "../call/send.ts";
import type { PagerOptions } from "../pages/page.ts";
import { Pager } from "../pages/pager.ts";
import type { OpenList, ReadingOptions } from "../pages/reading.ts";
import type { AnySearchOptions } from "./run.ts";
import { detectKind, SEARCH_OPERATIONS, type KindOf, type SearchKind, type STARTS } from "./kind.ts";

/**
 * The results of an RQL query, fetched page by page as they're read. A network query has no pages: it finds one graph of
 * `nodes` and `connections`, which is the only item.
 */
export class Search<Item, Kind extends SearchKind = SearchKind> extends Pager<Item> {
  readonly kind: Kind;
  /** The operation that runs the query, as the document spells it. */
  readonly operation: (typeof SEARCH_OPERATIONS)[Kind];

  constructor(kind: Kind, open: OpenList<Item>, options: ReadingOptions<Item>) {
    super(open, options);
    this.kind = kind;
    this.operation = SEARCH_OPERATIONS[kind];
  }
}

/** The path of the operation that runs queries of a kind. */
type PathOf<Kind extends SearchKind> =
  (typeof SEARCH_OPERATIONS)[Kind] extends `POST ${infer Path extends keyof CspmRoutes["POST"]}` ? Path : never;

/**
 * The results of a search, by kind. A network query finds one graph; the others have pages. Mapped types, as the operation
 * of a kind that TypeScript doesn't know yet would be any operation, and it would look at all of them.
 */
type SearchItems = {
  [Kind in SearchKind]: Kind extends "network"
    ? components["schemas"]["NetworkSearchGraph"]
    : CspmPages["POST"][PathOf<Kind> & keyof CspmPages["POST"]];
};

/** The results of a search of one kind. */
export type SearchItem<Kind extends SearchKind> = SearchItems[Kind];

/** What the operation of a kind takes besides the query. `limit` is the maximum number of items on a page. */
type SearchRequests = {
  [Kind in SearchKind]: Kind extends "iam" ? IamRequest : Omit<BodyOf<CspmRoutes["POST"][PathOf<Kind>]>, "query">;
};

/** What searches of one kind take besides the query. */
export type SearchRequest<Kind extends SearchKind> = SearchRequests[Kind];

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
  ? `A query starts with one of: ${typeof STARTS}`
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

/**
 * Other than a call's, a wrong query throws at once: it decides what's returned.
 * @throws {TypeError} for a query that can't be placed
 */
export function search(send: Send, query: string, options: AnySearchOptions = {}): Search<unknown> {
  const kind = detectKind(query);
  const open = async function* (signal: AbortSignal) {
    const { readSearch } = await import("./run.ts");
    yield* readSearch(send, kind, query, options, signal);
  };
  return new Search<unknown>(kind, open, options);
}
