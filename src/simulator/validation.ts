import { Ajv2020, type AnySchema, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { Refusal } from "./answer.ts";
import { DOCUMENTS, pointerPart, resolve, type Api, type Operation, type Parameter } from "./documents.ts";
import { objectOf, type JsonObject } from "./json.ts";

/**
 * The documents are registered whole and each operation's schema is compiled when it is first used, by reference, so
 * that what operations share is compiled once.
 */
class Validators {
  readonly #ajv: Ajv2020;
  readonly #registered = new Set<Api>();
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(coerceTypes: boolean) {
    // Formats such as int64 or password are hints in these documents; a server does not refuse by them.
    this.#ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false, coerceTypes });
  }

  get(key: string, api: Api, schema: () => AnySchema): ValidateFunction {
    const known = this.#compiled.get(key);
    if (known) return known;
    if (!this.#registered.has(api)) this.#ajv.addSchema(DOCUMENTS[api], `${api}.json`);
    this.#registered.add(api);
    const compiled = this.#ajv.compile(schema());
    this.#compiled.set(key, compiled);
    return compiled;
  }
}

const bodies = new Validators(false);
const parameters = new Validators(true);

function reasonOf(errors: readonly ErrorObject[] | null | undefined, whole: string): [key: string, subject: string] {
  // The last error is the one of the schema itself; those before it are of the branches that it tried.
  const error = errors?.at(-1);
  const path = (error?.instancePath ?? "").split("/").slice(1);
  if (error?.keyword !== "required") return ["invalid_param_value", path.join(".") || whole];
  const { missingProperty } = error.params as { missingProperty: string };
  return ["missing_required_parameter", [...path, missingProperty].join(".")];
}

function valuesOf(place: string, list: readonly Parameter[], values: (name: string) => string[]): JsonObject {
  const entries = list.flatMap(({ name, in: where, joined }): [string, unknown][] => {
    const given = where === place ? values(name) : [];
    if (given.length === 0) return [];
    return [[name, joined ? given.flatMap((text) => text.split(",")) : given]];
  });
  return Object.fromEntries(entries);
}

/** One value stands for itself, unless the schema wants a list. */
function single(operation: Operation, values: JsonObject): JsonObject {
  const isList = new Set(
    operation.parameters.flatMap(({ name, schema }) => {
      const type = resolve(operation.api, { $ref: schema })["type"];
      return type === "array" || (Array.isArray(type) && type.includes("array")) ? [name] : [];
    }),
  );
  const entries = Object.entries(values).map(([name, value]): [string, unknown] => {
    const [first, ...rest] = value as string[];
    return [name, rest.length > 0 || isList.has(name) ? value : first];
  });
  return Object.fromEntries(entries);
}

/** What a request gives in each place for parameters. */
export interface GivenParameters {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly header: Readonly<Record<string, string | string[] | undefined>>;
}

/**
 * Checks the parameters of a request against the document.
 * @throws {Refusal} 400
 */
export function checkParameters(operation: Operation, given: GivenParameters): void {
  const readers: Record<string, (name: string) => string[]> = {
    path: (name) => [given.path[name] ?? []].flat(),
    query: (name) => given.query.getAll(name),
    header: (name) => [given.header[name.toLowerCase()] ?? []].flat(),
  };
  for (const [place, read] of Object.entries(readers)) {
    const list = operation.parameters.filter((parameter) => parameter.in === place);
    if (list.length === 0) continue;
    const validate = parameters.get(`${operation.name} ${place}`, operation.api, () => ({
      type: "object",
      required: list.filter(({ required }) => required).map(({ name }) => name),
      properties: Object.fromEntries(
        list.map(({ name, schema }) => [name, { $ref: `${operation.api}.json${schema}` }]),
      ),
    }));
    if (!validate(single(operation, valuesOf(place, list, read))))
      throw new Refusal(400, ...reasonOf(validate.errors, place));
  }
}

/**
 * Parses a request's body and checks it against the document. Answers undefined for a body that no document describes.
 * @throws {Refusal} 400, 415, or 422 as Code Security does
 */
export function checkBody(operation: Operation, text: string, contentType: string | undefined): unknown {
  const requestBody = resolve(operation.api, operation.source["requestBody"]);
  const types = Object.keys(objectOf(requestBody["content"]));
  const status = operation.api === "code" ? 422 : 400;
  if (text === "") {
    if (requestBody["required"] === true) throw new Refusal(status, "missing_required_parameter", "body");
    return undefined;
  }
  if (types.length === 0) return undefined;
  if (!types.includes("application/json")) return text;
  if (!/^application\/json\b/i.test(contentType ?? "")) throw new Refusal(415, "invalid_param_value", "content-type");
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new Refusal(400, "invalid_param_value", "body");
  }
  const validate = bodies.get(operation.name, operation.api, () => {
    const shared = objectOf(operation.source["requestBody"])["$ref"];
    const at = typeof shared === "string" ? shared : `${operation.pointer}/requestBody`;
    return { $ref: `${operation.api}.json${at}/content/${pointerPart("application/json")}/schema` };
  });
  if (!validate(body)) throw new Refusal(status, ...reasonOf(validate.errors, "body"));
  return body;
}
