import type { AnyCall, AnyCallOptions } from "../client.ts";
import { ResponseParseError } from "../errors/response-parse-error.ts";
import type { Method } from "../types/operations.ts";
import { nextPage } from "./next-page.ts";
import { numberAt, pageRequest, withValue, type PageRequest } from "./page-request.ts";
import type { Page } from "./page.ts";
import { RepeatGuard } from "./repeat-guard.ts";
import { valueAt } from "./value-at.ts";

/**
 * Fetches page after page, each when it is asked for, holding one at a time.
 * @throws {TypeError} for an operation without pages
 * @throws {PrismaCloudError} of the page that failed, after its retries
 * @throws {ResponseParseError} for an answer without the list, and for a page or a token that comes again
 */
export async function* walk(
  call: AnyCall,
  method: Method,
  path: string,
  options: AnyCallOptions,
): AsyncGenerator<Page<unknown>, void, undefined> {
  const guard = new RepeatGuard();
  let request: PageRequest | undefined = firstPage(pageRequest(`${method} ${path}`, options));
  let received = 0;
  for (let number = 1; request; number++) {
    const { pagination }: PageRequest = request;
    const { data: answer, error, response } = await call(request.method, request.path, request.options);
    if (error) throw error;
    const at = { operation: `${request.method} ${request.path}`, attempts: 1 };
    const wrong = (reason: string) => new ResponseParseError(reason, at, response, "");
    const items = valueAt(answer, pagination.items) ?? [];
    if (!Array.isArray(items)) throw wrong(`the answer holds no list at "${pagination.items}"`);
    if (!("token" in pagination) && guard.isRepeatedPage(items)) {
      if (!request.ifRepeated) throw wrong("the API answers the same page again");
      request = request.ifRepeated;
      number--;
      continue;
    }
    received += items.length;
    const next: PageRequest | undefined = nextPage(request, { answer, count: items.length, received });
    if (items.length > 0 || number === 1)
      yield { items, number, total: totalOf(valueAt(answer, pagination.total), received, next), received };
    if (next && "token" in pagination && guard.isRepeatedToken(valueAt(answer, pagination.next)))
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

/** A total that is reached while there is more to come was the number of items on a page. */
function totalOf(total: unknown, received: number, next: PageRequest | undefined): number | undefined {
  return typeof total === "number" && (total > received || (!next && total === received)) ? total : undefined;
}
