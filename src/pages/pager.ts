import type { AnyCall, AnyCallOptions } from "../client.ts";
import type { Method } from "../types/operations.ts";
import { walk, type Page } from "./walk.ts";

/** Options that paginate takes besides the call's own, which hold for each page. */
export interface PagerOptions<Item> {
  /** Called with each page before its items are handed out, for progress. */
  onPage?: ((page: Page<Item>) => void) | undefined;
}

/**
 * A list that is fetched page by page as it is read. Nothing is sent before it is read, and nothing is left running when
 * a loop over it ends early. Each reading starts from the first page.
 */
export class Pager<Item> implements AsyncIterable<Item> {
  readonly #pages: () => AsyncGenerator<Page<Item>>;

  constructor(call: AnyCall, method: Method, path: string, { onPage, ...options }: AnyCallOptions & PagerOptions<Item> = {}) {
    this.#pages = async function* () {
      // The items are what the document says; the contract tests hold it against recorded pages.
      for await (const page of walk(call, method, path, options) as AsyncGenerator<Page<Item>>) {
        onPage?.(page);
        yield page;
      }
    };
  }

  /** Page by page instead of item by item. */
  pages(): AsyncIterable<Page<Item>> {
    return this.#pages();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.#pages()) yield* page.items;
  }

  /** All items at once, or the first `limit` of them. */
  async toArray({ limit = Number.POSITIVE_INFINITY }: { limit?: number } = {}): Promise<Item[]> {
    const items: Item[] = [];
    if (limit <= 0) return items;
    for await (const page of this.#pages()) {
      for (const item of page.items) {
        items.push(item);
        if (items.length >= limit) return items;
      }
    }
    return items;
  }
}
