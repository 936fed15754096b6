import type { OpenApiDocument } from "../documents/openapi.ts";
import { follow } from "../documents/reference.ts";
import type { Schema } from "../documents/schema.ts";

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Returns a copy of a document in which a property that is only a `$ref` also has the description of its target,
 * because an editor shows the comment of the property, but not that of its type.
 */
export function inheritDescriptions(document: OpenApiDocument): OpenApiDocument {
  const describe = (property: unknown): unknown => {
    if (!isNode(property) || typeof property["$ref"] !== "string" || "description" in property) return property;
    const { description } = follow<Schema & { description?: string }>(document, { $ref: property["$ref"] });
    return description === undefined ? property : { ...property, description };
  };
  const copy = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(copy);
    if (!isNode(node)) return node;
    const entries = Object.entries(node).map(([key, value]) => {
      const copied = copy(value);
      const described =
        key === "properties" && isNode(copied)
          ? Object.fromEntries(Object.entries(copied).map(([name, property]) => [name, describe(property)]))
          : copied;
      return [key, described] as const;
    });
    return Object.fromEntries(entries);
  };
  return copy(document) as OpenApiDocument;
}

/**
 * Turns `@description` tags into plain text, because editors show tags after everything else, and documents the
 * interface `paths`.
 */
export const documentTypes = (source: string): string =>
  source
    .replace("export interface paths {", "/** Every operation of the document, by path and method. */\n$&")
    .replace(/(\/\*\*\s+(?:\* )?)@description /g, "$1")
    .replace(/^( *)\* @description /gm, "$1*\n$1* ");
