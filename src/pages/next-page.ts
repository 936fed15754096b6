import type { CountedPagination, NumberedPagination, OffsetPagination, TokenPagination } from "./pagination.ts";
import { valueAt } from "./value-at.ts";
import { keepOfBody, numberAt, pageRequest, withValue, type PageRequest } from "./page-request.ts";

/** A page as it came. */
export interface Received {
  readonly answer: unknown;
  /** Items on this page. */
  readonly count: number;
  /** Items so far, this page's included. */
  readonly received: number;
  /** The greatest total that a page named: one that shrinks meanwhile is no reason to leave pages behind. */
  readonly total: number | undefined;
}

/** The request for the page after the current one, or undefined after the last. */
export function nextPage(current: PageRequest, page: Received): PageRequest | undefined {
  if (page.count === 0) return undefined;
  const { pagination } = current;
  if ("token" in pagination) return byToken(current, pagination, page);
  return "offset" in pagination ? byOffset(current, pagination, page) : byNumber(current, pagination, page);
}

function byToken(
  current: PageRequest,
  pagination: TokenPagination,
  { answer, received, total }: Received,
): PageRequest | undefined {
  const token = valueAt(answer, pagination.next);
  if (typeof token !== "string" || token === "") return undefined;
  // Elsewhere a total may be no more than this page's, and is no reason to leave the rest behind.
  if (pagination.tokenOnLastPage && isReached(total, received)) return undefined;
  const later = pagination.then === undefined ? current : pageRequest(pagination.then, current.options);
  const place = "token" in later.pagination ? later.pagination.token : pagination.token;
  const options = pagination.keep ? keepOfBody(current.options, pagination.keep) : current.options;
  return { ...later, options: withValue(options, place, token) };
}

function byOffset(current: PageRequest, pagination: OffsetPagination, page: Received): PageRequest | undefined {
  const { options } = current;
  const reached = (numberAt(options, pagination.offset) ?? 0) + page.count;
  if (isOver(pagination, page, reached)) return undefined;
  const { after } = pagination;
  const next =
    after && valueAt(options.body, after.with) === true
      ? withValue(options, `body.${after.name}`, valueAt(page.answer, after.name))
      : withValue(options, pagination.offset, reached);
  return { ...current, options: next };
}

function byNumber(current: PageRequest, pagination: NumberedPagination, page: Received): PageRequest | undefined {
  const { first, page: place } = pagination;
  if (isOver(pagination, page, page.received)) return undefined;
  const { ifRepeated: _, ...rest } = current;
  const number = numberAt(current.options, place);
  const numbered = (value: number): PageRequest => ({ ...rest, options: withValue(current.options, place, value) });
  if (number !== undefined) return numbered(number + 1);
  if (first !== undefined) return numbered(first + 1);
  // Nobody knows whether the first page is 0 or 1: if 1 is what has just come, the next is 2. If that is it once more, the
  // number has no effect, and there is no more to get.
  return { ...numbered(1), ifRepeated: { next: { ...numbered(2), ifRepeated: { next: undefined } } } };
}

const isReached = (total: number | undefined, reached: number): boolean => total !== undefined && reached >= total;

/** Whether a list that goes by offsets or numbers is at its end. */
function isOver({ hasMore }: CountedPagination, { answer, total }: Received, reached: number): boolean {
  const more = valueAt(answer, hasMore);
  if (typeof more === "boolean") return !more;
  // A page shorter than the limit tells nothing: the service may have cut down the limit.
  return isReached(total, reached);
}
