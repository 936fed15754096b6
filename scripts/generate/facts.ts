import type { OperationFacts } from "../../src/call/operations.ts";
import { successes, type Operation } from "../documents/operations.ts";
import type { FilterNames } from "./filter-names.ts";
import { listJobs } from "./jobs.ts";
import { MADE_BY } from "./made-by.ts";
import { listPaginations } from "./paginations.ts";

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

/** Chooses how to read a success response if its documented type isn't JSON. */
function chooseResponseType(operation: Operation): "text" | "blob" | undefined {
  const types = successes(operation).flatMap(({ contentType }) => contentType ?? []);
  if (types.length === 0 || types.includes("application/json")) return undefined;
  return types.every((type) => /^text\/|\bxml$/.test(type)) ? "text" : "blob";
}

/** Reads the replacement from the last sentence of a deprecated operation's description, where lint requires it. */
const readReplacement = (description = ""): string =>
  /Deprecated: ([^]*?)\.?\s*$/.exec(description)?.[1]?.replace(/\s+/g, " ") ?? "see the document for a replacement";

/** Collects the facts that the client needs about one operation. Defaults are left out. */
function collectFacts(operation: Operation, secretOperations: ReadonlySet<string>): OperationFacts {
  const { name, method, parameters, source } = operation;
  const lists = parameters.filter(({ in: location, explode }) => location === "query" && explode === false);
  const rate = source["x-rate-limit"] as RateLimit | undefined;
  const responseType = chooseResponseType(operation);
  const isBodiless = successes(operation).every(({ contentType }) => contentType === undefined);
  return {
    ...(method === "POST" && source["x-safe"] === true ? { safe: true } : {}),
    ...(rate
      ? { rateLimit: [rate.per === "minute" ? rate.requests / 60 : rate.requests, rate.burst ?? rate.requests] }
      : {}),
    ...(lists.length > 0 ? { commaLists: lists.map((list) => list.name) } : {}),
    ...(responseType ? { responseType } : {}),
    ...(isBodiless ? { bodiless: true } : {}),
    ...(source.deprecated === true ? { deprecated: readReplacement(source.description) } : {}),
    ...(secretOperations.has(name) ? { secret: true } : {}),
  };
}

/** Writes the source of generated/operations.ts, which the client loads with the first call. */
export function writeOperationFacts(
  operations: readonly Operation[],
  secretOperations: ReadonlySet<string> = new Set(),
): string {
  const facts = operations
    .map((operation) => [operation.name, collectFacts(operation, secretOperations)] as const)
    .filter(([, entry]) => Object.keys(entry).length > 0);
  return BANNER + constant("operations", "The facts of each operation that has any.", Object.fromEntries(facts));
}

/** Writes the source of generated/searches.ts, which the client loads with the first search. */
export function writeSearchFacts(options: Record<string, readonly string[]>): string {
  return BANNER + constant("searchOptions", "The options of `search` besides the call's, by kind of query.", options);
}

/** Writes the source of generated/paginations.ts, which the client loads with the first list. */
export function writePageFacts(operations: readonly Operation[]): string {
  return BANNER + constant("paginations", "`x-pagination`: how to get the next page.", listPaginations(operations));
}

/** Writes the source of generated/jobs.ts, which the client loads with the first job. */
export function writeJobFacts(operations: readonly Operation[]): string {
  const { jobs, downloads } = listJobs(operations);
  return [
    BANNER,
    constant("jobs", "`x-job` of the operations that start a job.", jobs),
    constant("downloads", "What jobs end with: the statuses of one that is not ready, and what to accept.", downloads),
  ].join("");
}

/** Writes the source of generated/filter-names.ts, with which the logger warns about unknown filters. */
export function writeFilterNames({ names, places }: FilterNames): string {
  return [
    BANNER,
    constant("filterNames", "The filter names that the documents list, by area.", names),
    constant("filterPlaces", "Filter names in bodies: operation, pointer (`*` is any item), area.", places),
  ].join("");
}
