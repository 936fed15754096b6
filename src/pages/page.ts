/**
 * The position after a page, to resume a list from. Plain data that survives JSON; its content isn't an API, and may change
 * between versions.
 */
export interface PageCursor {
  /** The operation that the list was read with. */
  readonly operation: string;
  /** Number of the page to start with. */
  readonly number: number;
  /** How many items came before it. */
  readonly received: number;
  /** The highest total that was reported so far. */
  readonly total?: number | undefined;
  /** Token, offset or number of the page; undefined if the first page must be read again to find out. */
  readonly value?: unknown;
}

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Number of this page, from 1. */
  readonly number: number;
  /** The number of items on all pages, if the API says so. */
  readonly total: number | undefined;
  /** How many items were received so far, including this page. */
  readonly received: number;
  /**
   * Pass it as `from` to the same call to resume with the page after this one, as long as its token is valid. Plain data
   * that survives JSON. Undefined after the last page; if only an empty page ends the list, the last page with items has
   * one too.
   */
  readonly next: PageCursor | undefined;
}

/** Options of a list besides the call's own, which apply to each page. */
export interface PagerOptions<Item> {
  /** Called with each page before its items are returned, for progress. A promise is awaited. */
  onPage?: ((page: Page<Item>) => void) | ((page: Page<Item>) => Promise<void>) | undefined;
  /** The `next` of a page: starts after that page rather than with the first. The other options must be the same. */
  from?: PageCursor | undefined;
  /**
   * How many pages are fetched ahead, while you work on the current one: 0 or 1. It begins when you ask for a second item
   * or page, and leaving the loop aborts it. Set 0 if your work changes what the list returns. Default 1.
   */
  prefetch?: 0 | 1 | undefined;
}

type PagerOption = keyof PagerOptions<unknown>;

/** The one list of pager options: TypeScript asks for every name of `PagerOptions`, and for no other. */
export const PAGER_OPTIONS = Object.keys({ onPage: 1, from: 1, prefetch: 1 } satisfies Record<PagerOption, 1>);

/** The options of a call among those of a list. */
export const dropPagerOptions = <Options extends PagerOptions<never>>(options: Options): Omit<Options, PagerOption> =>
  Object.fromEntries(Object.entries(options).filter(([name]) => !PAGER_OPTIONS.includes(name))) as Omit<
    Options,
    PagerOption
  >;

/** @throws {TypeError} for anything but a cursor of this operation */
export function checkCursor(operation: string, cursor: PageCursor | undefined): void {
  if (cursor === undefined) return;
  // It may come from a file.
  const { operation: own, number, received } = (cursor as Partial<PageCursor> | null) ?? {};
  if (own !== operation || !Number.isSafeInteger(number) || !Number.isSafeInteger(received))
    throw new TypeError(`\`from\` must be the \`next\` of a page of ${operation}.`);
}
