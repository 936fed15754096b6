import type { PageCursor } from "./cursor.ts";

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Number of this page, from 1. */
  readonly number: number;
  /** How many items there are over all pages, where the API says so. */
  readonly total: number | undefined;
  /** How many items came so far, this page's included. */
  readonly received: number;
  /**
   * Where the list goes on: the same call with `from: page.next` begins with the page after this one, as long as the API
   * knows its token. It can be kept as JSON. Undefined after the last page; where only an empty page tells that the list
   * is over, the last one with items has it too.
   */
  readonly next: PageCursor | undefined;
}
