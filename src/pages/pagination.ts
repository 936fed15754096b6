import { paginations } from "../../generated/operations.ts";

/** Where a request takes a value. */
interface Place {
  readonly in: "body" | "query";
  readonly name: string;
}

/** `x-pagination` as openapi/README.md defines it. Names of properties of answers may be dotted. */
export type Pagination =
  | {
      readonly style: "token";
      readonly items: string;
      readonly next: string;
      readonly token: Place;
      readonly limit?: Place;
      readonly total?: string;
      /** Later requests carry the token and these parts of the first only. */
      readonly keep?: readonly string[];
      /** The operation that later pages come from. */
      readonly then?: string;
    }
  | {
      readonly style: "offset";
      readonly items: string;
      readonly hasMore?: string;
      readonly total?: string;
      readonly offset: Place;
      readonly limit: Place;
    }
  | {
      readonly style: "page";
      readonly items: string;
      readonly hasMore?: string;
      readonly total?: string;
      readonly page: Place & { readonly first?: 0 | 1 };
      readonly limit: Place;
    };

export const paginationOf = (operation: string): Pagination | undefined =>
  (paginations as Readonly<Record<string, Pagination>>)[operation];

/** The value behind a dotted name; the value itself for the empty one. */
export function at(value: unknown, path: string | undefined): unknown {
  if (path === undefined) return undefined;
  let current = value;
  for (const key of path === "" ? [] : path.split(".")) {
    if (typeof current !== "object" || current === null) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}
