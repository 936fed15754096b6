import { paginations } from "../../generated/paginations.ts";

/** Where a request takes a value: the part, a dot, and the name, which may hold dots itself. */
export type Place = `body.${string}` | `query.${string}`;

interface Paged {
  /** Dotted name of the list in the answer; the answer itself for "". */
  readonly items: string;
  /** Dotted name of how many items there are over all pages. */
  readonly total?: string;
}

/** Each answer holds a token that gets the next page. */
export interface TokenPagination extends Paged {
  readonly next: string;
  readonly token: Place;
  /** The last page has a token too. */
  readonly tokenOnLastPage?: true;
  /** Of the first body, later requests carry these properties only. */
  readonly keep?: readonly string[];
  /** The operation that later pages come from. */
  readonly then?: string;
}

/** Pages are asked for by how many items, or how many pages, come before them. */
export interface CountedPagination extends Paged {
  /** Dotted name of whether there is another page. */
  readonly hasMore?: string;
}

export interface OffsetPagination extends CountedPagination {
  readonly offset: Place;
  /** Where the body has `with` as true, the next one carries `name` of the answer in place of an offset. */
  readonly after?: { readonly name: string; readonly with: string };
}

export interface NumberedPagination extends CountedPagination {
  readonly page: Place;
  /** Number of the first page, where it is known. */
  readonly first?: number;
}

/** `x-pagination` as openapi/README.md defines it, as small as scripts/generate/paginations.ts makes it. */
export type Pagination = TokenPagination | OffsetPagination | NumberedPagination;

export const paginationOf = (operation: string): Pagination | undefined =>
  (paginations as Readonly<Record<string, Pagination>>)[operation];
