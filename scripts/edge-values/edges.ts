import type { SchemaCheck } from "../documents/schema-check.ts";
import type { Schema } from "../documents/schema.ts";
import { NOT_LISTED, type ValueMaker } from "./make-value.ts";
import { changeAt, listPaths, valueAt, type Path } from "./paths.ts";

/** Values at the edges of one schema, and what the schema doesn't take. */
export interface EdgeValues {
  /** Only what is required: taken. */
  readonly required: unknown;
  /** Everything, with null wherever it's allowed, and a value that isn't listed in every open set: taken. */
  readonly nulls: unknown;
  /** In `required`: what the value isn't taken without. */
  readonly needed?: readonly Path[];
  /** In `nulls`: strings that can't be replaced by one that isn't listed. */
  readonly closed?: readonly Path[];
}

/** Whether a schema takes the value. */
export type Takes = (value: unknown) => boolean;

export const takes =
  (check: SchemaCheck, schema: Schema): Takes =>
  (value) =>
    check.problems(schema, value).length === 0;

const last = (path: Path) => path.at(-1);

/** The values of a schema as it is now. */
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

/** In what a schema differs from its values; nothing if it's still the same. */
export function differences(edges: EdgeValues, isTaken: Takes): string[] {
  const { required, nulls, needed = [], closed = [] } = edges;
  return [
    ...(isTaken(required) ? [] : ["what was required is no longer enough"]),
    ...(isTaken(nulls) ? [] : ["a null, a value that isn't listed, or a property is no longer taken"]),
    ...needed
      .filter((path) => isTaken(changeAt(required, path, "remove")))
      .map((path) => `${path.join(".")} is no longer required`),
    ...closed
      .filter((path) => isTaken(changeAt(nulls, path, { to: NOT_LISTED })))
      .map((path) => `${path.join(".") || "the value"} is no longer one of a closed set`),
  ];
}
