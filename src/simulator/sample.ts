import { resolve, type Api } from "./documents.ts";
import { isObject, objectOf, type JsonObject } from "./json.ts";

const TEXT_BY_FORMAT: Readonly<Record<string, string>> = {
  "date-time": "2026-01-02T03:04:05Z",
  date: "2026-01-02",
  uuid: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
  email: "someone@example.com",
  hostname: "example.com",
  uri: "https://example.com/",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  byte: "c2FtcGxl",
};

function merge(into: unknown, other: unknown): unknown {
  if (other === undefined) return into;
  if (!isObject(into) || !isObject(other)) return other;
  const merged: JsonObject = { ...into };
  for (const [name, value] of Object.entries(other)) merged[name] = merge(merged[name], value);
  return merged;
}

const first = (list: unknown): unknown =>
  Array.isArray(list) ? (list as unknown[]).find((item) => item !== null) : undefined;

function sampleText(schema: JsonObject): string {
  const { format, minLength, maxLength } = schema;
  const text = (typeof format === "string" ? TEXT_BY_FORMAT[format] : undefined) ?? "sample";
  return text.padEnd(Number(minLength ?? 0), "x").slice(0, Number(maxLength ?? text.length + Number(minLength ?? 0)));
}

function sampleNumber({ minimum, exclusiveMinimum, maximum }: JsonObject): number {
  const least = typeof minimum === "number" ? minimum : typeof exclusiveMinimum === "number" ? exclusiveMinimum + 1 : 1;
  return typeof maximum === "number" ? Math.min(least, maximum) : least;
}

/**
 * A value that a schema of a document accepts, the same at each call. Undefined where the schema leads back into itself:
 * the property that it was for is left out.
 *
 * mock-json-schema, which openapi-backend uses, knows neither `type: [string, "null"]` nor `const` and recurses without
 * end: of the 628 answers it made for these documents, 101 broke them.
 */
export function sampleOf(api: Api, node: unknown, within: readonly unknown[] = []): unknown {
  const schema = resolve(api, node);
  if (within.includes(schema)) return undefined;
  const trail = [...within, schema];
  for (const known of [schema["const"], schema["example"], first(schema["examples"]), schema["default"]])
    if (known !== undefined) return known;
  const listed = first(schema["enum"]) ?? first(schema["x-extensible-enum"]);
  if (listed !== undefined) return listed;

  let value = ownSample(api, schema, trail);
  for (const part of Array.isArray(schema["allOf"]) ? (schema["allOf"] as unknown[]) : [])
    value = merge(value, sampleOf(api, part, trail));
  for (const branches of [schema["oneOf"], schema["anyOf"]]) {
    if (!Array.isArray(branches)) continue;
    const samples = (branches as unknown[]).map((branch) => sampleOf(api, branch, trail));
    value = merge(value, samples.find((sample) => sample !== undefined && sample !== null) ?? null);
  }
  return value;
}

function ownSample(api: Api, schema: JsonObject, trail: readonly unknown[]): unknown {
  const types = [schema["type"]].flat();
  switch (types.find((type) => type !== "null")) {
    case "object":
      return sampleObject(api, schema, trail);
    case "array":
      return sampleList(api, schema, trail);
    case "string":
      return sampleText(schema);
    case "integer":
    case "number":
      return sampleNumber(schema);
    case "boolean":
      return false;
    default:
      if (isObject(schema["properties"])) return sampleObject(api, schema, trail);
      return types.includes("null") ? null : undefined;
  }
}

function sampleObject(api: Api, schema: JsonObject, trail: readonly unknown[]): JsonObject {
  const entries = Object.entries(objectOf(schema["properties"])).flatMap(([name, property]): [string, unknown][] => {
    if (resolve(api, property)["writeOnly"] === true) return [];
    const value = sampleOf(api, property, trail);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(entries);
}

function sampleList(api: Api, { items, minItems }: JsonObject, trail: readonly unknown[]): unknown[] {
  const item = sampleOf(api, items, trail);
  if (item === undefined) return [];
  return Array.from({ length: Math.max(1, Number(minItems ?? 1)) }, (_none, index) => vary(item, index));
}

/** The same item as another one of a list: what names it differs. */
export function vary(item: unknown, index: number): unknown {
  if (index === 0) return item;
  if (typeof item === "string") return `${item}-${index}`;
  if (!isObject(item)) return item;
  const entries = Object.entries(item).map(([name, value]): [string, unknown] => {
    if (typeof value !== "string" || !/^(id|uuid|rrn|name|filePath|resource|[a-zA-Z]*(Id|Uuid))$/.test(name))
      return [name, value];
    if (value === TEXT_BY_FORMAT["uuid"]) return [name, `${value.slice(0, 24)}${index.toString(16).padStart(12, "0")}`];
    return [name, `${value}-${index}`];
  });
  return Object.fromEntries(entries);
}
