import { SEARCH_OPERATIONS, type SearchKind } from "../../src/search/kind.ts";
import type { BundledDocument } from "../documents/bundled.ts";
import { jsonBody } from "../documents/operations.ts";
import { follow } from "../documents/reference.ts";
import type { Schema } from "../documents/schema.ts";

/** Accepted for IAM queries as well, and left out of the request, so that one set of options fits any query. */
const IAM_OPTIONS = ["id", "limit", "timeRange"];

/** Lists the options of `search` by kind of query: the properties of the operation's body, except the query. */
export function collectSearchOptions({ json, operations }: BundledDocument): Record<string, readonly string[]> {
  const listProperties = (schema: Schema): string[] => {
    const { properties = {}, allOf = [] } = follow<Schema>(json, schema);
    return [...Object.keys(properties), ...allOf.flatMap(listProperties)];
  };
  const collect = (kind: SearchKind, name: string): readonly string[] => {
    if (kind === "iam") return IAM_OPTIONS;
    const operation = operations.find((candidate) => candidate.name === name);
    const body = operation && jsonBody(operation);
    if (!body) throw new Error(`${name}, which runs ${kind} queries, has no JSON body in the document.`);
    return [...new Set(listProperties(body))].filter((property) => property !== "query").sort();
  };
  return Object.fromEntries(
    Object.entries(SEARCH_OPERATIONS).map(([kind, name]) => [kind, collect(kind as SearchKind, name)]),
  );
}
