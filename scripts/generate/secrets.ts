import type { BundledDocument } from "../documents/bundled.ts";
import { follow } from "../documents/reference.ts";
import type { Schema } from "../documents/schema.ts";

/** A schema with the two keywords that mark a secret. */
interface MarkedSchema extends Schema {
  readonly writeOnly?: boolean;
}

/** Whether a schema, or a schema anywhere inside it, is a secret: `format: password` or `writeOnly: true`. */
function holdsSecret(document: object, reference: Schema, visited: Set<object>): boolean {
  const schema = follow<MarkedSchema>(document, reference);
  if (visited.has(schema)) return false;
  visited.add(schema);
  if (schema.format === "password" || schema.writeOnly === true) return true;
  const { properties = {}, additionalProperties, items, allOf = [], oneOf = [], anyOf = [] } = schema;
  const parts = [...Object.values(properties), ...allOf, ...oneOf, ...anyOf];
  if (items) parts.push(items);
  if (typeof additionalProperties === "object") parts.push(additionalProperties);
  return parts.some((part) => holdsSecret(document, part, visited));
}

/** Lists the operations whose request body contains a secret. */
export const findSecretOperations = ({ json, operations }: BundledDocument): string[] =>
  operations
    .filter(({ body }) => body.contents.some(({ schema }) => holdsSecret(json, schema, new Set())))
    .map(({ name }) => name);
