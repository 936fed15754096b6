import type { SchemaGraph } from "./graph.ts";
import { formatPointer, type Segment } from "./pointer.ts";
import type { Kind, Schema, Value } from "./schema.ts";

/** What a schema allows for the values at one pointer, over all its alternatives. */
export interface SchemaSummary {
  kinds: ReadonlySet<Kind>;
  /** The known values. Undefined if any value is allowed. */
  values: ReadonlySet<Value> | undefined;
  /** Whether unknown values may occur, too. */
  extensible: boolean;
  /** The schemas one step below: properties, items, values of a map. */
  below: ReadonlyMap<string, { segment: Segment; schema: Schema; required: boolean }>;
}

/** Merges the alternatives of a schema: its kinds, its values, and the schemas one step below. */
export function summarizeSchema(graph: SchemaGraph, schema: Schema): SchemaSummary {
  const kinds = new Set<Kind>();
  const values = new Set<Value>();
  const below = new Map<string, { segment: Segment; schemas: Schema[]; required: number }>();
  const add = (segment: Segment, part: Schema, required = false) => {
    const pointer = formatPointer([segment]);
    const entry = below.get(pointer) ?? { segment, schemas: [], required: 0 };
    below.set(pointer, { segment, schemas: [...entry.schemas, part], required: entry.required + Number(required) });
  };
  const alternatives = graph.alternatives(schema);
  let [anyValue, extensible] = [false, false];
  for (const one of alternatives) {
    kinds.add(one.kind);
    extensible ||= one.extensible;
    if (one.values) for (const value of one.values) values.add(value);
    else anyValue ||= one.kind !== "null";
    for (const [property, part] of one.properties) add({ property }, part, one.required.has(property));
    if (one.additional) add(".*", one.additional);
    if (one.items) add("[]", one.items);
  }
  const objects = alternatives.filter(({ kind }) => kind === "object" || kind === "any").length;
  return {
    kinds,
    values: anyValue || values.size === 0 ? undefined : values,
    extensible,
    below: new Map(
      [...below].map(([pointer, { segment, schemas, required }]) => [
        pointer,
        { segment, schema: graph.anyOf(schemas), required: required === objects },
      ]),
    ),
  };
}
