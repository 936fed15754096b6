import { check, checkFunction, checkNumber, rejectUnknown } from "../validate.ts";
import { closeEarly } from "./reading.ts";

/** Options of `mergeLists`. */
export interface MergeOptions<Item> {
  /** How many lists are read at once. Default 4. */
  concurrency?: number | undefined;
  /** True: items come in the order of the lists. Default false: they come as they arrive. */
  ordered?: boolean | undefined;
  /**
   * How many items of each list are read before they're asked for. With the default of 1, a list that waits for its turn has
   * fetched its first page.
   */
  buffer?: number | undefined;
  /**
   * Returns what identifies an item. One that the list before or after has returned too is skipped: windows of
   * `timeRange.split` share the ms of their border. Undefined: not skipped.
   */
  key?: ((item: Item) => unknown) | undefined;
}

type ItemOf<List> = List extends AsyncIterable<infer Item> ? Item : never;

const OPTIONS = Object.keys({ concurrency: 1, ordered: 1, buffer: 1, key: 1 } satisfies Record<
  keyof MergeOptions<never>,
  1
>);

/** A list under way. */
interface Source<Item> {
  readonly index: number;
  readonly iterator: AsyncIterator<Item>;
  /** Items that were read and not asked for yet. */
  readonly items: Item[];
  isReading: boolean;
  isDone: boolean;
}

/** Whether a value has an iterator of a kind: JavaScript callers may pass anything. */
const isIterable = (value: unknown, method: typeof Symbol.iterator | typeof Symbol.asyncIterator): boolean =>
  typeof (value as Partial<Record<symbol, unknown>> | null | undefined)?.[method] === "function";

class Merge<Item> {
  readonly #lists: Iterable<AsyncIterable<Item>>;
  readonly #options: MergeOptions<Item>;
  #waiting: Iterator<AsyncIterable<Item>> | undefined;
  #started = 0;
  /** By the order of the lists, or by whose turn it is. */
  readonly #open: Source<Item>[] = [];
  /** The keys of each list whose neighbours may still return them. */
  readonly #keys = new Map<number, Set<unknown>>();
  #failure: { readonly error: unknown } | undefined;
  #closing: Promise<unknown> | undefined;
  #wake: () => void = () => undefined;

  constructor(lists: Iterable<AsyncIterable<Item>>, options: MergeOptions<Item>) {
    this.#lists = lists;
    this.#options = options;
  }

  async *items(): AsyncGenerator<Item, void, undefined> {
    this.#check();
    this.#waiting = this.#lists[Symbol.iterator]();
    try {
      for (;;) {
        this.#startLists();
        if (this.#failure) throw this.#failure.error;
        if (this.#open.length === 0) return;
        const source = this.#choose();
        if (!source) {
          await new Promise<void>((resolve) => {
            this.#wake = resolve;
          });
          continue;
        }
        const item = source.items.shift() as Item;
        void this.#read(source);
        if (!this.#isRepeated(source, item)) yield item;
      }
    } finally {
      await this.close();
    }
  }

  /** Ends all lists, which aborts their requests, and waits until they have ended. */
  close(): Promise<unknown> {
    const end = () => {
      this.#waiting?.return?.();
      return Promise.allSettled(this.#open.splice(0).map(async ({ iterator }) => iterator.return?.()));
    };
    return (this.#closing ??= end());
  }

  /** @throws {TypeError} naming what's wrong */
  #check(): void {
    rejectUnknown(this.#options, OPTIONS, "mergeLists");
    const { concurrency, ordered, buffer, key } = this.#options;
    checkNumber("concurrency", concurrency, 1, true);
    checkNumber("buffer", buffer, 1, true);
    checkFunction("key", key);
    check("ordered", ordered, (value) => typeof value === "boolean", "true or false");
    if (!isIterable(this.#lists, Symbol.iterator)) throw new TypeError("`lists` must be an array of lists.");
  }

  /** Replaces lists that have ended, and whose items were asked for. */
  #startLists(): void {
    const { concurrency = 4 } = this.#options;
    for (const source of [...this.#open]) if (source.isDone && source.items.length === 0) this.#remove(source);
    while (!this.#closing && this.#open.length < concurrency) {
      const next = this.#waiting?.next();
      if (!next || next.done) return;
      const index = this.#started++;
      if (!isIterable(next.value, Symbol.asyncIterator))
        throw new TypeError(`\`lists\` has something else than a list at index ${index}.`);
      const iterator = next.value[Symbol.asyncIterator]();
      const source = { index, iterator, items: [], isReading: false, isDone: false };
      this.#open.push(source);
      void this.#read(source);
    }
  }

  /** The list whose item is next; undefined if there's none yet. */
  #choose(): Source<Item> | undefined {
    const { ordered } = this.#options;
    const index = ordered ? 0 : this.#open.findIndex(({ items }) => items.length > 0);
    const source = this.#open[index];
    if (!source || source.items.length === 0) return undefined;
    // In turns, so that a list that's quick doesn't hold up the others.
    if (!ordered) this.#open.push(...this.#open.splice(index, 1));
    return source;
  }

  /** Reads a list until its buffer is full. */
  async #read(source: Source<Item>): Promise<void> {
    if (source.isReading) return;
    source.isReading = true;
    try {
      while (!source.isDone && source.items.length < (this.#options.buffer ?? 1)) {
        const next = await source.iterator.next();
        if (next.done) source.isDone = true;
        else source.items.push(next.value);
        if (next.done) this.#startLists();
        this.#wake();
      }
    } catch (error) {
      this.#failure ??= { error };
      void this.close();
      this.#wake();
    }
    source.isReading = false;
  }

  #remove(source: Source<Item>): void {
    this.#open.splice(this.#open.indexOf(source), 1);
    const { index } = source;
    for (const one of [index - 1, index, index + 1]) {
      const isNeeded = one + 1 >= this.#started || this.#open.some((other) => Math.abs(other.index - one) <= 1);
      if (!isNeeded) this.#keys.delete(one);
    }
  }

  #isRepeated({ index }: Source<Item>, item: Item): boolean {
    const key = this.#options.key?.(item);
    if (key === undefined) return false;
    const keys = this.#keys.get(index) ?? new Set();
    this.#keys.set(index, keys.add(key));
    return [index - 1, index + 1].some((neighbour) => this.#keys.get(neighbour)?.has(key));
  }
}

/**
 * Reads several lists at once, and returns their items as one: the windows of a time range, the accounts of a tenant, or the
 * same list of several tenants. Takes async iterables: what `paginate`, `search` and `auditLogs` return, their `pages()`,
 * or generators of yours. A list is opened when it's its turn, at most `concurrency` at once.
 *
 * The first failure ends all lists, and is thrown even if items of others were read already. Leaving the loop ends them too.
 * Both abort the requests under way, and wait for their end; a generator of yours ends after what it's waiting for.
 *
 * @example
 * const windows = timeRange.split(timeRange.relative(90, "day"), 90);
 * const lists = windows.map((window) => prisma.cspm.listAlerts.paginate({ body: { timeRange: window } }));
 * for await (const alert of mergeLists(lists, { concurrency: 6, key: ({ id }) => id })) console.log(alert.id);
 */
export function mergeLists<List extends AsyncIterable<unknown>>(
  lists: Iterable<List>,
  options: MergeOptions<ItemOf<List>> = {},
): AsyncGenerator<ItemOf<List>, void, undefined> {
  // What a list returns is its item, which TypeScript doesn't conclude for a list of any type.
  const merge = new Merge(lists as Iterable<AsyncIterable<ItemOf<List>>>, options);
  return closeEarly(merge.items(), () => merge.close());
}
