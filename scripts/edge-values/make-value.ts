import type { OpenApiDocument } from "../documents/openapi.ts";
import { follow } from "../documents/reference.ts";
import type { Schema } from "../documents/schema.ts";

/** A value that no document lists. Open sets accept it. */
export const NOT_LISTED = "a value that is not listed";

/** Which properties a value has: the required ones, or all of them, with null wherever it's allowed. */
export type Mode = "required" | "nulls";

type Made = { readonly value: unknown } | undefined;

const readTypes = ({ type = [] }: Schema): readonly string[] => [type].flat();

const isNull = (schema: Schema): boolean => readTypes(schema).length === 1 && readTypes(schema)[0] === "null";

/** Candidates for a string, tried in order until one matches the pattern. */
const TEXTS = ["text", "", "https://hooks.slack.com/text"];

function chooseText(schema: object): string {
  const { pattern } = schema as { pattern?: string };
  return TEXTS.find((text) => pattern === undefined || new RegExp(pattern, "u").test(text)) ?? "text";
}

/** Makes values for the schemas of one document. */
export class ValueMaker {
  readonly #document: OpenApiDocument;

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  /**
   * Makes a value of the schema. Components that it refers to get only their required properties, because each
   * component has edge values itself.
   */
  make(schema: Schema, mode: Mode): unknown {
    return this.#make(schema, mode, []).value;
  }

  #make(given: Schema, mode: Mode, path: readonly Schema[]): { readonly value: unknown } {
    const schema = follow(this.#document, given);
    if (path.includes(schema)) return { value: readTypes(schema).includes("array") ? [] : {} };
    const inside = [...path, schema];
    if (mode === "nulls" && path.length > 0 && this.#allowsNull(schema)) return { value: null };
    // Another component has its own edge values.
    const inner = given.$ref !== undefined && path.length > 0 ? "required" : mode;
    if (schema.const !== undefined) return { value: schema.const };
    if (schema.enum) return { value: schema.enum.find((value) => value !== null) };
    if (schema["x-extensible-enum"]) return { value: NOT_LISTED };
    const branch = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].find(
      (one) => !isNull(follow(this.#document, one)),
    );
    const parts = [...(schema.allOf ?? []), ...(branch ? [branch] : [])].map((part) =>
      this.#make(part, inner, path.length === 0 ? [] : inside),
    );
    const own = this.#own(schema, inner, inside);
    const values = [...parts, ...(own ? [own] : [])].map(({ value }) => value);
    const objects = values.filter((value): value is object => typeof value === "object" && value !== null);
    if (objects.length > 0 && objects.length === values.length && !Array.isArray(objects[0]))
      return { value: this.#withRequired(schema, Object.assign({}, ...objects) as Record<string, unknown>, inside) };
    return { value: values[0] ?? null };
  }

  #allowsNull(schema: Schema): boolean {
    const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
    return readTypes(schema).includes("null") || branches.some((one) => isNull(follow(this.#document, one)));
  }

  /** Makes the value that the schema describes itself, without its `allOf`, `oneOf` and `anyOf`. */
  #own(schema: Schema, mode: Mode, path: readonly Schema[]): Made {
    const { properties = {}, required = [], items } = schema;
    const [type] = readTypes(schema).filter((one) => one !== "null");
    if (type === "object" || Object.keys(properties).length > 0) {
      const names = Object.keys(properties).filter((name) => mode === "nulls" || required.includes(name));
      return {
        value: Object.fromEntries(names.map((name) => [name, this.#make(properties[name] ?? {}, mode, path).value])),
      };
    }
    if (type === "array") {
      const { minItems = 0 } = schema as { minItems?: number };
      return { value: items && (mode === "nulls" || minItems > 0) ? [this.#make(items, mode, path).value] : [] };
    }
    if (type === "string") return { value: chooseText(schema) };
    if (type === "integer" || type === "number") return { value: schema.minimum ?? 1 };
    if (type === "boolean") return { value: true };
    return undefined;
  }

  /** Adds the properties that `required` beside `allOf` names. A property that several parts describe fits them all. */
  #withRequired(schema: Schema, value: Record<string, unknown>, path: readonly Schema[]): Record<string, unknown> {
    for (const name of schema.required ?? [])
      if (!Object.hasOwn(value, name)) {
        const [first, ...others] = this.#findProperties(schema, name);
        const property = first && others.length > 0 ? { allOf: [first, ...others] } : first;
        if (property) value[name] = this.#make(property, "required", path).value;
      }
    return value;
  }

  #findProperties(given: Schema, name: string): Schema[] {
    const { properties = {}, allOf = [], oneOf = [], anyOf = [] } = follow(this.#document, given);
    const own = properties[name] ?? [];
    const parts = allOf.flatMap((part) => this.#findProperties(part, name));
    const branches = [...oneOf, ...anyOf].map((branch) => this.#findProperties(branch, name));
    return [own, parts, branches.find((found) => found.length > 0) ?? []].flat();
  }
}
