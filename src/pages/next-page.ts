import type { CountedPagination, NumberedPagination, OffsetPagination, TokenPagination, Place } from "./pagination.ts";
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

/** The request for the page that a token, an offset or a number stands for. */
export function requestFor({ ifRepeated: _, ...current }: PageRequest, value: unknown): PageRequest {
  const { pagination, options } = current;
  if (!("token" in pagination)) {
    const place = "offset" in pagination ? placeOf(pagination, options.body) : pagination.page;
    return { ...current, value, options: withValue(options, place, value) };
  }
  const later = pagination.then === undefined ? current : pageRequest(pagination.then, options);
  const place = "token" in later.pagination ? later.pagination.token : pagination.token;
  const kept = pagination.keep ? keepOfBody(options, pagination.keep) : options;
  return { ...later, value, options: withValue(kept, place, value) };
}

const isAfter = ({ after }: OffsetPagination, body: unknown) => after && valueAt(body, after.with) === true;

const placeOf = (pagination: OffsetPagination, body: unknown): Place =>
  pagination.after && isAfter(pagination, body) ? `body.${pagination.after.name}` : pagination.offset;

function byToken(
  current: PageRequest,
  pagination: TokenPagination,
  { answer, received, total }: Received,
): PageRequest | undefined {
  const token = valueAt(answer, pagination.next);
  if (typeof token !== "string" || token === "") return undefined;
  // Elsewhere a total may be no more than this page's, and is no reason to leave the rest behind.
  if (pagination.tokenOnLastPage && isReached(total, received)) return undefined;
  return requestFor(current, token);
}

function byOffset(current: PageRequest, pagination: OffsetPagination, page: Received): PageRequest | undefined {
  const { options } = current;
  const reached = (numberAt(options, pagination.offset) ?? 0) + page.count;
  if (isOver(pagination, page, reached)) return undefined;
  const goesAfter = isAfter(pagination, options.body);
  return requestFor(current, goesAfter ? valueAt(page.answer, pagination.after?.name) : reached);
}

function byNumber(current: PageRequest, pagination: NumberedPagination, page: Received): PageRequest | undefined {
  if (isOver(pagination, page, page.received)) return undefined;
  const number = numberAt(current.options, pagination.page) ?? pagination.first;
  if (number !== undefined) return requestFor(current, number + 1);
  // Nobody knows whether the first page is 0 or 1: if 1 is what has just come, the next is 2. If that is it once more, the
  // number has no effect, and there is no more to get.
  const second = { ...requestFor(current, 2), ifRepeated: { next: undefined } };
  return { ...requestFor(current, 1), ifRepeated: { next: second } };
}

const isReached = (total: number | undefined, reached: number): boolean => total !== undefined && reached >= total;

/** Whether a list that goes by offsets or numbers is at its end. */
function isOver({ hasMore }: CountedPagination, { answer, total }: Received, reached: number): boolean {
  const more = valueAt(answer, hasMore);
  if (typeof more === "boolean") return !more;
  // A page shorter than the limit tells nothing: the service may have cut down the limit.
  return isReached(total, reached);
}
