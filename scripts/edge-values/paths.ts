/** Where a value is within another: names of properties and indexes of lists. */
export type Path = readonly (string | number)[];

const isContainer = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** The paths of everything within a value, the value itself first. */
export function listPaths(value: unknown): Path[] {
  if (!isContainer(value)) return [[]];
  const below = Object.entries(value).flatMap(([name, child]) =>
    listPaths(child).map((path) => [Array.isArray(value) ? Number(name) : name, ...path]),
  );
  return [[], ...below];
}

/** What is at a path; undefined if nothing is. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((current, name) => (isContainer(current) ? current[name] : undefined), value);

/** A copy with another value at the path, or with nothing there. */
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
