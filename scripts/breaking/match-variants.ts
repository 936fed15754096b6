import type { SchemaGraph } from "../documents/graph.ts";
import type { Alternative } from "../documents/schema.ts";

export interface Variant {
  alternative: Alternative;
  /** Identifies the variant: its required constants (`type=absolute`), or its name. */
  label: string;
  constants: ReadonlyMap<string, string>;
}

export interface Matched {
  pairs: readonly (readonly [before: Variant, after: Variant])[];
  removed: readonly Variant[];
  added: readonly Variant[];
}

function findConstants(graph: SchemaGraph, { properties, required }: Alternative): Map<string, string> {
  const constants = new Map<string, string>();
  for (const [name, schema] of properties) {
    const [only, ...others] = required.has(name) ? graph.alternatives(schema) : [];
    if (others.length > 0 || only?.values?.size !== 1 || only.extensible) continue;
    for (const value of only.values) constants.set(name, String(value));
  }
  return constants;
}

/** Lists the object alternatives of a schema, labelled by their constants or names. */
export function listVariants(graph: SchemaGraph, alternatives: readonly Alternative[]): Variant[] {
  return alternatives
    .filter(({ kind }) => kind === "object")
    .map((alternative, position) => {
      const constants = findConstants(graph, alternative);
      const tag = [...constants].map(([name, value]) => `${name}=${value}`).join(" ");
      const label = constants.size > 0 ? tag : (alternative.name ?? `variant ${position + 1}`);
      return { alternative, label, constants };
    });
}

/** Whether the variants have different values for the same constant. */
const contradict = (one: Variant, other: Variant) =>
  [...one.constants].some(([name, value]) => other.constants.has(name) && other.constants.get(name) !== value);

/** Jaccard similarity of the property names, with 1 added so that two empty variants are similar. */
function measureSimilarity(one: Variant, other: Variant): number {
  const [names, otherNames] = [
    new Set(one.alternative.properties.keys()),
    new Set(other.alternative.properties.keys()),
  ];
  const common = [...names].filter((name) => otherNames.has(name)).length;
  return (common + 1) / (new Set([...names, ...otherNames]).size + 1);
}

/** Matches variants of two revisions: by constants, then by name, then by similarity. */
export function matchVariants(before: readonly Variant[], after: readonly Variant[]): Matched {
  const [first, ...others] = before;
  const [last, ...moreAfter] = after;
  if (first && last && others.length + moreAfter.length === 0)
    return { pairs: [[first, last]], removed: [], added: [] };
  const pairs: [Variant, Variant][] = [];
  const [removed, added] = [new Set(before), new Set(after)];
  const pair = (fits: (one: Variant, other: Variant) => boolean) => {
    for (const one of removed) {
      const fitting = [...added].filter((candidate) => !contradict(one, candidate) && fits(one, candidate));
      const other = fitting.sort((left, right) => measureSimilarity(one, right) - measureSimilarity(one, left))[0];
      if (!other) continue;
      pairs.push([one, other]);
      removed.delete(one);
      added.delete(other);
    }
  };
  pair((one, other) => one.constants.size > 0 && one.label === other.label);
  pair((one, other) => one.alternative.name !== undefined && one.alternative.name === other.alternative.name);
  pair((one, other) => measureSimilarity(one, other) > 0.5);
  return { pairs, removed: [...removed], added: [...added] };
}
