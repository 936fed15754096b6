import type { Send } from "../call/send.ts";
import { Pager } from "../pages/pager.ts";
import type { OpenList, ReadingOptions } from "../pages/reading.ts";
import type { AnySearchOptions } from "./run.ts";
import { detectKind, SEARCH_OPERATIONS, type SearchKind } from "./kind.ts";

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
