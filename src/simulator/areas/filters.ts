import type { ApiRequest } from "../api/handler.ts";
import { isObject, toList, toObject } from "../json.ts";
import type { Policy } from "./policies.ts";

/** Filters by name: the values of a thing that a condition is compared with. */
export type Filters<Thing> = Readonly<Record<string, (thing: Thing) => readonly string[]>>;

/** The wanted values of each filter: any of them fits. */
export type Conditions = Readonly<Record<string, readonly string[]>>;

function collect(pairs: Iterable<readonly [name: string, value: string]>): Conditions {
  const conditions: Record<string, string[]> = {};
  for (const [name, value] of pairs) (conditions[name] ??= []).push(value);
  return conditions;
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

const listStandards = (policy: Policy, property: string): string[] =>
  toList(policy["complianceMetadata"]).map((item) => String(toObject(item)[property]));

/** Filters of policies, and of alerts by their policy. */
export const POLICY_FILTERS: Filters<Policy> = {
  "cloud.type": ({ cloudType }) => [cloudType.toLowerCase()],
  "policy.id": ({ policyId }) => [policyId],
  "policy.name": ({ name }) => [name],
  "policy.severity": ({ severity }) => [severity],
  "policy.type": ({ policyType }) => [policyType],
  "policy.subtype": (policy) => toList(policy["policySubTypes"]).map(String),
  "policy.label": (policy) => toList(policy["labels"]).map(String),
  "policy.enabled": ({ enabled }) => [String(enabled)],
  "policy.policyMode": (policy) => [String(policy["policyMode"])],
  "policy.remediable": (policy) => [String(policy["remediable"])],
  "policy.rule.type": ({ rule }) =>
    toList(isObject(rule) ? rule["children"] : undefined).map((child) => String(toObject(child)["type"])),
  "policy.complianceStandard": (policy) => listStandards(policy, "standardName"),
  "policy.complianceRequirement": (policy) => listStandards(policy, "requirementName"),
  "policy.complianceSection": (policy) => listStandards(policy, "sectionId"),
};
