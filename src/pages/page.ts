/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Number of this page, from 1. */
  readonly number: number;
  /** How many items there are over all pages, where the API says so. */
  readonly total: number | undefined;
  /** How many items came so far, this page's included. */
  readonly received: number;
}
