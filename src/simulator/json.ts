/** A JSON object of which nothing is known. */
export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value if it is an object, else an empty one. */
export const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** The texts of a list; nothing for anything else. */
export const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];

/** Reads a value by a dotted name such as `data.items`. */
export function readAt(value: unknown, name: string): unknown {
  return name.split(".").reduce<unknown>((at, part) => (isObject(at) ? at[part] : undefined), value);
}

/** Sets a value by a dotted name, making the objects on the way; undefined removes it. */
export function writeAt(target: JsonObject, name: string, value: unknown): void {
  const parts = name.split(".");
  const last = parts.pop() ?? name;
  let at = target;
  for (const part of parts) {
    const next = objectOf(at[part]);
    at[part] = next;
    at = next;
  }
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
}
