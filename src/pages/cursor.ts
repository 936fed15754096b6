/**
 * Where a list goes on after a page. Plain data, which JSON takes to another process; what is in it is not for others to
 * read, and may change from version to version.
 */
export interface PageCursor {
  /** The operation that the list was read with. */
  readonly operation: string;
  /** Number of the page to begin with. */
  readonly number: number;
  /** How many items came before it. */
  readonly received: number;
  /** The greatest total that was named so far. */
  readonly total?: number | undefined;
  /** Token, offset or number of the page; undefined where the first page has to be looked at again to tell. */
  readonly value?: unknown;
}

/** @throws {TypeError} for what is no cursor, or one of another operation */
export function checkCursor(operation: string, cursor: PageCursor | undefined): void {
  if (cursor === undefined) return;
  // It may come from a file.
  const { operation: own, number, received } = (cursor as Partial<PageCursor> | null) ?? {};
  if (own !== operation || !Number.isSafeInteger(number) || !Number.isSafeInteger(received))
    throw new TypeError(`\`from\` must be the \`next\` of a page of ${operation}.`);
}
