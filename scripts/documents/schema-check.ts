import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { BundledDocument } from "./bundled.ts";
import type { Schema } from "./schema.ts";
import { unknownProperties } from "./unknown-properties.ts";

const ISO_DATE = /^\d{4}-\d\d-\d\d$/;
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Formats that a fixture must keep to. A recording need not: names and ids in it have been masked. */
const FORMATS = { date: ISO_DATE, "date-time": ISO_TIME, uuid: UUID, email: /^[^@\s]+@[^@\s]+$/, uri: /^[a-z]+:\S+$/ };
const TYPE_ONLY = ["int32", "int64", "float", "double", "binary", "byte", "password"];

/** Holds values against the schemas of one document. Each schema is compiled when it is first needed. */
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
      validateFormats: formats,
      logger: false,
    });
    for (const [name, format] of Object.entries(FORMATS)) this.#ajv.addFormat(name, format);
    for (const name of TYPE_ONLY) this.#ajv.addFormat(name, true);
    // The schemas of operations are compiled one by one and refer to these.
    this.#ajv.addSchema({ $id: document.api, components: document.json.components });
  }

  /** What is wrong with the value, as sentences; none if it fits. A property that the schema does not name is wrong. */
  problems(schema: Schema, value: unknown): string[] {
    const validate = this.#validator(schema);
    validate(value);
    const broken = (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const allowed = (params as { allowedValues?: unknown }).allowedValues;
      return `${instancePath || "the whole"} ${message ?? "is wrong"}${allowed ? `: ${JSON.stringify(allowed)}` : ""}`;
    });
    const unknown = unknownProperties(schema, value, this.#document.json).map((at) => `${at} is not described`);
    return [...new Set([...broken, ...unknown])];
  }

  #validator(schema: Schema): ValidateFunction {
    const known = this.#compiled.get(schema);
    if (known) return known;
    const validate = this.#ajv.compile(absolute(schema, this.#document.api));
    this.#compiled.set(schema, validate);
    return validate;
  }
}

/** The same schema with references that name their document. */
function absolute(schema: Schema, api: string): Schema {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === "$ref" && typeof value === "string" ? api + value : value,
  ) as Schema;
}
