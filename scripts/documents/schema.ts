/** The JSON Schema keywords that constrain types and values, in the spellings of OpenAPI 3.0 and 3.1. */
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
  maxLength?: number;
  deprecated?: boolean;
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

/** One of the alternatives of a schema. References are resolved and `allOf` is merged. */
export interface Alternative {
  kind: Kind;
  /** The known values. Undefined if any value is allowed. */
  values?: ReadonlySet<Value> | undefined;
  /** Whether unknown values may occur, too (`x-extensible-enum`). */
  extensible: boolean;
  properties: ReadonlyMap<string, Schema>;
  required: ReadonlySet<string>;
  /** The schema of properties that `properties` doesn't name. */
  additional?: Schema | undefined;
  items?: Schema | undefined;
  /** The name of its component. */
  name?: string | undefined;
}

const KINDS: ReadonlySet<string> = new Set(["null", "boolean", "integer", "number", "string", "array", "object"]);

const detectKind = (value: unknown): Kind =>
  value === null
    ? "null"
    : typeof value === "object"
      ? Array.isArray(value)
        ? "array"
        : "object"
      : (typeof value as Kind);

function detectKinds(schema: Schema, values: readonly unknown[] | undefined): Kind[] {
  const named = [schema.type ?? []].flat();
  const kinds = named.map((type) => (KINDS.has(type) ? (type as Kind) : "any"));
  if (kinds.length > 0) return kinds;
  if (schema.properties || schema.additionalProperties) return ["object"];
  if (schema.items) return ["array"];
  return values ? values.map(detectKind) : ["any"];
}

/** Collects values into a set. Returns undefined if they don't constrain: an empty list, or both booleans. */
export function collectValues(values: readonly Value[]): ReadonlySet<Value> | undefined {
  const list = new Set(values);
  return list.size === 0 || (list.has(true) && list.has(false)) ? undefined : list;
}

/** Reads the alternatives of a schema by itself, without `allOf`, `oneOf` and `anyOf`. */
export function readOwnAlternatives(schema: Schema): Alternative[] {
  const known = schema.enum ?? (schema.const === undefined ? schema["x-extensible-enum"] : [schema.const]);
  const kinds = new Set(detectKinds(schema, known));
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
      const detected = detectKind(value);
      return detected === kind || (detected === "number" && kind === "integer");
    };
    const values = known?.filter(fits);
    const extensible = !schema.enum && schema.const === undefined && known !== undefined;
    return { ...bare, extensible, values: collectValues(values ?? []) };
  });
}
