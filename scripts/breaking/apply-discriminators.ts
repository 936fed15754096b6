import type { OpenApiDocument } from "../documents/openapi.ts";
import { follow } from "../documents/reference.ts";
import type { Schema } from "../documents/schema.ts";

interface Union extends Schema {
  readonly oneOf: readonly Schema[];
  readonly discriminator: { readonly propertyName: string; readonly mapping?: Readonly<Record<string, string>> };
}

const isUnion = (node: object): node is Union => "oneOf" in node && "discriminator" in node;

function* listUnions(node: unknown): Generator<Union> {
  if (typeof node !== "object" || node === null) return;
  if (isUnion(node)) yield node;
  for (const child of Object.values(node)) yield* listUnions(child);
}

/** Maps the references of a union to the values of its discriminator: the mapped ones, or else the schema's name. */
function mapReferences({ oneOf, discriminator }: Union): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const [value, reference] of Object.entries(discriminator.mapping ?? {}))
    values.set(reference, [...(values.get(reference) ?? []), value]);
  for (const { $ref } of oneOf)
    if ($ref !== undefined && !values.has($ref)) values.set($ref, [$ref.split("/").pop() ?? ""]);
  return values;
}

/** Makes the discriminator a required constant of the members of every union, as openapi-typescript does in its types. */
export function applyDiscriminators(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  const handled = new Set<string>();
  for (const union of [...listUnions(copy)])
    for (const [$ref, values] of mapReferences(union)) {
      if (handled.has($ref)) continue;
      handled.add($ref);
      const member = follow<Schema>(copy, { $ref });
      const { propertyName } = union.discriminator;
      const constant = { [propertyName]: { type: "string", enum: values } };
      if (member.allOf) member.allOf = [...member.allOf, { properties: constant, required: [propertyName] }];
      else {
        member.properties = { ...member.properties, ...constant };
        member.required = [...(member.required ?? []), propertyName];
      }
    }
  return copy;
}
