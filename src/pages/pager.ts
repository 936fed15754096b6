import { checkNumber, refuseUnknown } from "../options.ts";
import type { PageCursor } from "./cursor.ts";
import type { Page } from "./page.ts";

/** Options that paginate takes besides the call's own, which hold for each page. */
export interface PagerOptions<Item> {
  /** Called with each page before its items are handed out, for progress. A promise is waited for. */
  onPage?: ((page: Page<Item>) => void) | ((page: Page<Item>) => Promise<void>) | undefined;
  /** The `next` of a page: begins after that page rather than with the first. The other options must be the same. */
  from?: PageCursor | undefined;
}

type Reading<Item> = Pick<PagerOptions<Item>, "onPage"> & { signal?: AbortSignal | undefined };

/**
 * A list that is fetched page by page as it is read. Nothing is sent before it is read, and nothing is left running when
 * a loop over it ends early. Each reading starts from the first page, or from the one that `from` names.
 *
 * Reading rejects with the PrismaCloudError of a page that failed after its retries, with the signal's reason when the
 * `signal` of the options aborts, and with a TypeError for a call that is wrong.
 */
export class Pager<Item> implements AsyncIterable<Item> {
  readonly #read: () => AsyncIterable<Page<Item>>;
  readonly #options: Reading<Item>;

  constructor(read: () => AsyncIterable<Page<Item>>, options: Reading<Item>) {
    if (options.onPage !== undefined && typeof options.onPage !== "function")
      throw new TypeError("`onPage` must be a function.");
    this.#read = read;
    this.#options = options;
  }

  /** Page by page instead of item by item. */
  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    const { onPage, signal } = this.#options;
    signal?.throwIfAborted();
    for await (const page of this.#read()) {
      await onPage?.(page);
      signal?.throwIfAborted();
      yield page;
      signal?.throwIfAborted();
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const { items } of this.pages())
      for (const item of items) {
        yield item;
        this.#options.signal?.throwIfAborted();
      }
  }

  /** All items at once, or the first `limit` of them. No more pages are fetched than that takes. */
  async toArray(options: { limit?: number | undefined } = {}): Promise<Item[]> {
    refuseUnknown(options, ["limit"], "toArray");
    const { limit = Number.POSITIVE_INFINITY } = options;
    checkNumber("limit", limit, 0);
    const all: Item[] = [];
    if (limit === 0) return all;
    for await (const { items } of this.pages()) {
      for (const item of items) if (all.length < limit) all.push(item);
      if (all.length >= limit) break;
    }
    return all;
  }
}
