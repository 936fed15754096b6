import type { AnyCallOptions, Send } from "../call/send.ts";
import { checkNumber, rejectUnknown } from "../validate.ts";
import { dropPagerOptions, type Page, type PagerOptions } from "./page.ts";
import { closeEarly, Reading, type OpenList, type ReadingOptions } from "./reading.ts";

/**
 * A list that's fetched page by page as it's read. Nothing is sent before it's read, and nothing keeps running after a
 * loop over it ends early. Each reading starts from the first page, or from the one that `from` names.
 *
 * While you work on a page, the next one is fetched, from the moment you ask for a second item or page. So a loop that
 * takes one item or page costs one request.
 *
 * Reading rejects with the PrismaCloudError of a page that failed after its retries, with the signal's reason if the
 * `signal` of the options aborts, and with a TypeError for a wrong call.
 */
export class Pager<Item> implements AsyncIterable<Item> {
  readonly #open: OpenList<Item>;
  readonly #options: ReadingOptions<Item>;

  constructor(open: OpenList<Item>, options: ReadingOptions<Item>) {
    this.#open = open;
    this.#options = options;
  }

  /** Iterates over pages instead of items. */
  pages(): AsyncGenerator<Page<Item>, void, undefined> {
    const reading = new Reading(this.#open, this.#options);
    return closeEarly(
      reading.pages((_page, isFirst) => !isFirst),
      () => reading.close(),
    );
  }

  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    const reading = new Reading(this.#open, this.#options);
    return closeEarly(this.#readItems(reading), () => reading.close());
  }

  async *#readItems(reading: Reading<Item>): AsyncGenerator<Item, void, undefined> {
    for await (const { items } of reading.pages((_page, isFirst) => !isFirst)) {
      let count = 0;
      for (const item of items) {
        if (++count === 2) await reading.prefetch();
        yield item;
        this.#options.signal?.throwIfAborted();
      }
    }
  }

  /** All items, or the first `limit` of them. Fetches no more pages than that takes. */
  async toArray(options: { limit?: number | undefined } = {}): Promise<Item[]> {
    rejectUnknown(options, ["limit"], "toArray");
    const { limit = Number.POSITIVE_INFINITY } = options;
    checkNumber("limit", limit, 0);
    const all: Item[] = [];
    if (limit === 0) return all;
    const reading = new Reading(this.#open, this.#options);
    for await (const { items } of reading.pages((page) => all.length + page.items.length < limit)) {
      for (const item of items) if (all.length < limit) all.push(item);
      if (all.length >= limit) break;
    }
    return all;
  }
}

export type AnyPagerOptions = AnyCallOptions & PagerOptions<unknown>;

/** `paginate` without types. The code that iterates is a separate chunk: many programs never need it. */
export function paginate(send: Send, operation: string, options: AnyPagerOptions = {}): Pager<unknown> {
  const open = async function* (signal: AbortSignal) {
    const { iteratePages } = await import("./iterate.ts");
    yield* iteratePages(send, operation, { ...dropPagerOptions(options), signal }, options.from);
  };
  return new Pager(open, options);
}
