import { follow } from "./reference.ts";
import type { Schema } from "./schema.ts";

/**
 * Pointers of properties that a schema does not name. The documents leave their objects open, since an answer may grow,
 * so that a validator takes anything more; a property that we know of but did not describe is a gap all the same.
 */
export function unknownProperties(schema: Schema, value: unknown, document: object): string[] {
  const found = new Set<string>();
  walk([schema], value, "", document, found);
  return [...found];
}

function walk(schemas: readonly Schema[], value: unknown, pointer: string, document: object, found: Set<string>): void {
  if (typeof value !== "object" || value === null || schemas.length === 0) return;
  const parts = partsOf(schemas, document);
  if (Array.isArray(value)) {
    const items = parts.flatMap((part) => part.items ?? []);
    if (items.length > 0) for (const item of value as unknown[]) walk(items, item, `${pointer}/*`, document, found);
    return;
  }
  if (parts.some(isFreeForm)) return;
  for (const [name, property] of Object.entries(value)) {
    const known = parts.flatMap(({ properties = {} }) =>
      Object.hasOwn(properties, name) ? (properties[name] ?? []) : [],
    );
    const others = parts.flatMap(({ additionalProperties = false }) => additionalProperties || []);
    if (known.length > 0) walk(known, property, `${pointer}/${name}`, document, found);
    else if (others.length === 0) found.add(`${pointer}/${name}`);
    else
      walk(
        others.filter((other) => typeof other === "object"),
        property,
        `${pointer}/{${name}}`,
        document,
        found,
      );
  }
}

/** The schemas with all that they are composed of. A value may take properties from any branch of a union. */
function partsOf(schemas: readonly Schema[], document: object): Schema[] {
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

const ANNOTATIONS = new Set(["description", "title", "deprecated", "examples", "readOnly", "writeOnly"]);

/** Anything is right: the document promises no shape. */
const isFreeForm = (part: Schema): boolean => Object.keys(part).every((keyword) => ANNOTATIONS.has(keyword));
