import { onAbort } from "../abort.ts";
import { checkCallOptions, type CallOptions } from "../call/options.ts";
import { check, checkFunction, checkOptions } from "../validate.ts";
import type { Page, PagerOptions } from "./page.ts";

/** Returns the pages of a list from its start. The signal aborts the request under way. */
export type OpenList<Item> = (signal: AbortSignal) => AsyncIterator<Page<Item>>;

export type ReadingOptions<Item> = Pick<PagerOptions<Item>, "onPage" | "prefetch"> & Pick<CallOptions, "signal">;

const PREFETCH: readonly unknown[] = [0, 1];

/**
 * Microtasks for a request to reach fetch and the socket, if it has a token and needn't wait for a rate limit. It takes
 * about 20 with all steps of the pipeline.
 */
const TURNS_TO_LEAVE = 50;

const ignore = (): void => undefined;

/**
 * One reading of a list. While the consumer works on a page, the next one can be fetched ahead: two pages are held at most.
 * Its failure surfaces when that page is asked for.
 */
export class Reading<Item> {
  readonly #open: OpenList<Item>;
  readonly #options: ReadingOptions<Item>;
  /** Aborts the request under way. */
  readonly #controller = new AbortController();
  #source: AsyncIterator<Page<Item>> | undefined;
  #ahead: Promise<IteratorResult<Page<Item>>> | undefined;
  #isClosed = false;

  constructor(open: OpenList<Item>, options: ReadingOptions<Item>) {
    this.#open = open;
    this.#options = options;
  }

  /** @param isNextWanted whether to fetch the page after this one ahead as soon as this one has arrived */
  async *pages(
    isNextWanted: (page: Page<Item>, isFirst: boolean) => boolean,
  ): AsyncGenerator<Page<Item>, void, undefined> {
    checkOptions(this.#options, "a list");
    const { onPage, prefetch, signal } = this.#options;
    checkFunction("onPage", onPage);
    check("prefetch", prefetch, (value) => PREFETCH.includes(value), "0 or 1");
    checkCallOptions({ signal });
    signal?.throwIfAborted();
    try {
      for (let page = await this.#receive(), isFirst = true; page; page = await this.#receive(), isFirst = false) {
        if (isNextWanted(page, isFirst)) await this.prefetch();
        await onPage?.(page);
        signal?.throwIfAborted();
        yield page;
        signal?.throwIfAborted();
      }
    } finally {
      await this.close();
    }
  }

  /**
   * Requests the page after the current one, unless it's under way. Lets the request leave before a
   * consumer gets its items and maybe blocks the event loop. In microtasks: browsers have no prompt macrotask, and fake
   * timers in tests stop them.
   */
  async prefetch(): Promise<void> {
    if (this.#options.prefetch === 0 || this.#ahead) return;
    this.#ahead = this.#request();
    // The caller who asks for the page gets its error; until then, it isn't an unhandled rejection.
    this.#ahead.catch(ignore);
    for (let turn = 0; turn < TURNS_TO_LEAVE; turn++) await Promise.resolve();
  }

  /** Aborts the request under way, and waits for its end. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#controller.abort();
    await this.#source?.return?.();
  }

  /** The next page; undefined at the end of the list, and after `close`. */
  async #receive(): Promise<Page<Item> | undefined> {
    try {
      const result = await (this.#ahead ?? this.#request());
      this.#ahead = undefined;
      return result.done ? undefined : result.value;
    } catch (error) {
      if (this.#isClosed) return undefined;
      throw error;
    }
  }

  async #request(): Promise<IteratorResult<Page<Item>>> {
    const { signal } = this.#options;
    // Only while a request is under way: an abandoned reading mustn't leave a listener.
    const removeListener = onAbort(signal, () => {
      this.#controller.abort(signal?.reason);
    });
    try {
      this.#source ??= this.#open(this.#controller.signal);
      return await this.#source.next();
    } finally {
      removeListener();
    }
  }
}

/**
 * Makes `return` and `throw` end the request that a pending `next` waits for. A generator alone would finish it first,
 * since it runs one step at a time.
 */
export function closeEarly<Item>(
  generator: AsyncGenerator<Item, void, undefined>,
  close: () => unknown,
): AsyncGenerator<Item, void, undefined> {
  const end = generator.return.bind(generator);
  const fail = generator.throw.bind(generator);
  return Object.assign(generator, {
    return: (value: void | PromiseLike<void>) => {
      close();
      return end(value);
    },
    throw: (error: unknown) => {
      close();
      return fail(error);
    },
  });
}
