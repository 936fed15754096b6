import type { AnyCall, AnyCallOptions } from "../client.ts";
import { ResponseParseError } from "../errors/response-parse-error.ts";
import type { Method } from "../types/operations.ts";
import { attemptsOf } from "../request/attempts.ts";
import type { PageCursor } from "./cursor.ts";
import { nextPage, requestFor } from "./next-page.ts";
import { numberAt, pageRequest, withValue, type PageRequest } from "./page-request.ts";
import type { Page } from "./page.ts";
import { RepeatGuard } from "./repeat-guard.ts";
import { valueAt } from "./value-at.ts";

/**
 * Fetches page after page, each when it is asked for, holding one at a time; from the page on that a cursor stands for.
 * @throws {TypeError} for an operation without pages
 * @throws {PrismaCloudError} of the page that failed, after its retries
 * @throws {ResponseParseError} for an answer without the list, and for a page or a token that comes again
 */
export async function* walk(
  call: AnyCall,
  method: Method,
  path: string,
  options: AnyCallOptions,
  from?: PageCursor,
): AsyncGenerator<Page<unknown>, void, undefined> {
  const guard = new RepeatGuard();
  const operation = `${method} ${path}`;
  const start = pageRequest(operation, options);
  const known = from?.value === undefined ? undefined : from;
  let request: PageRequest | undefined = known ? requestFor(start, known.value) : firstPage(start);
  let received = known?.received ?? 0;
  let most = known?.total;
  let first: ReadonlySet<string> = new Set();
  for (let number = known?.number ?? 1; request; number++) {
    const { pagination, ifRepeated }: PageRequest = request;
    const { data: answer, error, response } = await call(request.method, request.path, request.options);
    if (error) throw error;
    const at = { operation: `${request.method} ${request.path}`, attempts: attemptsOf(response) };
    const wrong = (reason: string) => new ResponseParseError(reason, at, response, "");
    const items: unknown = valueAt(answer, pagination.items) ?? [];
    if (!Array.isArray(items)) throw wrong(`the answer holds no list at "${pagination.items}"`);
    if (ifRepeated && items.length > 0 && items.every((item) => first.has(JSON.stringify(item)))) {
      // Without a number, it answered all items at once, of which this is a part.
      if (items.length < first.size) return;
      request = ifRepeated.next;
      number--;
      continue;
    }
    if (!("token" in pagination) && guard.isRepeatedPage(items)) throw wrong("the API answers the same page again");
    received += items.length;
    const total = valueAt(answer, pagination.total);
    if (typeof total === "number") most = Math.max(total, most ?? total);
    const next: PageRequest | undefined = nextPage(request, { answer, count: items.length, received, total: most });
    const cursor = next && { operation, number: number + 1, received, total: most, value: valueOf(next) };
    if (next?.ifRepeated) first = new Set(items.map((item) => JSON.stringify(item)));
    if (number >= (from?.number ?? 1) && (items.length > 0 || number === 1))
      yield { items, number, total: totalOf(total, received, next), received, next: cursor };
    if (next && "token" in pagination && guard.isRepeatedToken(next.value))
      throw wrong("the API answers a page token that it has answered before");
    request = next;
  }
}

/** Says which page is the first where that is known: without a number, some operations answer all items at once. */
function firstPage(request: PageRequest): PageRequest {
  const { pagination, options } = request;
  if (!("page" in pagination) || pagination.first === undefined) return request;
  if (numberAt(options, pagination.page) !== undefined) return request;
  return { ...request, options: withValue(options, pagination.page, pagination.first) };
}

/** What a cursor keeps of a request. What may turn out to be the first page again cannot do without that page. */
const valueOf = ({ ifRepeated, value }: PageRequest): unknown => (ifRepeated ? undefined : value);

/** A total that is reached while there is more to come was the number of items on a page. */
function totalOf(total: unknown, received: number, next: PageRequest | undefined): number | undefined {
  return typeof total === "number" && (total > received || (!next && total === received)) ? total : undefined;
}
