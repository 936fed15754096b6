import type { BundledDocument } from "./bundled.ts";
import type { Schema } from "./schema.ts";

/**
 * Formats what schemas say besides their types: value sets, secrets, directions, maps. Of objects within objects it has the
 * types too, since the edge values of a schema have null in the place of some of them. A table for reviewers.
 */
export function tabulateSchemaFacts(documents: readonly BundledDocument[]): string {
  const blocks = documents.flatMap(({ json, operations }) => {
    const components = Object.entries(json.components?.schemas ?? {}).map(([name, schema]) => ({ name, schema }));
    const inline = operations.flatMap(({ name, parameters, body, responses }) => [
      ...parameters.map((parameter) => ({
        name: `${name} ${parameter.in} ${parameter.name}`,
        schema: parameter.schema,
      })),
      ...body.contents.map(({ schema }) => ({ name: `${name} request`, schema })),
      ...responses.map(({ status, schema = {} }) => ({ name: `${name} ${status}`, schema })),
    ]);
    return [...components, ...inline]
      .map(({ name, schema }) => ({ name, facts: listFacts(schema, "") }))
      .filter(({ facts }) => facts.length > 0)
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .map(({ name, facts }) => [name, ...facts.map((fact) => `  ${fact}`)].join("\n"));
  });
  return `${blocks.join("\n")}\n`;
}

/** Lists the facts of a schema and of what it contains, with their paths. Components have their own. */
function listFacts(schema: Schema, path: string): string[] {
  const { properties = {}, items, allOf = [], oneOf = [], anyOf = [], additionalProperties } = schema;
  const branches = [...oneOf, ...anyOf].map((branch, at) => [branch, `${path}|${at + 1}`] as const);
  const inner = [
    ...Object.entries(properties).map(([name, property]) => [property, `${path}.${name}`] as const),
    ...(items ? [[items, `${path}[]`] as const] : []),
    ...(typeof additionalProperties === "object" ? [[additionalProperties, `${path}.*`] as const] : []),
    ...allOf.map((part) => [part, path] as const),
    ...branches,
  ];
  const own = [...describeWithin(schema, path), ...describe(schema)];
  return [
    ...(own.length > 0 ? [`${path || "."} ${own.join("; ")}`] : []),
    ...inner.flatMap(([below, at]) => listFacts(below, at)),
  ];
}

/** Describes what an object within another requires, and the type of a property of such an object. */
function describeWithin({ type, required = [] }: Schema, path: string): string[] {
  const isProperty = path.split(".").length > 2;
  return [
    ...(isProperty && type !== undefined ? [[type].flat().join(" or ")] : []),
    ...(path !== "" && required.length > 0 ? [`requires ${required.join(", ")}`] : []),
  ];
}

function describe(schema: Schema): string[] {
  const { enum: closed, "x-extensible-enum": open, format, readOnly, writeOnly, additionalProperties } = schema;
  const list = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join(", ");
  return [
    ...(closed ? [`only ${list(closed)}`] : []),
    ...(open ? [`known ${list(open)}`] : []),
    ...(format === "password" ? ["secret"] : []),
    ...(readOnly === true ? ["read-only"] : []),
    ...(writeOnly === true ? ["write-only"] : []),
    ...(additionalProperties === true ? ["any other properties"] : []),
    ...(additionalProperties === false ? ["no other properties"] : []),
  ];
}
