/** The value at a dotted name; the value itself for "". Undefined if something on the way isn't an object. */
export function valueAt(value: unknown, path: string | undefined): unknown {
  if (path === undefined) return undefined;
  let current = value;
  for (const key of path === "" ? [] : path.split(".")) {
    if (typeof current !== "object" || current === null) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}

/** All values at a dotted name in which `*` matches any item of an array. */
export function valuesAt(value: unknown, path: string): unknown[] {
  const [key = "", ...rest] = path.split(".");
  if (key === "*") {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    return rest.length === 0 ? [...items] : items.flatMap((item) => valuesAt(item, rest.join(".")));
  }
  const next = valueAt(value, key);
  if (next === undefined) return [];
  return rest.length === 0 ? [next] : valuesAt(next, rest.join("."));
}
