import { resolveArea, type BundledDocument } from "../documents/bundled.ts";
import { jsonBody, successes } from "../documents/operations.ts";
import type { Schema } from "../documents/schema.ts";
import { SchemaCheck } from "../documents/schema-check.ts";
import { makeEdges, takes, type EdgeValues } from "./edges.ts";
import { ValueMaker } from "./make-value.ts";

/** The edge values of an area by schema: the component's name, or `POST /policy request` for an inline schema. */
export type EdgeFile = Record<string, EdgeValues>;

/** Collects the names of the components that a schema refers to, directly or not. */
function reachable(node: unknown, document: BundledDocument, found: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  const name = "$ref" in node && typeof node.$ref === "string" ? /\/schemas\/(\w+)$/.exec(node.$ref)?.[1] : undefined;
  if (name === undefined) {
    for (const child of Object.values(node)) reachable(child, document, found);
  } else if (!found.has(name)) {
    found.add(name);
    reachable(document.json.components?.schemas?.[name], document, found);
  }
}

/** Groups the schemas of a document by area. A schema that several areas use belongs to the first. */
export function schemasByArea(document: BundledDocument): Map<string, Map<string, Schema>> {
  const areas = new Map<string, Map<string, Schema>>();
  const assigned = new Set<string>();
  for (const operation of document.operations) {
    const area = areas.get(resolveArea(operation)) ?? new Map<string, Schema>();
    areas.set(resolveArea(operation), area);
    const bodies = [
      [`${operation.name} request`, jsonBody(operation)] as const,
      ...successes(operation)
        .filter(({ contentType }) => contentType === "application/json")
        .map(({ status, schema }) => [`${operation.name} ${status}`, schema] as const),
    ];
    for (const [name, schema] of bodies) {
      if (!schema) continue;
      if (schema.$ref === undefined && schema.items === undefined) area.set(name, schema);
      const found = new Set<string>();
      reachable(schema, document, found);
      for (const component of found) {
        const own = document.json.components?.schemas?.[component];
        if (own && !assigned.has(component)) area.set(component, own);
        assigned.add(component);
      }
    }
  }
  return areas;
}

/** Makes the edge values of a document, by area. */
export function collectEdgeValues(document: BundledDocument): Map<string, EdgeFile> {
  const maker = new ValueMaker(document.json);
  const check = new SchemaCheck(document, { formats: false });
  const files = new Map<string, EdgeFile>();
  for (const [area, schemas] of schemasByArea(document)) {
    const file: EdgeFile = {};
    for (const [name, schema] of schemas) file[name] = makeEdges(schema, maker, takes(check, schema));
    files.set(area, file);
  }
  return files;
}
