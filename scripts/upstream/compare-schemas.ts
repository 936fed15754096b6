import { factOf, type Fact } from "../documents/fact.ts";
import type { SchemaGraph } from "../documents/graph.ts";
import { pointerOf, type Segment } from "../documents/pointer.ts";
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

/** Deeper than anything in the documents; only what repeats without end gets there. */
const DEEPEST = 16;

const isNull = (fact: Fact) => fact.kinds.size === 1 && fact.kinds.has("null");

/** The kinds that are told apart: an integer is a number, and null beside others is looked at by itself. */
function kindsOf(fact: Fact): JsonKind[] {
  const kinds = [...fact.kinds].filter((kind) => kind !== "null" || isNull(fact));
  return [...new Set(kinds.map((kind) => (kind === "integer" ? "number" : kind)))].sort();
}

/** Whether the schema says nothing of the value: anything, or an object without a word on what is in it. */
const saysNothing = (fact: Fact) =>
  fact.below.size === 0 && kindsOf(fact).every((kind) => kind === "any" || kind === "object");

const typeText = (fact: Fact) => (saysNothing(fact) ? "untyped" : kindsOf(fact).join(" or "));

function valuesText(fact: Fact): string {
  if (!fact.values) return "any value";
  return `${[...fact.values].join(", ")}${fact.extensible ? ", ..." : ""}`;
}

/**
 * The differences between what the vendor says of a value and what we say. Below a missing property or two types that have
 * nothing in common, nothing is compared: one difference says it all.
 */
export function compareSchemas(upstream: Side, here: Side, requiredMatters: boolean): Found[] {
  const found: Found[] = [];
  const compare = (
    theirSchema: Schema,
    ourSchema: Schema,
    path: readonly Segment[],
    trail: readonly (readonly [Schema, Schema])[],
  ) => {
    if (path.length > DEEPEST || trail.some(([their, our]) => their === theirSchema && our === ourSchema)) return;
    const within = [...trail, [theirSchema, ourSchema] as const];
    const theirs = factOf(upstream.graph, theirSchema);
    const ours = factOf(here.graph, ourSchema);
    const pointer = pointerOf(path);
    const add: Add = (kind, upstreamText, hereText) =>
      found.push({ kind, pointer, upstream: upstreamText, here: hereText });

    if (ours.kinds.has("null") !== theirs.kinds.has("null") && !isNull(ours) && !isNull(theirs)) {
      if (ours.kinds.has("null")) add("null", "never null", "or null");
      else add("not-null", "or null", "never null");
    }
    if (saysNothing(theirs) && saysNothing(ours)) return;
    const [theirKinds, ourKinds] = [kindsOf(theirs), kindsOf(ours)];
    if (saysNothing(theirs) !== saysNothing(ours) || theirKinds.join() !== ourKinds.join())
      add("type", typeText(theirs), typeText(ours));
    else compareValues(theirs, ours, add);
    if (!theirKinds.some((kind) => ourKinds.includes(kind)) || saysNothing(theirs) || saysNothing(ours)) return;

    for (const [key, their] of theirs.below) {
      const our = ours.below.get(key);
      const below = { pointer: `${pointer}${key}` };
      if (!our)
        found.push({
          ...below,
          kind: "left-out",
          upstream: typeText(factOf(upstream.graph, their.schema)),
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
      const hereText = typeText(factOf(here.graph, our.schema));
      found.push({ kind: "added", pointer: `${pointer}${key}`, upstream: "not there", here: hereText });
    }
  };
  compare(upstream.graph.anyOf([upstream.schema]), here.graph.anyOf([here.schema]), [], []);
  return found;
}

type Add = (kind: Kind, upstream: string, here: string) => void;

const lowerCase = (value: Value) => String(value).toLowerCase();

/** Which of `some` are missing in `others`: at all, or only as they are written. */
function missingIn(others: ReadonlySet<Value>, some: ReadonlySet<Value>): { altogether: boolean; asWritten: boolean } {
  const anyCase = new Set([...others].map(lowerCase));
  const missing = [...some].filter((value) => !others.has(value));
  return {
    altogether: missing.some((value) => !anyCase.has(lowerCase(value))),
    asWritten: missing.some((value) => anyCase.has(lowerCase(value))),
  };
}

/** Another case is a difference of its own, so that a new value does not hide among values in capitals. */
function compareValues(theirs: Fact, ours: Fact, add: Add): void {
  const texts = [valuesText(theirs), valuesText(ours)] as const;
  if (theirs.values && ours.values) {
    const [here, there] = [missingIn(ours.values, theirs.values), missingIn(theirs.values, ours.values)];
    if (here.altogether) add("fewer-values", ...texts);
    if (there.altogether) add("more-values", ...texts);
    if (here.asWritten || there.asWritten) add("case", ...texts);
  } else if (theirs.values) add("more-values", ...texts);
  else if (ours.values && !ours.extensible) add("fewer-values", ...texts);
}
