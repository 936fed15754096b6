import type { OpenApiDocument } from "../documents/openapi.ts";
import { jsonBody, type Operation } from "../documents/operations.ts";
import { follow } from "../documents/reference.ts";
import type { Schema } from "../documents/schema.ts";

/** An area's set of filter names is a schema of its own with this ending: `AlertFilterName`. */
const NAMES = /\/(\w+)FilterName$/;

export interface FilterNames {
  /** The names that each area's document lists. */
  names: Record<string, readonly string[]>;
  /** The places of filter names in the bodies of operations, and the area whose names they are. */
  places: Record<string, Record<string, string>>;
}

/** Pointers of filter names in a body, `filters.*.name`, with their area. */
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
