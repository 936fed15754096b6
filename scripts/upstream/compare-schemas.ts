import { summarizeSchema, type SchemaSummary } from "../documents/schema-summary.ts";
import type { SchemaGraph } from "../documents/graph.ts";
import { formatPointer, type Segment } from "../documents/pointer.ts";
import type { Kind as JsonKind, Schema, Value } from "../documents/schema.ts";
import type { Kind } from "./difference.ts";

export interface Side {
  graph: SchemaGraph;
  schema: Schema;
}

export interface Found {
  kind: Kind;
  pointer: string;
  upstream: string;
  here: string;
}

/** Deeper than any schema of the documents, so only infinite recursion reaches it. */
const MAX_DEPTH = 16;

const isNull = (fact: SchemaSummary) => fact.kinds.size === 1 && fact.kinds.has("null");

/** The kinds for comparison: integers count as numbers, and null beside other kinds is compared separately. */
function collectKinds(fact: SchemaSummary): JsonKind[] {
  const kinds = [...fact.kinds].filter((kind) => kind !== "null" || isNull(fact));
  return [...new Set(kinds.map((kind) => (kind === "integer" ? "number" : kind)))].sort();
}

/** Whether the schema doesn't describe the value: any value, or an object without properties. */
const isUntyped = (fact: SchemaSummary) =>
  fact.below.size === 0 && collectKinds(fact).every((kind) => kind === "any" || kind === "object");

const formatType = (fact: SchemaSummary) => (isUntyped(fact) ? "untyped" : collectKinds(fact).join(" or "));

function formatValues(fact: SchemaSummary): string {
  if (!fact.values) return "any value";
  return `${[...fact.values].join(", ")}${fact.extensible ? ", ..." : ""}`;
}

/**
 * Lists the differences between the vendor's schema and ours. A missing property or two types without anything in common are
 * one difference; nothing below them is compared.
 */
export function compareSchemas(upstream: Side, here: Side, requiredMatters: boolean): Found[] {
  const found: Found[] = [];
  const compare = (
    theirSchema: Schema,
    ourSchema: Schema,
    path: readonly Segment[],
    trail: readonly (readonly [Schema, Schema])[],
  ) => {
    if (path.length > MAX_DEPTH || trail.some(([their, our]) => their === theirSchema && our === ourSchema)) return;
    const within = [...trail, [theirSchema, ourSchema] as const];
    const theirs = summarizeSchema(upstream.graph, theirSchema);
    const ours = summarizeSchema(here.graph, ourSchema);
    const pointer = formatPointer(path);
    const add: Add = (kind, upstreamText, hereText) =>
      found.push({ kind, pointer, upstream: upstreamText, here: hereText });

    if (ours.kinds.has("null") !== theirs.kinds.has("null") && !isNull(ours) && !isNull(theirs)) {
      if (ours.kinds.has("null")) add("null", "never null", "or null");
      else add("not-null", "or null", "never null");
    }
    if (isUntyped(theirs) && isUntyped(ours)) return;
    const [theirKinds, ourKinds] = [collectKinds(theirs), collectKinds(ours)];
    if (isUntyped(theirs) !== isUntyped(ours) || theirKinds.join() !== ourKinds.join())
      add("type", formatType(theirs), formatType(ours));
    else compareValues(theirs, ours, add);
    if (!theirKinds.some((kind) => ourKinds.includes(kind)) || isUntyped(theirs) || isUntyped(ours)) return;

    for (const [key, their] of theirs.below) {
      const our = ours.below.get(key);
      const below = { pointer: `${pointer}${key}` };
      if (!our)
        found.push({
          ...below,
          kind: "left-out",
          upstream: formatType(summarizeSchema(upstream.graph, their.schema)),
          here: "not there",
        });
      else {
        if (requiredMatters && their.required && !our.required)
          found.push({ ...below, kind: "optional", upstream: "required", here: "optional" });
        if (requiredMatters && !their.required && our.required)
          found.push({ ...below, kind: "required", upstream: "optional", here: "required" });
        compare(their.schema, our.schema, [...path, their.segment], within);
      }
    }
    for (const [key, our] of ours.below) {
      if (theirs.below.has(key)) continue;
      const hereText = formatType(summarizeSchema(here.graph, our.schema));
      found.push({ kind: "added", pointer: `${pointer}${key}`, upstream: "not there", here: hereText });
    }
  };
  compare(upstream.graph.anyOf([upstream.schema]), here.graph.anyOf([here.schema]), [], []);
  return found;
}

type Add = (kind: Kind, upstream: string, here: string) => void;

const lowerCase = (value: Value) => String(value).toLowerCase();

/** Finds values of `some` that `others` lacks: altogether, or only in this case. */
function findMissing(
  others: ReadonlySet<Value>,
  some: ReadonlySet<Value>,
): { altogether: boolean; asWritten: boolean } {
  const anyCase = new Set([...others].map(lowerCase));
  const missing = [...some].filter((value) => !others.has(value));
  return {
    altogether: missing.some((value) => !anyCase.has(lowerCase(value))),
    asWritten: missing.some((value) => anyCase.has(lowerCase(value))),
  };
}

/** Another case is a separate difference, so that it doesn't hide a new value. */
function compareValues(theirs: SchemaSummary, ours: SchemaSummary, add: Add): void {
  const texts = [formatValues(theirs), formatValues(ours)] as const;
  if (theirs.values && ours.values) {
    const [here, there] = [findMissing(ours.values, theirs.values), findMissing(theirs.values, ours.values)];
    if (here.altogether) add("fewer-values", ...texts);
    if (there.altogether) add("more-values", ...texts);
    if (here.asWritten || there.asWritten) add("case", ...texts);
  } else if (theirs.values) add("more-values", ...texts);
  else if (ours.values && !ours.extensible) add("fewer-values", ...texts);
}
