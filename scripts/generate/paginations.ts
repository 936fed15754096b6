import type { Operation } from "../documents/operations.ts";

interface Place {
  in: "body" | "query";
  name: string;
  first?: number;
}

/** `x-pagination` as the documents have it; openapi/README.md defines it. */
interface DocumentedPagination {
  items: string;
  next?: string;
  token?: Place;
  total?: string;
  tokenOnLastPage?: true;
  keep?: readonly string[];
  then?: string;
  hasMore?: string;
  offset?: Place;
  after?: { name: string; with: string };
  page?: Place;
}

const at = (place: Place | undefined): string | undefined => place && `${place.in}.${place.name}`;

/** Keeps what the client needs, with each location as one string (`body.offset`). JSON leaves out undefined values. */
function compact(documented: DocumentedPagination): object {
  const { items, next, total, tokenOnLastPage, keep, then, hasMore, after, token, offset, page } = documented;
  const places = { token: at(token), offset: at(offset), page: at(page), first: page?.first };
  return { items, next, total, tokenOnLastPage, keep, then, hasMore, after, ...places };
}

/** Lists `x-pagination` of every paged operation by its name. */
export function listPaginations(operations: readonly Operation[]): Record<string, object> {
  const paginations: Record<string, object> = {};
  for (const { name, source } of operations) {
    const pagination = source["x-pagination"] as DocumentedPagination | undefined;
    if (pagination) paginations[name] = compact(pagination);
  }
  return paginations;
}
