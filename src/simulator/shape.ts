import { successSchema } from "./documented-answer.ts";
import { resolve, type Api, type Operation } from "./documents.ts";
import { objectOf, textsOf, type JsonObject } from "./json.ts";
import { sampleOf } from "./sample.ts";

function requiredOf(api: Api, node: unknown): string[] {
  const { required, allOf } = resolve(api, node);
  const parts = Array.isArray(allOf) ? (allOf as unknown[]) : [];
  return [...textsOf(required), ...parts.flatMap((part) => requiredOf(api, part))];
}

/** The schema of one thing of a list, paged or not. */
export function listedSchema({ api, ...operation }: Operation): unknown {
  const body = resolve(api, successSchema({ api, ...operation }));
  const { items: name } = objectOf(operation.source["x-pagination"]);
  const list = typeof name === "string" && name !== "" ? resolve(api, objectOf(body["properties"])[name]) : body;
  return list["items"];
}

/**
 * A thing as a schema wants it: what is kept of it, and beyond that only what must be there, booleans and empty lists.
 * Undefined where the schema is not one of objects.
 */
export function shaped(api: Api, schema: unknown, kept: JsonObject): JsonObject | undefined {
  const sample = sampleOf(api, schema);
  if (typeof sample !== "object" || sample === null || Array.isArray(sample)) return undefined;
  const required = requiredOf(api, schema);
  const entries = Object.entries(sample).flatMap(([name, example]): [string, unknown][] => {
    const value = kept[name];
    // A moment is told in ms or as a date.
    if (typeof value === "number" && typeof example === "string") return [[name, new Date(value).toISOString()]];
    if (value !== undefined) return [[name, value]];
    if (required.includes(name) || typeof example === "boolean") return [[name, example]];
    return Array.isArray(example) ? [[name, []]] : [];
  });
  return Object.fromEntries(entries);
}

/** Whether what is kept has the properties that a schema insists on, of those named. */
export function has(api: Api, schema: unknown, kept: JsonObject, names: readonly string[]): boolean {
  return requiredOf(api, schema).every((name) => !names.includes(name) || kept[name] !== undefined);
}
