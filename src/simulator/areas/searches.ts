import { detectKind, SEARCH_OPERATIONS } from "../../search/kind.ts";
import type { Context } from "../api/context.ts";
import type { ApiRequest, GuardedHandler, Handler, Routes } from "../api/handler.ts";
import { createPage } from "../documents/sample-pages.ts";
import { ErrorResponse, json, type SimulatedResponse } from "../http/response.ts";
import { toObject, type JsonObject } from "../json.ts";

type Kind = keyof typeof SEARCH_OPERATIONS;

/** Values of `searchType` by the kind of query. */
const TYPES: Readonly<Record<Exclude<Kind, "asset">, string>> = {
  config: "config",
  network: "network",
  event: "audit_event",
  iam: "iam",
};

function isOfKind(query: string, kind: Kind): boolean {
  try {
    return detectKind(query) === kind;
  } catch {
    return false;
  }
}

/** A search that was run: its id can be saved and used in a policy. */
interface Search {
  readonly id: string;
  readonly query: string;
  readonly searchType: string;
  readonly timeRange: unknown;
  readonly timestamp: number;
  name: string | undefined;
  description: string;
  saved: boolean;
}

/**
 * Searches and their history. They find samples, whatever the query says. Later pages come from the operations that the
 * documents name for them.
 */
export function createSearchRoutes({ random, clock }: Context): Routes {
  const searches: Search[] = [];
  const remember = (kind: keyof typeof TYPES, { query, timeRange }: JsonObject): Search => {
    const id = random.uuid(`search ${searches.length + 1}`);
    const search: Search = {
      id,
      query: String(query),
      searchType: TYPES[kind],
      timeRange,
      timestamp: clock(),
      name: undefined,
      description: "",
      saved: false,
    };
    searches.push(search);
    return search;
  };
  const render = ({ id, query, searchType, timeRange, name, description, saved }: Search): JsonObject => ({
    id,
    query,
    searchType,
    timeRange,
    name: name ?? null,
    description,
    saved,
    default: false,
    readOnly: false,
  });
  const find = (id: string | undefined): Search => {
    const search = searches.find((candidate) => candidate.id === id);
    if (search === undefined) throw new ErrorResponse(404, "not_found", "id");
    return search;
  };

  const run = (kind: Kind, respond: (request: ApiRequest) => SimulatedResponse): GuardedHandler => ({
    guard: ({ body }) => {
      const { query } = toObject(body);
      if (typeof query === "string" && !isOfKind(query, kind))
        throw new ErrorResponse(400, "invalid_parameter_value", "query");
    },
    handle: (request) => {
      const response = respond(request);
      const { query, timeRange } = toObject(request.body);
      // An asset search responds with its list alone, and isn't in the history.
      if (query === undefined || kind === "asset") return response;
      const { data, timeRange: sampleRange } = toObject(JSON.parse(String(response.body)));
      const search = remember(kind, { query, timeRange: timeRange ?? sampleRange });
      return json({ ...render(search), data }, response.status);
    },
  });
  const firstPage: Handler = (request) => createPage(request);
  const sample: Handler = (request) => request.sampleResponse();

  return {
    [SEARCH_OPERATIONS.config]: run("config", firstPage),
    [SEARCH_OPERATIONS.event]: run("event", firstPage),
    [SEARCH_OPERATIONS.iam]: run("iam", firstPage),
    [SEARCH_OPERATIONS.network]: run("network", sample),
    [SEARCH_OPERATIONS.asset]: run("asset", firstPage),
    "GET /search/history": ({ query }) => {
      const wantsSaved = query.get("filter") === "saved";
      const listed = searches.filter(({ saved }) => saved === wantsSaved).reverse();
      const limit = Number(query.get("limit") ?? listed.length);
      return json(
        listed.slice(0, limit).map((search) => ({
          id: search.id,
          searchName: search.name ?? null,
          description: search.description,
          query: search.query,
          searchModel: render(search),
          systemDefault: false,
          createdBy: "simulator",
          lastModifiedBy: "simulator",
          timestamp: search.timestamp,
        })),
      );
    },
    "GET /search/history/{id}": ({ pathValues: [id] }) => json(render(find(id))),
    "POST /search/history/{id}": ({ pathValues: [id], body }) => {
      const search = find(id);
      const { name, description } = toObject(body);
      if (searches.some((other) => other !== search && other.saved && other.name === name))
        throw new ErrorResponse(400, "duplicate_search_name", "name");
      search.name = typeof name === "string" ? name : search.name;
      search.description = typeof description === "string" ? description : search.description;
      search.saved = true;
      return json(render(search));
    },
    "DELETE /search/history/{id}": (request) => {
      find(request.pathValues[0]).saved = false;
      return request.emptyResponse();
    },
  };
}
