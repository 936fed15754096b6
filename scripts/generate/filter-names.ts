import type { OpenApiDocument } from "../documents/openapi.ts";
import { jsonBody, type Operation } from "../documents/operations.ts";
import { follow } from "../documents/reference.ts";
import type { Schema } from "../documents/schema.ts";

/** The schema of an area's filter names ends in FilterName: `AlertFilterName`. */
const NAMES = /\/(\w+)FilterName$/;

export interface FilterNames {
  /** The documented names by area. */
  names: Record<string, readonly string[]>;
  /** By operation: pointers to filter names in its body, each with the area of the names. */
  places: Record<string, Record<string, string>>;
}

/** Finds the pointers to filter names in a body (`filters.*.name`), each with its area. */
function findPlaces(schema: Schema, document: OpenApiDocument, pointer: string, found: Map<string, string>): void {
  const area = NAMES.exec(schema.$ref ?? "")?.[1];
  if (area !== undefined) {
    found.set(pointer, area);
    return;
  }
  // No body nests filters deeper, and some schemas contain themselves.
  if (pointer.split(".").length > 4) return;
  const { properties = {}, items, allOf = [], oneOf = [], anyOf = [] } = follow(document, schema);
  const below = (name: string) => (pointer === "" ? name : `${pointer}.${name}`);
  for (const [name, property] of Object.entries(properties)) findPlaces(property, document, below(name), found);
  if (items) findPlaces(items, document, below("*"), found);
  for (const part of [...allOf, ...oneOf, ...anyOf]) findPlaces(part, document, pointer, found);
}

export function collectFilterNames(
  documents: readonly { readonly json: OpenApiDocument; readonly operations: readonly Operation[] }[],
): FilterNames {
  const names: FilterNames["names"] = {};
  const places: FilterNames["places"] = {};
  for (const { json, operations } of documents) {
    for (const [name, schema] of Object.entries(json.components?.schemas ?? {})) {
      const area = NAMES.exec(`/${name}`)?.[1];
      const values = schema["x-extensible-enum"];
      if (area !== undefined && values) names[area] = values;
    }
    for (const operation of operations) {
      const body = jsonBody(operation);
      const found = new Map<string, string>();
      if (body) findPlaces(body, json, "", found);
      if (found.size > 0) places[operation.name] = Object.fromEntries(found);
    }
  }
  return { names, places };
}
