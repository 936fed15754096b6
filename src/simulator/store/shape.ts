import type { Api } from "../../apis.ts";
import { resolve, type Operation } from "../documents/operations.ts";
import { findSuccessSchema } from "../documents/sample-response.ts";
import { createSample } from "../documents/sample.ts";
import { toList, toObject, toStrings, type JsonObject } from "../json.ts";

function listRequired(api: Api, node: unknown): string[] {
  const { required, allOf } = resolve(api, node);
  return [...toStrings(required), ...toList(allOf).flatMap((part) => listRequired(api, part))];
}

/** The schema of an item of a list, paged or not. */
export function findItemSchema(operation: Operation): unknown {
  const { api, source } = operation;
  const body = resolve(api, findSuccessSchema(operation));
  const { items: name } = toObject(source["x-pagination"]);
  const list = typeof name === "string" && name !== "" ? resolve(api, toObject(body["properties"])[name]) : body;
  return list["items"];
}

/**
 * Shapes a stored thing for a schema: its known properties, plus samples for required properties and booleans, and empty
 * lists. Returns undefined if the schema isn't one of objects.
 */
export function shape(api: Api, schema: unknown, stored: JsonObject): JsonObject | undefined {
  const sample = createSample(api, schema);
  if (typeof sample !== "object" || sample === null || Array.isArray(sample)) return undefined;
  const required = listRequired(api, schema);
  const entries = Object.entries(sample).flatMap(([name, example]): [string, unknown][] => {
    const value = stored[name];
    // Some operations show a time as Unix time in ms, others as a date.
    if (typeof value === "number" && typeof example === "string") return [[name, new Date(value).toISOString()]];
    if (value !== undefined) return [[name, value]];
    if (required.includes(name) || typeof example === "boolean") return [[name, example]];
    return Array.isArray(example) ? [[name, []]] : [];
  });
  return Object.fromEntries(entries);
}

/** Whether a stored thing has those of the named properties that a schema requires. */
export function hasRequired(api: Api, schema: unknown, stored: JsonObject, names: readonly string[]): boolean {
  return listRequired(api, schema).every((name) => !names.includes(name) || stored[name] !== undefined);
}
