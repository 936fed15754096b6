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

/** How a success is read where its documented type is not JSON. */
function answerType(operation: Operation): "text" | "blob" | undefined {
  const types = successes(operation).flatMap(({ contentType }) => contentType ?? []);
  if (types.length === 0 || types.includes("application/json")) return undefined;
  return types.every((type) => /^text\/|\bxml$/.test(type)) ? "text" : "blob";
}

/** Source of generated/operations.ts. Kept small: it is part of the core bundle, so what most operations lack is left out. */
export function factsOf(operations: readonly Operation[]): string {
  const safe: string[] = [];
  const rates: Record<string, [number, number]> = {};
  const commaLists: Record<string, string[]> = {};
  const answerTypes: Record<string, string> = {};
  for (const operation of operations) {
    const { name, path, parameters, source } = operation;
    const lists = parameters.filter(({ in: place, explode }) => place === "query" && explode === false);
    if (lists.length > 0) commaLists[name] = lists.map((parameter) => parameter.name);
    const type = answerType(operation);
    if (type) answerTypes[name] = type;
    if (source["x-safe"] === true) safe.push(path);
    const rate = source["x-rate-limit"] as RateLimit | undefined;
    if (rate) rates[name] = [rate.per === "minute" ? rate.requests / 60 : rate.requests, rate.burst ?? rate.requests];
  }
  return [
    BANNER,
    `\n/** Paths whose POST only reads (\`x-safe: true\`), between line feeds. */`,
    `\nexport const safePosts = ${JSON.stringify(`\n${safe.join("\n")}\n`)};\n`,
    constant("rateLimits", "`x-rate-limit`: requests a second, and burst.", rates),
    constant(
      "commaLists",
      "Query parameters whose list is one value, joined by commas (`explode: false`).",
      commaLists,
    ),
    constant("answerTypes", "How a success is read where it is not JSON.", answerTypes),
  ].join("");
}

/** Source of generated/paginations.ts: a module of its own, which the client loads when it first reads pages. */
export function pageFactsOf(operations: readonly Operation[]): string {
  return BANNER + constant("paginations", "`x-pagination`: how to get the next page.", paginationsOf(operations));
}

/** Source of generated/jobs.ts: a module of its own, which the client loads with the first job. */
export function jobFactsOf(operations: readonly Operation[]): string {
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
