import type { SchemaGraph } from "./graph.ts";
import { pointerOf, type Segment } from "./pointer.ts";
import type { Kind, Schema, Value } from "./schema.ts";

/** What is known of the values at one pointer, over all alternatives. */
export interface Fact {
  kinds: ReadonlySet<Kind>;
  /** The known values; undefined where any will do. */
  values: ReadonlySet<Value> | undefined;
  /** Whether values beside the known ones may come. */
  extensible: boolean;
  /** What stands one step below. */
  below: ReadonlyMap<string, { segment: Segment; schema: Schema; required: boolean }>;
}

/** What a schema says of its values and of what is one step below it, its alternatives taken together. */
export function factOf(graph: SchemaGraph, schema: Schema): Fact {
  const kinds = new Set<Kind>();
  const values = new Set<Value>();
  const below = new Map<string, { segment: Segment; schemas: Schema[]; required: number }>();
  const add = (segment: Segment, part: Schema, required = false) => {
    const pointer = pointerOf([segment]);
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
