import type { SchemaGraph } from "../documents/graph.ts";
import type { Alternative } from "../documents/schema.ts";

export interface Variant {
  alternative: Alternative;
  /** What tells it from the others: constants that it requires (`type=absolute`), or its name. */
  label: string;
  constants: ReadonlyMap<string, string>;
}

export interface Matched {
  pairs: readonly (readonly [before: Variant, after: Variant])[];
  removed: readonly Variant[];
  added: readonly Variant[];
}

function constantsOf(graph: SchemaGraph, { properties, required }: Alternative): Map<string, string> {
  const constants = new Map<string, string>();
  for (const [name, schema] of properties) {
    const [only, ...others] = required.has(name) ? graph.alternatives(schema) : [];
    if (others.length > 0 || only?.values?.size !== 1 || only.extensible) continue;
    for (const value of only.values) constants.set(name, String(value));
  }
  return constants;
}

/** The alternatives of an object schema, with what tells them apart. */
export function variantsOf(graph: SchemaGraph, alternatives: readonly Alternative[]): Variant[] {
  return alternatives
    .filter(({ kind }) => kind === "object")
    .map((alternative, position) => {
      const constants = constantsOf(graph, alternative);
      const tag = [...constants].map(([name, value]) => `${name}=${value}`).join(" ");
      const label = constants.size > 0 ? tag : (alternative.name ?? `variant ${position + 1}`);
      return { alternative, label, constants };
    });
}

/** Whether a constant says that these are not the same thing. */
const contradict = (one: Variant, other: Variant) =>
  [...one.constants].some(([name, value]) => other.constants.has(name) && other.constants.get(name) !== value);

/** Share of the properties of both that both have. */
function likeness(one: Variant, other: Variant): number {
  const [names, otherNames] = [
    new Set(one.alternative.properties.keys()),
    new Set(other.alternative.properties.keys()),
  ];
  const common = [...names].filter((name) => otherNames.has(name)).length;
  return (common + 1) / (new Set([...names, ...otherNames]).size + 1);
}

/** Which variant became which: by constants, then by name, then by likeness. */
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
      const other = fitting.sort((left, right) => likeness(one, right) - likeness(one, left))[0];
      if (!other) continue;
      pairs.push([one, other]);
      removed.delete(one);
      added.delete(other);
    }
  };
  pair((one, other) => one.constants.size > 0 && one.label === other.label);
  pair((one, other) => one.alternative.name !== undefined && one.alternative.name === other.alternative.name);
  pair((one, other) => likeness(one, other) > 0.5);
  return { pairs, removed: [...removed], added: [...added] };
}
