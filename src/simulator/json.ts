/** A JSON object with unknown properties. */
export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value if it's an object, otherwise an empty object. */
export const toObject = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** The value if it's a list, otherwise an empty list. */
export const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** The strings of a list; none if the value isn't a list. */
export const toStrings = (value: unknown): string[] =>
  toList(value).filter((item): item is string => typeof item === "string");

/** Keeps the properties with these names. */
export const pickKeys = (object: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => names.includes(name)));

/** Reads a value by a dotted name such as `data.items`. */
export function readAt(value: unknown, name: string): unknown {
  return name.split(".").reduce<unknown>((at, part) => (isObject(at) ? at[part] : undefined), value);
}

/** Sets a value by a dotted name and creates missing objects on the way. `undefined` removes the value. */
export function writeAt(target: JsonObject, name: string, value: unknown): void {
  const parts = name.split(".");
  const last = parts.pop() ?? name;
  let at = target;
  for (const part of parts) {
    const next = toObject(at[part]);
    at[part] = next;
    at = next;
  }
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
}
