/** A mapping of a YAML or JSON file. */
export type Node = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Returns the entries of a mapping whose values are mappings too. */
export const listEntries = (value: unknown): [string, Node][] =>
  isObject(value) ? Object.entries(value).filter((entry): entry is [string, Node] => isObject(entry[1])) : [];

/** Returns the mappings in a list. */
export const listNodes = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isObject) : []);
