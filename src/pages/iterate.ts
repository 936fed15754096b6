import type { AnyCallOptions, Send } from "../call/send.ts";
import { ResponseParseError } from "../errors/call-error.ts";
import { valueAt } from "../response/value-at.ts";
import { checkCursor, type Page, type PageCursor } from "./page.ts";
import {
  createNextRequest,
  createPageRequest,
  createRequestFor,
  findPageProblem,
  type PageRequest,
  type PageResult,
} from "./styles.ts";

/** A list with this many empty pages in a row, each with another token, never ends. */
const MAX_EMPTY_PAGES = 100;

/**
 * Fetches page after page, each when it's requested, and holds one at a time. Starts with the page of a cursor, if given.
 *
 * @throws {TypeError} for an operation without pages, and for a cursor of another one
 * @throws {PrismaCloudError} of the page that failed, after its retries
 * @throws {ResponseParseError} for a page without its list, after its retries, and for a page or a token that repeats
 */
export async function* iteratePages(
  send: Send,
  operation: string,
  options: AnyCallOptions,
  from?: PageCursor,
): AsyncGenerator<Page<unknown>, void, undefined> {
  checkCursor(operation, from);
  const guard = new LoopGuard();
  const start = createPageRequest(operation, options);
  const known = from?.value === undefined ? undefined : from;
  let request: PageRequest | undefined = known ? createRequestFor(start, known.value) : start;
  let received = known?.received ?? 0;
  let total = known?.total;
  let first: ReadonlySet<string | undefined> = new Set();
  for (let number = known?.number ?? 1; request; number++) {
    const current: PageRequest = request;
    const { pagination, ifRepeated } = current;
    const validate = (body: unknown) => findPageProblem(current, body, number);
    const { data, response, attempts } = await send(current.operation, current.options, validate);
    const createError = (reason: string) =>
      new ResponseParseError(reason, { operation: current.operation, attempts }, { response });
    // Some services write an empty list as null.
    const items = (valueAt(data, pagination.items) ?? []) as readonly unknown[];
    if (ifRepeated && items.length > 0 && items.every((item) => first.has(serializeItem(item)))) {
      // Without a number, the operation returned all items at once, of which this page is a part.
      if (items.length < first.size) return;
      request = ifRepeated.next;
      number--;
      continue;
    }
    if (!("token" in pagination) && guard.isRepeatedPage(items))
      throw createError("the API returned the same page again");
    received += items.length;
    const reported = valueAt(data, pagination.total);
    if (typeof reported === "number") total = Math.max(reported, total ?? reported);
    const result: PageResult = { data, count: items.length, received, total };
    const next: PageRequest | undefined = createNextRequest(current, result);
    const cursor = next && { operation, number: number + 1, received, total, value: selectValue(next) };
    if (next?.ifRepeated) first = new Set(items.map(serializeItem).filter((item) => item !== undefined));
    if (number >= (from?.number ?? 1) && (items.length > 0 || number === 1))
      yield { items, number, total: chooseTotal(reported, received, next), received, next: cursor };
    if (next && "token" in pagination) {
      if (guard.isRepeatedToken(next.value))
        throw createError("the API returned a page token that it had returned before");
      if (guard.isEndless(items)) throw createError(`the API returned ${MAX_EMPTY_PAGES} empty pages in a row`);
    }
    request = next;
  }
}

/** An item as text, to compare it. Undefined if it's nested too deeply for that. */
function serializeItem(item: unknown): string | undefined {
  try {
    return JSON.stringify(item);
  } catch {
    return undefined;
  }
}

/** What a cursor keeps of a request. One that may turn out to be the first page again can't be checked without that page. */
const selectValue = ({ ifRepeated, value }: PageRequest): unknown => (ifRepeated ? undefined : value);

/** A total that's reached although there's more was the number of items on a page. */
function chooseTotal(reported: unknown, received: number, next: PageRequest | undefined): number | undefined {
  const isTotal = typeof reported === "number" && (reported > received || (!next && reported === received));
  return isTotal ? reported : undefined;
}

/**
 * Detects a list that never ends, in constant memory. Tokens are compared with the previous one and with that of the last
 * page whose number is a power of two (Brent's algorithm), which finds a cycle of any length.
 */
class LoopGuard {
  #tokens = 0;
  #milestone: unknown;
  #last: unknown;
  #page: string | undefined;
  #empty = 0;

  isRepeatedToken(token: unknown): boolean {
    if (token === this.#last || token === this.#milestone) return true;
    this.#last = token;
    this.#tokens++;
    if (Number.isInteger(Math.log2(this.#tokens))) this.#milestone = token;
    return false;
  }

  /** Compares the length and both ends, so that no page is kept or compared as a whole. */
  isRepeatedPage(items: readonly unknown[]): boolean {
    const page = items.length === 0 ? undefined : serializeItem([items.length, items[0], items.at(-1)]);
    const repeated = page !== undefined && page === this.#page;
    this.#page = page;
    return repeated;
  }

  isEndless(items: readonly unknown[]): boolean {
    this.#empty = items.length === 0 ? this.#empty + 1 : 0;
    return this.#empty >= MAX_EMPTY_PAGES;
  }
}
