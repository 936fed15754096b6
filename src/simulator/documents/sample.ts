import { isObject, toList, toObject, type JsonObject } from "../json.ts";
import type { Api } from "../../apis.ts";
import { resolve } from "./operations.ts";

const STRINGS_BY_FORMAT: Readonly<Record<string, string>> = {
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

const findNonNull = (list: unknown): unknown => toList(list).find((item) => item !== null);

function createString(schema: JsonObject): string {
  const { format, minLength, maxLength } = schema;
  const text = (typeof format === "string" ? STRINGS_BY_FORMAT[format] : undefined) ?? "sample";
  return text.padEnd(Number(minLength ?? 0), "x").slice(0, Number(maxLength ?? text.length + Number(minLength ?? 0)));
}

function createNumber({ minimum, exclusiveMinimum, maximum }: JsonObject): number {
  const min = typeof minimum === "number" ? minimum : typeof exclusiveMinimum === "number" ? exclusiveMinimum + 1 : 1;
  return typeof maximum === "number" ? Math.min(min, maximum) : min;
}

/**
 * Creates a value that a schema accepts, always the same. Returns undefined for a schema that contains itself, so that
 * the property is left out.
 *
 * mock-json-schema, which openapi-backend uses, supports neither `type: [string, "null"]` nor `const`, and recurses
 * endlessly: 101 of the 628 responses it made for these documents were invalid.
 */
export function createSample(api: Api, node: unknown, within: readonly unknown[] = []): unknown {
  const schema = resolve(api, node);
  if (within.includes(schema)) return undefined;
  const trail = [...within, schema];
  for (const known of [schema["const"], schema["example"], findNonNull(schema["examples"]), schema["default"]])
    if (known !== undefined) return known;
  const listed = findNonNull(schema["enum"]) ?? findNonNull(schema["x-extensible-enum"]);
  if (listed !== undefined) return listed;

  let value = createByType(api, schema, trail);
  for (const part of toList(schema["allOf"])) value = merge(value, createSample(api, part, trail));
  for (const branches of [schema["oneOf"], schema["anyOf"]]) {
    if (!Array.isArray(branches)) continue;
    const samples = toList(branches).map((branch) => createSample(api, branch, trail));
    value = merge(value, samples.find((sample) => sample !== undefined && sample !== null) ?? null);
  }
  return value;
}

function createByType(api: Api, schema: JsonObject, trail: readonly unknown[]): unknown {
  const types = [schema["type"]].flat();
  switch (types.find((type) => type !== "null")) {
    case "object":
      return createObject(api, schema, trail);
    case "array":
      return createList(api, schema, trail);
    case "string":
      return createString(schema);
    case "integer":
    case "number":
      return createNumber(schema);
    case "boolean":
      return false;
    default:
      if (isObject(schema["properties"])) return createObject(api, schema, trail);
      return types.includes("null") ? null : undefined;
  }
}

function createObject(api: Api, schema: JsonObject, trail: readonly unknown[]): JsonObject {
  const entries = Object.entries(toObject(schema["properties"])).flatMap(([name, property]): [string, unknown][] => {
    if (resolve(api, property)["writeOnly"] === true) return [];
    const value = createSample(api, property, trail);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(entries);
}

function createList(api: Api, { items, minItems }: JsonObject, trail: readonly unknown[]): unknown[] {
  const item = createSample(api, items, trail);
  if (item === undefined) return [];
  return Array.from({ length: Math.max(1, Number(minItems ?? 1)) }, (_none, index) => vary(item, index));
}

/** Copies an item of a list with other ids and names. */
export function vary(item: unknown, index: number): unknown {
  if (index === 0) return item;
  if (typeof item === "string") return `${item}-${index}`;
  if (!isObject(item)) return item;
  const entries = Object.entries(item).map(([name, value]): [string, unknown] => {
    if (typeof value !== "string" || !/^(id|uuid|rrn|name|filePath|resource|[a-zA-Z]*(Id|Uuid))$/.test(name))
      return [name, value];
    if (value === STRINGS_BY_FORMAT["uuid"])
      return [name, `${value.slice(0, 24)}${index.toString(16).padStart(12, "0")}`];
    return [name, `${value}-${index}`];
  });
  return Object.fromEntries(entries);
}
