import type { SchemaCheck } from "../documents/schema-check.ts";
import type { Schema } from "../documents/schema.ts";
import { NOT_LISTED, type ValueMaker } from "./make-value.ts";
import { changeAt, listPaths, valueAt, type Path } from "./paths.ts";

/** Boundary values of one schema, and the changes that make them invalid. */
export interface EdgeValues {
  /** Valid: only the required properties. */
  readonly required: unknown;
  /** Valid: every property, null wherever it's allowed, and an unlisted value in every open set. */
  readonly nulls: unknown;
  /** Paths in `required` that can't be removed. */
  readonly needed?: readonly Path[];
  /** Paths in `nulls` of strings that can't be replaced by an unlisted value. */
  readonly closed?: readonly Path[];
}

/** Returns whether a value is valid for a schema. */
export type Takes = (value: unknown) => boolean;

export const takes =
  (check: SchemaCheck, schema: Schema): Takes =>
  (value) =>
    check.problems(schema, value).length === 0;

const last = (path: Path) => path.at(-1);

/** Makes the edge values of the current schema. */
export function makeEdges(schema: Schema, maker: ValueMaker, isTaken: Takes): EdgeValues {
  const [required, nulls] = [maker.make(schema, "required"), maker.make(schema, "nulls")];
  const needed = listPaths(required).filter(
    (path) => typeof last(path) === "string" && !isTaken(changeAt(required, path, "remove")),
  );
  const closed = listPaths(nulls).filter((path) => {
    const value = valueAt(nulls, path);
    return typeof value === "string" && value !== NOT_LISTED && !isTaken(changeAt(nulls, path, { to: NOT_LISTED }));
  });
  return { required, nulls, ...(needed.length > 0 ? { needed } : {}), ...(closed.length > 0 ? { closed } : {}) };
}

/** Lists how a schema has changed since its edge values were made. */
export function differences(edges: EdgeValues, isTaken: Takes): string[] {
  const { required, nulls, needed = [], closed = [] } = edges;
  return [
    ...(isTaken(required) ? [] : ["a further property is required now"]),
    ...(isTaken(nulls) ? [] : ["a null, an unlisted value or a property is no longer accepted"]),
    ...needed
      .filter((path) => isTaken(changeAt(required, path, "remove")))
      .map((path) => `${path.join(".")} is no longer required`),
    ...closed
      .filter((path) => isTaken(changeAt(nulls, path, { to: NOT_LISTED })))
      .map((path) => `${path.join(".") || "the value"} is no longer limited to a closed set`),
  ];
}
