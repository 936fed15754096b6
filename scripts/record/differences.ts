import type { BundledDocument } from "../documents/bundled.ts";
import type { Operation } from "../documents/operations.ts";
import { follow } from "../documents/reference.ts";
import type { SchemaCheck } from "../documents/schema-check.ts";
import type { Schema } from "../documents/schema.ts";
import type { SourceLine, Sources } from "../documents/sources.ts";

/** A contradiction between a response and its document, with the line to change. */
export interface Difference {
  readonly operation: string;
  readonly problem: string;
  readonly line: SourceLine | undefined;
}

/** Finds the innermost named schema that describes the value at a pointer. */
function findOwner(
  { json }: BundledDocument,
  schema: Schema,
  pointer: readonly string[],
): { name: string; properties: string[] } | undefined {
  let found: { name: string; properties: string[] } | undefined;
  let here: Schema[] = [schema];
  const enter = (schemas: readonly Schema[]): Schema[] => {
    const entered: Schema[] = [];
    for (const each of schemas) {
      if (each.$ref) found = { name: each.$ref.split("/").pop() ?? "", properties: [] };
      const resolved = follow(json, each);
      entered.push(
        resolved,
        ...enter([...(resolved.allOf ?? []), ...(resolved.oneOf ?? []), ...(resolved.anyOf ?? [])]),
      );
    }
    return entered;
  };
  here = enter(here);
  for (const token of pointer) {
    const isIndex = /^(\d+|\*)$/.test(token);
    const next = here.flatMap(({ items, properties, additionalProperties }) => {
      if (isIndex && items) return [items];
      const property = properties?.[token];
      if (property) return [property];
      return typeof additionalProperties === "object" ? [additionalProperties] : [];
    });
    if (!isIndex && found) found.properties.push(token);
    if (next.length === 0) return found;
    here = enter(next);
  }
  return found;
}

/** Lists contradictions between a response and its document. */
export function listDifferences(
  operation: Operation,
  schema: Schema,
  response: unknown,
  document: BundledDocument,
  check: SchemaCheck,
  sources: Sources,
): Difference[] {
  return check.problems(schema, response).map((problem) => {
    const pointer = /^\/\S*/.exec(problem)?.[0].split("/").slice(1) ?? [];
    const place = findOwner(document, schema, pointer);
    const line =
      (place && sources.schema(place.name, place.properties)) ?? sources.operation(operation.method, operation.path);
    return { operation: operation.name, problem, line };
  });
}
