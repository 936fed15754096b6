/** The path of a value within another: property names and list indexes. */
export type Path = readonly (string | number)[];

const isContainer = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Lists the paths of all values within a value, starting with the value itself. */
export function listPaths(value: unknown): Path[] {
  if (!isContainer(value)) return [[]];
  const below = Object.entries(value).flatMap(([name, child]) =>
    listPaths(child).map((path) => [Array.isArray(value) ? Number(name) : name, ...path]),
  );
  return [[], ...below];
}

/** Returns the value at a path, or undefined if there's none. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((current, name) => (isContainer(current) ? current[name] : undefined), value);

/** Returns a copy with the value at the path replaced or removed. */
export function changeAt(value: unknown, path: Path, change: { readonly to: unknown } | "remove"): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return change === "remove" ? undefined : change.to;
  if (!isContainer(value)) return value;
  const copy: Record<string, unknown> = Array.isArray(value)
    ? ([...(value as unknown[])] as unknown as Record<string, unknown>)
    : { ...value };
  if (rest.length === 0 && change === "remove") Reflect.deleteProperty(copy, name);
  else copy[name] = changeAt(copy[name], rest, change);
  return copy;
}
