import type { AnyCallOptions, Send } from "../call/send.ts";
import { checkFunction, checkNumber, checkOptions, rejectUnknown } from "../validate.ts";
import type { Page, PagerOptions } from "./page.ts";

type Reading<Item> = Pick<PagerOptions<Item>, "onPage"> & { readonly signal?: AbortSignal | undefined };

/**
 * A list that's fetched page by page as it's read. Nothing is sent before it's read, and nothing keeps running after a
 * loop over it ends early. Each reading starts from the first page, or from the one that `from` names.
 *
 * Reading rejects with the PrismaCloudError of a page that failed after its retries, with the signal's reason if the
 * `signal` of the options aborts, and with a TypeError for a wrong call.
 */
export class Pager<Item> implements AsyncIterable<Item> {
  readonly #read: () => AsyncIterable<Page<Item>>;
  readonly #options: Reading<Item>;

  constructor(read: () => AsyncIterable<Page<Item>>, options: Reading<Item>) {
    this.#read = read;
    this.#options = options;
  }

  /** Iterates over pages instead of items. */
  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    checkOptions(this.#options, "a list");
    const { onPage, signal } = this.#options;
    checkFunction("onPage", onPage);
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

  /** All items, or the first `limit` of them. Fetches no more pages than that takes. */
  async toArray(options: { limit?: number | undefined } = {}): Promise<Item[]> {
    rejectUnknown(options, ["limit"], "toArray");
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

export type AnyPagerOptions = AnyCallOptions & PagerOptions<unknown>;

/** `paginate` without types. The code that iterates is a separate chunk: many programs never need it. */
export function paginate(send: Send, operation: string, options: AnyPagerOptions = {}): Pager<unknown> {
  const read = async function* () {
    const { onPage: _, from, ...call } = options;
    const { iteratePages } = await import("./iterate.ts");
    yield* iteratePages(send, operation, call, from);
  };
  return new Pager(read, options);
}
