import { refuseUnknown } from "../options.ts";
import type { PagerOptions } from "../pages/pager.ts";
import type { CallOptions } from "../types/call-options.ts";
import type { SearchRequests } from "../types/search.ts";
import type { SearchKind } from "./kind.ts";

type Names<Options> = Readonly<Record<keyof Options, true>>;

// Records rather than lists, and written out: so the compiler asks for every name that the types have, and for no other.
const OF_ALL: Names<CallOptions & PagerOptions<unknown>> = {
  headers: true,
  signal: true,
  timeout: true,
  totalTimeout: true,
  retry: true,
  onPage: true,
  from: true,
};
const OF_KIND: { readonly [Kind in SearchKind]: Names<SearchRequests[Kind]> } = {
  config: {
    heuristicSearch: true,
    id: true,
    limit: true,
    saved: true,
    searchDescription: true,
    searchName: true,
    skipResult: true,
    sort: true,
    timeRange: true,
    withResourceJson: true,
  },
  network: {
    alertId: true,
    async: true,
    asyncResultUrl: true,
    cloudType: true,
    cursor: true,
    default: true,
    description: true,
    filters: true,
    groupBy: true,
    heuristicSearch: true,
    id: true,
    limit: true,
    name: true,
    readOnly: true,
    saved: true,
    searchType: true,
    skipResult: true,
    timeGranularity: true,
    timeRange: true,
    withResourceJson: true,
  },
  event: {
    alertId: true,
    filters: true,
    groupBy: true,
    heuristicSearch: true,
    id: true,
    limit: true,
    saved: true,
    skipResult: true,
    sort: true,
    timeRange: true,
    withResourceJson: true,
  },
  iam: { id: true, limit: true, timeRange: true },
  asset: { limit: true, nextPageToken: true, savedSearchId: true, skipResult: true, timeRange: true },
};

/**
 * What is not known would go into the body, where the API takes no notice of it.
 * @throws {TypeError} which names the option and those that there are
 */
export function checkSearchOptions(kind: SearchKind, options: object): void {
  refuseUnknown(options, Object.keys({ ...OF_KIND[kind], ...OF_ALL }), `search for ${kind} queries`);
}
