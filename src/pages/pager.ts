import type { Late, Lookup, SubsetArguments } from "../call/caller.ts";
import type { OptionsFor } from "../call/options.ts";
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

/** The value at a dotted name. */
type At<Value, Path extends string> = Path extends ""
  ? Value
  : Path extends `${infer Key}.${infer Rest}`
    ? At<Property<Value, Key>, Rest>
    : Property<Value, Path>;

/** Distributes over unions, and skips null and undefined. */
type Property<Value, Key extends string> = Value extends null | undefined
  ? never
  : Key extends keyof Value
    ? Value[Key]
    : never;

type ElementOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;

/** The items of the list at a dotted name of a response. */
export type ItemAt<Data, Path extends string> = ElementOf<At<Data, Path>>;

/** Reads lists over all their pages. */
export interface Paginate<Routes, FreePaths, Pages> {
  /**
   * Reads a list over all its pages, whichever way the operation splits it. Nothing is sent before it's read.
   *
   * @example
   * for await (const alert of prisma.cspm.paginate("POST", "/v2/alert", { body: {} })) console.log(alert.id);
   */
  <M extends keyof Pages & string, Path extends string = keyof Pages[M] & string>(
    method: M,
    path: Path &
      SubsetArguments<Path, M, Routes, FreePaths, Pages, { "this operation has no pages, so call": M }>[Late<
        Path,
        "withOptions"
      >],
    options: OptionsFor<Lookup<Lookup<Routes, M>, Path>, undefined> & PagerOptions<Lookup<Pages[M], Path>>,
  ): Pager<Lookup<Pages[M], Path>>;
  /** Reads a list over all its pages. The operation needs no options. */
  <M extends keyof Pages & string, Path extends string = keyof Pages[M] & string>(
    method: M,
    path: Path &
      SubsetArguments<Path, M, Routes, FreePaths, Pages, { "this operation has no pages, so call": M }>[Late<
        Path,
        "alone"
      >],
  ): Pager<Lookup<Pages[M], Path>>;
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
