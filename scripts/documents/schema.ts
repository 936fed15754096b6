/** The parts of a JSON Schema that decide what a value may be, in the spellings of OpenAPI 3.0 and 3.1. */
export interface Schema {
  $ref?: string;
  type?: string | readonly string[];
  format?: string;
  nullable?: boolean;
  enum?: readonly unknown[];
  const?: unknown;
  "x-extensible-enum"?: readonly string[];
  minimum?: number;
  maximum?: number;
  readOnly?: boolean;
  writeOnly?: boolean;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  anyOf?: readonly Schema[];
}

export type Kind = "any" | "null" | "boolean" | "integer" | "number" | "string" | "binary" | "array" | "object";
export type Value = string | number | boolean;

/** One of the things a value may be, with references followed and `allOf` merged. */
export interface Alternative {
  kind: Kind;
  /** The values that are known; undefined where any will do. */
  values?: ReadonlySet<Value> | undefined;
  /** Whether values beside the known ones may come (`x-extensible-enum`). */
  extensible: boolean;
  properties: ReadonlyMap<string, Schema>;
  required: ReadonlySet<string>;
  /** Of the properties that have no name. */
  additional?: Schema | undefined;
  items?: Schema | undefined;
  /** The component it was written as. */
  name?: string | undefined;
}

const KINDS: ReadonlySet<string> = new Set(["null", "boolean", "integer", "number", "string", "array", "object"]);

const kindOfValue = (value: unknown): Kind =>
  value === null
    ? "null"
    : typeof value === "object"
      ? Array.isArray(value)
        ? "array"
        : "object"
      : (typeof value as Kind);

function kindsOf(schema: Schema, values: readonly unknown[] | undefined): Kind[] {
  const named = [schema.type ?? []].flat();
  const kinds = named.map((type) => (KINDS.has(type) ? (type as Kind) : "any"));
  if (kinds.length > 0) return kinds;
  if (schema.properties || schema.additionalProperties) return ["object"];
  if (schema.items) return ["array"];
  return values ? values.map(kindOfValue) : ["any"];
}

/** The values as a list; undefined where they say nothing, as none do, and both booleans. */
export function listOf(values: readonly Value[]): ReadonlySet<Value> | undefined {
  const list = new Set(values);
  return list.size === 0 || (list.has(true) && list.has(false)) ? undefined : list;
}

/** What a schema says by itself, without its `allOf`, `oneOf` and `anyOf`. */
export function ownAlternatives(schema: Schema): Alternative[] {
  const known = schema.enum ?? (schema.const === undefined ? schema["x-extensible-enum"] : [schema.const]);
  const kinds = new Set(kindsOf(schema, known));
  if (schema.nullable || known?.includes(null)) kinds.add("null");
  return [...kinds].map((kind): Alternative => {
    const required = new Set(schema.required);
    const bare = { kind, extensible: false, properties: new Map<string, Schema>(), required };
    if (kind === "object") {
      const additional = schema.additionalProperties;
      return {
        ...bare,
        properties: new Map(Object.entries(schema.properties ?? {})),
        additional: typeof additional === "boolean" ? (additional ? {} : undefined) : additional,
      };
    }
    if (kind === "array") return { ...bare, items: schema.items ?? {} };
    if (kind === "any" || kind === "null") return bare;
    if (kind === "string" && schema.format === "binary") return { ...bare, kind: "binary" };
    const fits = (value: unknown): value is Value => {
      const kindOf = kindOfValue(value);
      return kindOf === kind || (kindOf === "number" && kind === "integer");
    };
    const values = known?.filter(fits);
    const extensible = !schema.enum && schema.const === undefined && known !== undefined;
    return { ...bare, extensible, values: listOf(values ?? []) };
  });
}
