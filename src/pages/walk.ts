import type { AnyCall, AnyCallOptions } from "../client.ts";
import { ResponseParseError } from "../errors/response-parse-error.ts";
import type { Method } from "../types/operations.ts";
import { at, paginationOf, type Pagination } from "./pagination.ts";

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

interface Request {
  readonly method: Method;
  readonly path: string;
  readonly options: AnyCallOptions;
}

const split = (operation: string) => operation.split(" ") as [Method, string];

/** The same request with a value put where the operation takes it. */
function withValue(options: AnyCallOptions, place: { in: "body" | "query"; name: string }, value: unknown): AnyCallOptions {
  if (place.in === "body") return { ...options, body: { ...(options.body as object | undefined), [place.name]: value } };
  return { ...options, params: { ...options.params, query: { ...options.params?.query, [place.name]: value } } };
}

/** What is left of a request's body and query when only `keep` may be sent again. */
function keepOnly(options: AnyCallOptions, keep: readonly string[]): AnyCallOptions {
  const pick = (from: unknown) =>
    Object.fromEntries(Object.entries((from ?? {}) as object).filter(([name]) => keep.includes(name)));
  const { body, params } = options;
  return {
    ...options,
    ...(body === undefined ? {} : { body: pick(body) }),
    ...(params?.query ? { params: { ...params, query: pick(params.query) } } : {}),
  };
}

const numberAt = (place: { in: "body" | "query"; name: string }, { body, params }: AnyCallOptions): number | undefined => {
  const value: unknown = place.in === "body" ? (body as Record<string, unknown> | undefined)?.[place.name] : params?.query?.[place.name];
  return value === undefined ? undefined : Number(value);
};

/** The request for the next page, or undefined after the last. */
function nextRequest(pagination: Pagination, first: Request, answer: unknown, count: number, received: number): Request | undefined {
  const total = at(answer, pagination.total);
  if (count === 0 || (typeof total === "number" && received >= total)) return undefined;
  if (pagination.style === "token") {
    const token = at(answer, pagination.next);
    if (typeof token !== "string" || token === "") return undefined;
    const operation = pagination.then ?? `${first.method} ${first.path}`;
    const [method, path] = split(operation);
    const later = paginationOf(operation) ?? pagination;
    if (later.style !== "token") return undefined;
    const options = later.keep ? keepOnly(first.options, later.keep) : first.options;
    return { method, path, options: withValue(options, later.token, token) };
  }
  const more = at(answer, pagination.hasMore);
  const limit = numberAt(pagination.limit, first.options);
  if (more === false || (typeof more !== "boolean" && limit !== undefined && count < limit)) return undefined;
  return pagination.style === "offset"
    ? { ...first, options: withValue(first.options, pagination.offset, (numberAt(pagination.offset, first.options) ?? 0) + received) }
    : first;
}

/**
 * Fetches page after page, each when it is asked for, holding one at a time.
 * @throws {PrismaCloudError} of the page that failed, after its retries
 * @throws {ResponseParseError} for an answer without the list, and for a token that comes again
 */
export async function* walk(call: AnyCall, method: Method, path: string, options: AnyCallOptions): AsyncGenerator<Page<unknown>> {
  const operation = `${method} ${path}`;
  let pagination = paginationOf(operation);
  if (!pagination) throw new TypeError(`${operation} has no pages: call it with ${method} instead of paginate.`);
  const first: Request = { method, path, options };
  let request: Request | undefined = first;
  let received = 0;
  let lastToken: unknown;
  for (let number = 1; request; number++) {
    const { data, error, response } = await call(request.method, request.path, request.options);
    if (error) throw error;
    const here = `${request.method} ${request.path}`;
    const wrong = (reason: string) => new ResponseParseError(reason, { operation: here, attempts: 1 }, response, "");
    const items = at(data, pagination.items) ?? [];
    if (!Array.isArray(items)) throw wrong(`the answer holds no list at "${pagination.items}"`);
    received += items.length;
    const total = at(data, pagination.total);
    if (items.length > 0 || number === 1)
      yield { items, number, total: typeof total === "number" ? total : undefined, received };
    request = nextRequest(pagination, first, data, items.length, received);
    if (!request) return;
    if (pagination.style === "token") {
      const token = at(data, pagination.next);
      if (token === lastToken) throw wrong("the API answers the same page token again");
      lastToken = token;
    } else if (pagination.style === "page") {
      const start: number = numberAt(pagination.page, options) ?? pagination.page.first ?? 1;
      request = { ...first, options: withValue(options, pagination.page, start + number) };
    }
    pagination = paginationOf(`${request.method} ${request.path}`) ?? pagination;
  }
}
