import { follow } from "../documents/reference.ts";
import type { Schema } from "../documents/schema.ts";

type Access = "readOnly" | "writeOnly";

/** Lists the schemas that describe a value: those given, and what they're composed of. */
function listParts(schemas: readonly Schema[], document: object): Schema[] {
  const parts = new Set<Schema>();
  const add = (schema: Schema): void => {
    const part = follow(document, schema);
    if (parts.has(part)) return;
    parts.add(part);
    for (const inner of [...(part.allOf ?? []), ...(part.oneOf ?? []), ...(part.anyOf ?? [])]) add(inner);
  };
  schemas.forEach(add);
  return [...parts];
}

/** Whether every schema of a property has the keyword. A `$ref` can have it beside it. */
const isMarked = (schemas: readonly Schema[], access: Access, document: object): boolean =>
  schemas.length > 0 && schemas.every((schema) => schema[access] ?? follow(document, schema)[access] ?? false);

function omit(access: Access, schemas: readonly Schema[], value: unknown, document: object): unknown {
  if (typeof value !== "object" || value === null || schemas.length === 0) return value;
  const parts = listParts(schemas, document);
  if (Array.isArray(value)) {
    const items = parts.flatMap((part) => part.items ?? []);
    return value.map((item) => omit(access, items, item, document));
  }
  const kept = Object.entries(value).flatMap(([name, property]): [string, unknown][] => {
    const known = parts.flatMap(({ properties = {} }) =>
      Object.hasOwn(properties, name) ? (properties[name] ?? []) : [],
    );
    if (isMarked(known, access, document)) return [];
    const others = parts.flatMap(({ additionalProperties }) =>
      typeof additionalProperties === "object" ? additionalProperties : [],
    );
    return [[name, omit(access, known.length > 0 ? known : others, property, document)]];
  });
  return Object.fromEntries(kept);
}

/** Returns a value without the properties that its schema marks as `readOnly` or `writeOnly`, at any depth. */
export const omitProperties = (access: Access, schema: Schema, value: unknown, document: object): unknown =>
  omit(access, [schema], value, document);
