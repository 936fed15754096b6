import type { SchemaGraph } from "../documents/graph.ts";
import { formatPointer } from "../documents/pointer.ts";
import type { Alternative, Kind, Schema, Value } from "../documents/schema.ts";
import type { Change, ChangeKind } from "./change.ts";
import { matchVariants, listVariants, type Variant } from "./match-variants.ts";

/** A change of a schema, regardless of the direction of its values. */
export type SchemaChange = Pick<Change, "pointer" | "schema" | "from" | "to"> & { kind: ChangeKind };

interface Place {
  pointer: string;
  /** The innermost named schema and the pointer inside it. */
  name: string | undefined;
  within: string;
}

/** Deeper than any schema of the documents, so only infinite recursion reaches it. */
const MAX_DEPTH = 40;

/** TypeScript has one type for both. */
const plain = (kind: Kind): Kind => (kind === "integer" ? "number" : kind);

const text = (values: Iterable<unknown>) => [...values].join(", ");

/** Compares two revisions of a schema. */
export class SchemaComparison {
  readonly #before: SchemaGraph;
  readonly #after: SchemaGraph;
  readonly #stopsAtNames: boolean;
  #found: SchemaChange[] = [];

  /** @param options with `isNamed`, doesn't descend into other named schemas, which are compared by themselves */
  constructor(before: SchemaGraph, after: SchemaGraph, { isNamed = false } = {}) {
    this.#before = before;
    this.#after = after;
    this.#stopsAtNames = isNamed;
  }

  compare(before: Schema, after: Schema): SchemaChange[] {
    this.#found = [];
    this.#compare(before, after, { pointer: "", name: undefined, within: "" }, []);
    return this.#found;
  }

  #add(kind: ChangeKind, { pointer, name, within }: Place, from: string, to: string): void {
    this.#found.push({ kind, pointer, schema: name === undefined ? undefined : `${name} ${within}`.trim(), from, to });
  }

  #compare(beforeSchema: Schema, afterSchema: Schema, at: Place, trail: readonly (readonly [Schema, Schema])[]): void {
    const pair = [this.#before.anyOf([beforeSchema]), this.#after.anyOf([afterSchema])] as const;
    if (trail.length > MAX_DEPTH || trail.some(([before, after]) => before === pair[0] && after === pair[1])) return;
    const [before, after] = [this.#before.alternatives(pair[0]), this.#after.alternatives(pair[1])];
    const [oldName, name] = [findName(before), findName(after)];
    if (this.#stopsAtNames && trail.length > 0 && name !== undefined && name === oldName) return;
    const place = name === undefined ? at : { ...at, name, within: "" };
    if (!this.#compareKinds(before, after, place)) return;
    const within = [...trail, pair];
    for (const one of before) {
      const other = after.find(({ kind }) => plain(kind) === plain(one.kind));
      if (!other || one.kind === "object") continue;
      if (one.items && other.items) this.#compare(one.items, other.items, below(place, "[]"), within);
      else this.#compareValues(one, other, place);
    }
    const variants = [listVariants(this.#before, before), listVariants(this.#after, after)] as const;
    if (variants[0].length > 0 && variants[1].length > 0) this.#compareVariants(...variants, place, within);
  }

  /** Returns whether the revisions have a kind in common, whose values can be compared. */
  #compareKinds(before: readonly Alternative[], after: readonly Alternative[], place: Place): boolean {
    const collectKinds = (alternatives: readonly Alternative[]) => new Set(alternatives.map(({ kind }) => plain(kind)));
    const [from, to] = [collectKinds(before), collectKinds(after)];
    if (from.has("any") || to.has("any")) {
      if (!from.has("any")) this.#add("type-widened", place, text(from), "anything");
      if (!to.has("any")) this.#add("typed", place, "anything", text(to));
      return false;
    }
    const [lost, gained] = [[...from].filter((kind) => !to.has(kind)), [...to].filter((kind) => !from.has(kind))];
    if (lost.length === from.size && gained.length === to.size) {
      if (from.size > 0 || to.size > 0) this.#add("type-changed", place, text(from), text(to));
      return false;
    }
    if (lost.includes("null")) this.#add("null-removed", place, text(from), text(to));
    if (gained.includes("null")) this.#add("null-added", place, text(from), text(to));
    if (lost.some((kind) => kind !== "null")) this.#add("type-narrowed", place, text(from), text(to));
    if (gained.some((kind) => kind !== "null")) this.#add("type-widened", place, text(from), text(to));
    return true;
  }

  #compareValues(before: Alternative, after: Alternative, place: Place): void {
    const [from, to] = [before.values, after.values];
    const [wasOpen, isOpen] = [before.extensible || !from, after.extensible || !to];
    const missing = (some: ReadonlySet<Value> | undefined, others: ReadonlySet<Value> | undefined) =>
      [...(some ?? [])].filter((value) => !others?.has(value));
    const [removed, added] = [missing(from, to), missing(to, from)];
    const change = (kind: ChangeKind, values: readonly Value[]) => {
      if (values.length > 0) this.#add(kind, place, from ? text(from) : "any value", to ? text(to) : "any value");
    };
    if (!wasOpen && isOpen) change("list-opened", [...(from ?? [])]);
    else if (wasOpen && !isOpen) change("list-closed", [...(to ?? [])]);
    else if (!from && to) change("values-listed", [...to]);
    else if (from && !to) change("values-unlisted", [...from]);
    else {
      change(isOpen ? "known-value-removed" : "value-removed", removed);
      change(isOpen ? "known-value-added" : "value-added", added);
    }
  }

  #compareVariants(
    before: readonly Variant[],
    after: readonly Variant[],
    place: Place,
    trail: readonly (readonly [Schema, Schema])[],
  ): void {
    const { pairs, removed, added } = matchVariants(before, after);
    for (const { label } of removed) this.#add("variant-removed", place, label, "");
    for (const { label } of added) this.#add("variant-added", place, "", label);
    const several = before.length > 1 || after.length > 1;
    for (const [from, to] of pairs) {
      const name = to.alternative.name;
      const named = name === undefined ? place : { pointer: place.pointer, name, within: "" };
      const here = several ? { ...named, pointer: `${place.pointer}(${to.label})` } : named;
      this.#compareProperties(from.alternative, to.alternative, here, trail);
    }
  }

  #compareProperties(
    before: Alternative,
    after: Alternative,
    place: Place,
    trail: readonly (readonly [Schema, Schema])[],
  ): void {
    for (const [name, schema] of before.properties) {
      const at = below(place, formatPointer([{ property: name }]));
      const other = after.properties.get(name);
      if (!other) {
        this.#add("property-removed", at, name, "");
        continue;
      }
      const [was, is] = [before.required.has(name), after.required.has(name)];
      if (was && !is) this.#add("now-optional", at, "required", "optional");
      if (!was && is) this.#add("now-required", at, "optional", "required");
      if (!isDeprecated(schema) && isDeprecated(other)) this.#add("deprecated", at, "", name);
      this.#compare(schema, other, at, trail);
    }
    for (const name of after.properties.keys()) {
      const kind = after.required.has(name) ? "required-property-added" : "property-added";
      if (!before.properties.has(name)) this.#add(kind, below(place, formatPointer([{ property: name }])), "", name);
    }
    const others = below(place, ".*");
    if (before.additional && after.additional) this.#compare(before.additional, after.additional, others, trail);
    else if (before.additional) this.#add("other-properties-removed", others, "any name", "");
    else if (after.additional) this.#add("other-properties-added", others, "", "any name");
  }
}

/** Returns the name that all alternatives share. */
function findName(alternatives: readonly Alternative[]): string | undefined {
  const [name, ...others] = new Set(alternatives.map((alternative) => alternative.name));
  return others.length === 0 ? name : undefined;
}

/** Whether a property is marked as deprecated, possibly in one part of a merged `allOf`. */
const isDeprecated = ({ deprecated, allOf = [] }: Schema): boolean => deprecated === true || allOf.some(isDeprecated);

const below = ({ pointer, name, within }: Place, step: string): Place => ({
  pointer: pointer + step,
  name,
  within: within + step,
});
