import type { AnyCall, AnyCallOptions } from "../client.ts";
import type { PageCursor } from "../pages/cursor.ts";
import type { Page } from "../pages/page.ts";
import { valueAt } from "../pages/value-at.ts";
import { walk } from "../pages/walk.ts";
import type { Method } from "../types/operations.ts";
import { OPERATIONS, type SearchKind } from "./kind.ts";
import type { SearchRequest } from "./search.ts";

/** IAM searches must say how long a page may be; this is what the API takes elsewhere where nothing is said. */
const IAM_LIMIT = 100;

/** The pages of a search, from the operation that its kind belongs to. */
export function readSearch(
  call: AnyCall,
  kind: SearchKind,
  query: string,
  options: SearchRequest,
  from: PageCursor | undefined,
): AsyncGenerator<Page<unknown>, void, undefined> {
  const { headers, signal, timeout, totalTimeout, retry, timeRange, ...rest } = options;
  const body = kind === "iam" ? { limit: IAM_LIMIT, ...rest, query } : { ...rest, timeRange, query };
  const [method, path] = OPERATIONS[kind].split(" ") as [Method, string];
  const callOptions = { headers, signal, timeout, totalTimeout, retry, body };
  return kind === "network" ? readGraph(call, method, path, callOptions) : walk(call, method, path, callOptions, from);
}

/** A network search answers a graph instead of pages. */
async function* readGraph(
  call: AnyCall,
  method: Method,
  path: string,
  options: AnyCallOptions,
): AsyncGenerator<Page<unknown>, void, undefined> {
  const { data, error } = await call(method, path, options);
  if (error) throw error;
  const graph = valueAt(data, "data");
  const items = graph === undefined || graph === null ? [] : [graph];
  yield { items, number: 1, total: items.length, received: items.length, next: undefined };
}
