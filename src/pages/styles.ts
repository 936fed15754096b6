import { paginations } from "../../generated/paginations.ts";
import type { AnyCallOptions } from "../call/send.ts";
import { valueAt } from "../response/value-at.ts";

/** The place of a value in a request: `body` or `query`, a dot, and the name, which may contain dots itself. */
type ParamLocation = `body.${string}` | `query.${string}`;

interface Paged {
  /** Dotted name of the list in the response; "" if the response itself is the list. */
  readonly items: string;
  /** Dotted name of the number of items over all pages. */
  readonly total?: string;
}

/** Each response has a token that requests the next page. */
interface TokenPagination extends Paged {
  readonly next: string;
  readonly token: ParamLocation;
  /** The last page has a token too. */
  readonly tokenOnLastPage?: true;
  /** Later requests send only these properties of the first body. */
  readonly keep?: readonly string[];
  /** The operation that returns later pages. */
  readonly then?: string;
}

/** Requests say how many items, or how many pages, to skip. */
interface CountedPagination extends Paged {
  /** Dotted name of the flag that says whether there's another page. */
  readonly hasMore?: string;
}

interface OffsetPagination extends CountedPagination {
  readonly offset: ParamLocation;
  /** If the body has `with` as true, the next one sends `name` of the response instead of an offset. */
  readonly after?: { readonly name: string; readonly with: string };
}

interface NumberedPagination extends CountedPagination {
  readonly page: ParamLocation;
  /** Number of the first page, if it's known. */
  readonly first?: number;
}

/** `x-pagination` as openapi/README.md defines it, in the compact form of scripts/generate/paginations.ts. */
export type Pagination = TokenPagination | OffsetPagination | NumberedPagination;

/** A request for one page. */
export interface PageRequest {
  readonly operation: string;
  readonly options: AnyCallOptions;
  readonly pagination: Pagination;
  /** The token, offset or number of this page. */
  readonly value?: unknown;
  /** What to request if this page turns out to be the first one again; `next` is undefined if the list is complete then. */
  readonly ifRepeated?: { readonly next: PageRequest | undefined };
}

/** A page as it was received. */
export interface PageResult {
  readonly data: unknown;
  /** Items on this page. */
  readonly count: number;
  /** Items so far, this page included. */
  readonly received: number;
  /** The highest total that a page reported. A total that shrinks meanwhile doesn't end the list early. */
  readonly total: number | undefined;
}

/** @throws {TypeError} for an operation without pages */
export function createPageRequest(operation: string, options: AnyCallOptions): PageRequest {
  const pagination = (paginations as Readonly<Partial<Record<string, Pagination>>>)[operation];
  if (!pagination)
    throw new TypeError(`${operation} has no pages: call ${operation.split(" ", 1).join()} instead of paginate.`);
  const request = { operation, options, pagination };
  if (!("page" in pagination) || pagination.first === undefined) return request;
  if (readNumber(options, pagination.page) !== undefined) return request;
  // Without a number, some operations return all items at once.
  return { ...request, options: withValue(options, pagination.page, pagination.first) };
}

/** What's wrong with a page, if anything: a list must never end in silence because a response is broken. */
export function findPageProblem(
  { pagination, options }: PageRequest,
  data: unknown,
  number: number,
): string | undefined {
  const items = valueAt(data, pagination.items);
  const place = pagination.items === "" ? "isn't a list" : `has no list at "${pagination.items}"`;
  if (!Array.isArray(items) && !(items === null && pagination.items !== "")) return `page ${number} ${place}`;
  if ("token" in pagination) {
    const token = valueAt(data, pagination.next) ?? "";
    return typeof token === "string" ? undefined : `page ${number} has a token that isn't a string`;
  }
  if (valueAt(data, pagination.hasMore) !== true) return undefined;
  const more = `although it says there's more`;
  if (items === null || items.length === 0) return `page ${number} is empty ${more}`;
  const after = "offset" in pagination && usesAfter(pagination, options.body) ? pagination.after?.name : undefined;
  const isStuck = after !== undefined && (valueAt(data, after) ?? undefined) === undefined;
  return isStuck ? `page ${number} has no "${after}" ${more}` : undefined;
}

/** The request for the page after the current one; undefined after the last. */
export function createNextRequest(current: PageRequest, page: PageResult): PageRequest | undefined {
  const { pagination } = current;
  if ("token" in pagination) return followToken(current, pagination, page);
  if (page.count === 0) return undefined;
  return "offset" in pagination ? followOffset(current, pagination, page) : followNumber(current, pagination, page);
}

/** The request for the page with this token, offset or number. */
export function createRequestFor({ ifRepeated: _, ...current }: PageRequest, value: unknown): PageRequest {
  const { pagination, options } = current;
  if (!("token" in pagination)) {
    const location = "offset" in pagination ? locateOffset(pagination, options.body) : pagination.page;
    return { ...current, value, options: withValue(options, location, value) };
  }
  const later = pagination.then === undefined ? current : createPageRequest(pagination.then, options);
  const location = "token" in later.pagination ? later.pagination.token : pagination.token;
  const kept = pagination.keep ? keepProperties(options, pagination.keep) : options;
  return { ...later, value, options: withValue(kept, location, value) };
}

const usesAfter = ({ after }: OffsetPagination, body: unknown) => after && valueAt(body, after.with) === true;

const locateOffset = (pagination: OffsetPagination, body: unknown): ParamLocation =>
  pagination.after && usesAfter(pagination, body) ? `body.${pagination.after.name}` : pagination.offset;

function followToken(
  current: PageRequest,
  pagination: TokenPagination,
  { data, count, received, total }: PageResult,
): PageRequest | undefined {
  const token = valueAt(data, pagination.next);
  if (typeof token !== "string" || token === "") return undefined;
  // For other operations an empty page with a token isn't the last, and a total may be this page's own.
  if (pagination.tokenOnLastPage && (count === 0 || isReached(total, received))) return undefined;
  return createRequestFor(current, token);
}

function followOffset(current: PageRequest, pagination: OffsetPagination, page: PageResult): PageRequest | undefined {
  const { options } = current;
  const reached = (readNumber(options, pagination.offset) ?? 0) + page.count;
  if (isComplete(pagination, page, reached)) return undefined;
  const value = usesAfter(pagination, options.body) ? valueAt(page.data, pagination.after?.name) : reached;
  return createRequestFor(current, value);
}

function followNumber(current: PageRequest, pagination: NumberedPagination, page: PageResult): PageRequest | undefined {
  if (isComplete(pagination, page, page.received)) return undefined;
  const number = readNumber(current.options, pagination.page) ?? pagination.first;
  if (number !== undefined) return createRequestFor(current, number + 1);
  // The first page may be 0 or 1. If page 1 is the same again, the next one is 2. If that's the same once more, the number
  // has no effect, and the list is complete.
  const second = { ...createRequestFor(current, 2), ifRepeated: { next: undefined } };
  return { ...createRequestFor(current, 1), ifRepeated: { next: second } };
}

const isReached = (total: number | undefined, reached: number): boolean => total !== undefined && reached >= total;

/** Whether a counted list is complete. A page shorter than the limit says nothing: the API may have lowered the limit. */
function isComplete({ hasMore }: CountedPagination, { data, total }: PageResult, reached: number): boolean {
  const more = valueAt(data, hasMore);
  return typeof more === "boolean" ? !more : isReached(total, reached);
}

const splitLocation = (location: ParamLocation): [part: string, name: string] => {
  const dot = location.indexOf(".");
  return [location.slice(0, dot), location.slice(dot + 1)];
};

const asRecord = (value: unknown): Readonly<Record<string, unknown>> => (value ?? {}) as Record<string, unknown>;

/** The same options with a value at a place. */
function withValue(options: AnyCallOptions, location: ParamLocation, value: unknown): AnyCallOptions {
  const [part, name] = splitLocation(location);
  if (part === "body") return { ...options, body: { ...asRecord(options.body), [name]: value } };
  return { ...options, params: { ...options.params, query: { ...options.params?.query, [name]: value } } };
}

/** The number that a request has at a place. */
function readNumber({ body, params }: AnyCallOptions, location: ParamLocation): number | undefined {
  const [part, name] = splitLocation(location);
  const value = (part === "body" ? asRecord(body) : asRecord(params?.query))[name];
  return value === undefined ? undefined : Number(value);
}

/** The same options with only some properties of the body. */
function keepProperties(options: AnyCallOptions, keep: readonly string[]): AnyCallOptions {
  const kept = Object.entries(asRecord(options.body)).filter(([name]) => keep.includes(name));
  return { ...options, body: Object.fromEntries(kept) };
}
