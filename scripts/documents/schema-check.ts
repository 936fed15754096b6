import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { BundledDocument } from "./bundled.ts";
import { follow } from "./reference.ts";
import type { Schema } from "./schema.ts";

const ISO_DATE = /^\d{4}-\d\d-\d\d$/;
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Formats that fixtures must match. Recordings may not, because their names and ids are masked. */
const FORMATS = { date: ISO_DATE, "date-time": ISO_TIME, uuid: UUID, email: /^[^@\s]+@[^@\s]+$/, uri: /^[a-z]+:\S+$/ };
const TYPE_ONLY = ["int32", "int64", "float", "double", "binary", "byte", "password"];

/** What's wrong with a value, and the keys that lead to it. Unknown properties have `*` for indexes. */
export interface Problem {
  readonly path: readonly string[];
  readonly message: string;
}

/** Validates values against the schemas of one document. Each schema is compiled on first use. */
export class SchemaCheck {
  readonly #document: BundledDocument;
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<Schema, ValidateFunction>();

  constructor(document: BundledDocument, { formats }: { formats: boolean }) {
    this.#document = document;
    this.#ajv = new Ajv2020({
      strict: false,
      allErrors: true,
      inlineRefs: false,
      // Most schemas validate one value, and optimising the code takes longer than that.
      code: { optimize: false },
      validateFormats: formats,
      logger: false,
    });
    for (const [name, format] of Object.entries(FORMATS)) this.#ajv.addFormat(name, format);
    for (const name of TYPE_ONLY) this.#ajv.addFormat(name, true);
    // The schemas of operations are compiled one by one and refer to the components.
    this.#ajv.addSchema({ $id: document.api, components: document.json.components });
  }

  /** Lists what's wrong with a value, as sentences. Properties that the schema doesn't name are wrong too. */
  problems(schema: Schema, value: unknown): string[] {
    const sentences = this.findProblems(schema, value).map(
      ({ path, message }) => `${path.map((token) => `/${token}`).join("") || "the whole"} ${message}`,
    );
    return [...new Set(sentences)];
  }

  /** Finds what {@link problems} lists, with the path of each problem. */
  findProblems(schema: Schema, value: unknown): Problem[] {
    const validate = this.#validator(schema);
    validate(value);
    const broken = (validate.errors ?? []).map(({ instancePath, message = "is wrong", params }): Problem => {
      const allowed = (params as { allowedValues?: unknown }).allowedValues;
      const path = instancePath.split("/").slice(1).map(unescapeToken);
      return { path, message: allowed ? `${message}: ${JSON.stringify(allowed)}` : message };
    });
    const unknown = listUnknownProperties(schema, value, this.#document.json);
    return [...broken, ...unknown.map((path) => ({ path, message: "is not described" }))];
  }

  #validator(schema: Schema): ValidateFunction {
    const known = this.#compiled.get(schema);
    if (known) return known;
    const validate = this.#ajv.compile(makeAbsolute(schema, this.#document.api));
    this.#compiled.set(schema, validate);
    return validate;
  }
}

/** Copies a schema, with its references made absolute. */
function makeAbsolute(schema: Schema, api: string): Schema {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === "$ref" && typeof value === "string" ? api + value : value,
  ) as Schema;
}

/**
 * Lists the paths of properties that a schema doesn't name, with `*` for indexes. Validators accept such properties, because
 * our objects are open (a response may gain properties), but a property that we have seen and not described is a gap.
 */
export function listUnknownProperties(schema: Schema, value: unknown, document: object): string[][] {
  const found = new Map<string, string[]>();
  visit([schema], value, [], document, (path) => found.set(JSON.stringify(path), path));
  return [...found.values()];
}

function visit(
  schemas: readonly Schema[],
  value: unknown,
  path: readonly string[],
  document: object,
  report: (path: string[]) => void,
): void {
  if (typeof value !== "object" || value === null || schemas.length === 0) return;
  const parts = listParts(schemas, document);
  if (Array.isArray(value)) {
    const items = parts.flatMap((part) => part.items ?? []);
    if (items.length > 0) for (const item of value as unknown[]) visit(items, item, [...path, "*"], document, report);
    return;
  }
  if (parts.some(isFreeForm)) return;
  for (const [name, property] of Object.entries(value)) {
    const below = [...path, name];
    const known = parts.flatMap(({ properties = {} }) =>
      Object.hasOwn(properties, name) ? (properties[name] ?? []) : [],
    );
    const others = parts.flatMap(({ additionalProperties = false }) => additionalProperties || []);
    if (known.length > 0) visit(known, property, below, document, report);
    else if (others.length === 0) report(below);
    else {
      const mapSchemas = others.filter((other) => typeof other === "object");
      visit(mapSchemas, property, below, document, report);
    }
  }
}

/** The schemas and everything they are composed of. A value may have properties of any branch of a union. */
export function listParts(schemas: readonly Schema[], document: object): Schema[] {
  const parts = new Set<Schema>();
  const add = (schema: Schema): void => {
    const part = follow(document, schema);
    if (parts.has(part)) return;
    parts.add(part);
    for (const inner of [...(part.allOf ?? []), ...(part.oneOf ?? []), ...(part.anyOf ?? [])]) add(inner);
  };
  schemas.forEach(add);
  return [...parts];
}

const ANNOTATIONS = new Set(["description", "title", "deprecated", "examples", "readOnly", "writeOnly"]);

/** Whether a schema accepts anything, because it has no keyword that constrains. */
export const isFreeForm = (part: Schema): boolean => Object.keys(part).every((keyword) => ANNOTATIONS.has(keyword));

const unescapeToken = (token: string): string => token.replaceAll("~1", "/").replaceAll("~0", "~");
