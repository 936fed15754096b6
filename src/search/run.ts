import { searchOptions } from "../../generated/searches.ts";
import { CALL_OPTIONS, pickCallOptions, type CallOptions } from "../call/options.ts";
import type { AnyCallOptions, Send } from "../call/send.ts";
import { iteratePages } from "../pages/iterate.ts";
import { checkCursor, PAGER_OPTIONS, type Page, type PagerOptions } from "../pages/page.ts";
import { valueAt } from "../response/value-at.ts";
import { rejectUnknown } from "../validate.ts";
import { SEARCH_OPERATIONS, type SearchKind } from "./kind.ts";

/** The options of a search, without types: those of a call and of a list, and what goes into the body. */
export type AnySearchOptions = CallOptions & PagerOptions<unknown> & Record<string, unknown>;

/** IAM searches require a page size; this is the API's default elsewhere. */
const IAM_LIMIT = 100;

/**
 * The pages of a search, from the operation that runs its kind.
 * @throws {TypeError} for an unknown option: in the body, the API would ignore it
 */
export function readSearch(
  send: Send,
  kind: SearchKind,
  query: string,
  options: AnySearchOptions,
  signal: AbortSignal,
): AsyncGenerator<Page<unknown>, void, undefined> {
  const names: readonly string[] = searchOptions[kind];
  rejectUnknown(options, [...names, ...CALL_OPTIONS, ...PAGER_OPTIONS], `search for ${kind} queries`);
  const operation = SEARCH_OPERATIONS[kind];
  checkCursor(operation, options.from);
  const { timeRange, ...rest } = Object.fromEntries(Object.entries(options).filter(([name]) => names.includes(name)));
  // An IAM query has no time range.
  const body = kind === "iam" ? { limit: IAM_LIMIT, ...rest, query } : { ...rest, timeRange, query };
  const call = { ...pickCallOptions(options), signal, body };
  return kind === "network" ? readGraph(send, operation, call) : iteratePages(send, operation, call, options.from);
}

const findGraphProblem = (body: unknown): string | undefined =>
  typeof valueAt(body, "data") === "object" ? undefined : 'the response has no graph at "data"';

/** A network search returns a graph instead of pages. */
async function* readGraph(
  send: Send,
  operation: string,
  options: AnyCallOptions,
): AsyncGenerator<Page<unknown>, void, undefined> {
  const { data } = await send(operation, options, findGraphProblem);
  const graph = valueAt(data, "data");
  const items = graph === null ? [] : [graph];
  yield { items, number: 1, total: items.length, received: items.length, next: undefined };
}
