import { successes, type Operation } from "../documents/operations.ts";
import type { FilterNames } from "./filter-names.ts";
import { jobsOf } from "./jobs.ts";
import { MADE_BY } from "./made-by.ts";
import { paginationsOf } from "./paginations.ts";

const BANNER = `${MADE_BY}the extensions in openapi/. Edit the documents, not this file.
// openapi/README.md says what each fact means.
`;

interface RateLimit {
  requests: number;
  per: "second" | "minute";
  burst?: number;
}

const constant = (name: string, comment: string, value: unknown): string =>
  `\n/** ${comment} */\nexport const ${name} = ${JSON.stringify(value, null, 1)} as const;\n`;

/** How to read a success whose documented type isn't JSON. */
function chooseResponseType(operation: Operation): "text" | "blob" | undefined {
  const types = successes(operation).flatMap(({ contentType }) => contentType ?? []);
  if (types.length === 0 || types.includes("application/json")) return undefined;
  return types.every((type) => /^text\/|\bxml$/.test(type)) ? "text" : "blob";
}

/** Source of generated/operations.ts. Kept small, because it's part of the core bundle: defaults are left out. */
export function writeOperationFacts(operations: readonly Operation[]): string {
  const safe: string[] = [];
  const rates: Record<string, [number, number]> = {};
  const commaLists: Record<string, string[]> = {};
  const responseTypes: Record<string, string> = {};
  const secret: string[] = [];
  for (const operation of operations) {
    const { name, parameters, source } = operation;
    const lists = parameters.filter(({ in: place, explode }) => place === "query" && explode === false);
    if (lists.length > 0) commaLists[name] = lists.map((parameter) => parameter.name);
    const type = chooseResponseType(operation);
    if (type) responseTypes[name] = type;
    if (source["x-safe"] === true) safe.push(name);
    const rate = source["x-rate-limit"] as RateLimit | undefined;
    if (rate) rates[name] = [rate.per === "minute" ? rate.requests / 60 : rate.requests, rate.burst ?? rate.requests];
  }
  return [
    BANNER,
    constant("idempotentPosts", "POST operations that only read (`x-safe: true`).", safe),
    constant("secretOperations", "Operations whose request holds a secret.", secret),
    constant("rateLimits", "`x-rate-limit`: requests a second, and burst.", rates),
    constant(
      "commaLists",
      "Query parameters whose list is one value, joined by commas (`explode: false`).",
      commaLists,
    ),
    constant("responseTypes", "How to read a success that isn't JSON.", responseTypes),
  ].join("");
}

/** Source of generated/bodiless.ts, which the client loads when it receives an unexpected body. */
export function writeBodilessFacts(operations: readonly Operation[]): string {
  const bodiless = operations
    .filter((operation) => successes(operation).every(({ contentType }) => contentType === undefined))
    .map(({ name }) => name);
  return BANNER + constant("bodiless", "Operations that document no body for a success.", bodiless);
}

/** Source of generated/searches.ts, which the client loads with the first search. */
export function writeSearchFacts(options: Record<string, readonly string[]>): string {
  return BANNER + constant("searchOptions", "The options of `search` besides the call's, by kind of query.", options);
}

/** Source of generated/paginations.ts, which the client loads with the first list. */
export function writePageFacts(operations: readonly Operation[]): string {
  return BANNER + constant("paginations", "`x-pagination`: how to get the next page.", paginationsOf(operations));
}

/** Source of generated/jobs.ts, which the client loads with the first job. */
export function writeJobFacts(operations: readonly Operation[]): string {
  const { jobs, downloads } = jobsOf(operations);
  return [
    BANNER,
    constant("jobs", "`x-job` of the operations that start a job.", jobs),
    constant("downloads", "What jobs end with: the statuses of one that is not ready, and what to accept.", downloads),
  ].join("");
}

/** Source of generated/filter-names.ts: a module of its own, for checking filters whose name isn't listed. */
export function writeFilterNames({ names, places }: FilterNames): string {
  return [
    BANNER,
    constant("filterNames", "The filter names that the documents list, by area.", names),
    constant("filterPlaces", "Filter names in bodies: operation, pointer (`*` is any item), area.", places),
  ].join("");
}
