import type { AnyCall } from "../client.ts";
import { checkCursor } from "../pages/cursor.ts";
import type { Page } from "../pages/page.ts";
import { Pager, type PagerOptions } from "../pages/pager.ts";
import type { CallOptions } from "../types/call-options.ts";
import { checkSearchOptions } from "./search-options.ts";
import { kindOf, OPERATIONS, type SearchKind } from "./kind.ts";

/**
 * What an RQL query found, fetched page by page as it is read. A network query has no pages: it finds one graph, of
 * `nodes` and `connections`, which is the one item.
 */
export class Search<Item, Kind extends SearchKind = SearchKind> extends Pager<Item> {
  readonly kind: Kind;
  /** The operation that runs the query, as the document spells it. */
  readonly operation: (typeof OPERATIONS)[Kind];

  constructor(
    kind: Kind,
    read: () => AsyncIterable<Page<Item>>,
    options: Pick<PagerOptions<Item> & CallOptions, "onPage" | "signal">,
  ) {
    super(read, options);
    this.kind = kind;
    this.operation = OPERATIONS[kind];
  }
}

/** What a search is run with, as the untyped core sees it: the options of a call, and what goes into the body. */
export type SearchRequest = CallOptions & Record<string, unknown>;

export type AnySearchOptions = SearchRequest & PagerOptions<unknown>;

/** @throws {TypeError} for a query that cannot be placed, and for an option that it does not take */
export function search(call: AnyCall, query: string, options: AnySearchOptions = {}): Search<unknown> {
  const kind = kindOf(query);
  checkSearchOptions(kind, options);
  const { onPage, from, ...request } = options;
  checkCursor(OPERATIONS[kind], from);
  const read = async function* () {
    const { readSearch } = await import("./read-search.ts");
    yield* readSearch(call, kind, query, request, from);
  };
  return new Search<unknown>(kind, read, { onPage, signal: options.signal });
}
