import type { ApiRequest } from "../api/handler.ts";
import { toList, toObject } from "../json.ts";

/** Filters by name: the values of a thing that a condition is compared with. */
export type Filters<Thing> = Readonly<Record<string, (thing: Thing) => readonly string[]>>;

/** The wanted values of each filter: any of them fits. */
export type Conditions = Readonly<Record<string, readonly string[]>>;

function collect(pairs: readonly (readonly [name: string, value: string])[]): Conditions {
  const conditions = new Map<string, string[]>();
  for (const [name, value] of pairs) conditions.set(name, [...(conditions.get(name) ?? []), value]);
  return Object.fromEntries(conditions);
}

/** Reads `filters` of a body. */
export function readConditions(filters: unknown): Conditions {
  return collect(
    toList(filters).map((filter) => [String(toObject(filter)["name"]), String(toObject(filter)["value"])]),
  );
}

/** Reads filters from a query: the parameters with a dotted name. */
export function readQueryConditions({ query }: ApiRequest): Conditions {
  return collect([...query].filter(([name]) => name.includes(".")));
}

/** Compares a thing with conditions. As the API does, it ignores conditions with an unknown name. */
export function matchesConditions<Thing>(thing: Thing, filters: Filters<Thing>, conditions: Conditions): boolean {
  for (const name in conditions) {
    if (!Object.hasOwn(filters, name)) continue;
    const values = filters[name]?.(thing);
    const wanted = conditions[name]?.map((value) => (name === "cloud.type" ? value.toLowerCase() : value));
    if (values && wanted?.some((value) => values.includes(value)) === false) return false;
  }
  return true;
}
