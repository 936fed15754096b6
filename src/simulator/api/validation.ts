import { Ajv2020, type AnySchema, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Api } from "../../apis.ts";
import { DOCUMENTS, escapePointer, resolve, type Operation, type Parameter } from "../documents/operations.ts";
import { ErrorResponse } from "../http/response.ts";
import { toObject, type JsonObject } from "../json.ts";

/** The name of a condition in a list of filters: `/filters/0/name`. The API ignores unknown ones. */
const FILTER_NAME = /\/filters\/\d+\/name$/;

/** Compiles schemas by reference into the registered documents, so that shared schemas are compiled once. */
class Validators {
  readonly #ajv: Ajv2020;
  readonly #registered = new Set<Api>();
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(coerceTypes: boolean) {
    // Formats such as int64 and password are hints in these documents; servers don't reject values by them.
    this.#ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false, coerceTypes });
    // Responses may hold values that aren't listed, requests may not.
    this.#ajv.addKeyword({
      keyword: "x-extensible-enum",
      validate: (
        listed: readonly unknown[],
        value: unknown,
        _schema: unknown,
        at?: { readonly instancePath: string },
      ) => value === null || listed.includes(value) || FILTER_NAME.test(at?.instancePath ?? ""),
    });
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

function createError(
  status: number,
  errors: readonly ErrorObject[] | null | undefined,
  location: string,
): ErrorResponse {
  // The last error is that of the schema itself; earlier ones are of branches that it tried.
  const error = errors?.at(-1);
  const path = (error?.instancePath ?? "").split("/").slice(1);
  if (error?.keyword !== "required")
    return new ErrorResponse(status, "invalid_param_value", path.join(".") || location);
  const { missingProperty } = error.params as { missingProperty: string };
  return new ErrorResponse(status, "missing_required_parameter", [...path, missingProperty].join("."));
}

type Location = "path" | "query" | "header";

/** The values of parameters: a list if the schema wants one or there are several values, otherwise a single value. */
function collectValues(
  { api }: Operation,
  list: readonly Parameter[],
  readAll: (name: string) => string[],
): JsonObject {
  const entries = list.flatMap(({ name, joined, schema }): [string, unknown][] => {
    const given = readAll(name);
    if (given.length === 0) return [];
    const values = joined ? given.flatMap((text) => text.split(",")) : given;
    const isList = [resolve(api, { $ref: schema })["type"]].flat().includes("array");
    return [[name, values.length > 1 || isList ? values : values[0]]];
  });
  return Object.fromEntries(entries);
}

/** The parameters of a request by location. */
export interface GivenParameters {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly header: Readonly<Record<string, string | string[] | undefined>>;
}

/**
 * Validates the parameters of a request.
 * @throws {ErrorResponse} 400
 */
export function checkParameters(operation: Operation, { path, query, header }: GivenParameters): void {
  const readers: Readonly<Record<Location, (name: string) => string[]>> = {
    path: (name) => [path[name] ?? []].flat(),
    query: (name) => query.getAll(name),
    header: (name) => [header[name.toLowerCase()] ?? []].flat(),
  };
  for (const location of ["path", "query", "header"] as const) {
    const list = operation.parameters.filter((parameter) => parameter.in === location);
    if (list.length === 0) continue;
    const validate = parameters.get(`${operation.name} ${location}`, operation.api, () => ({
      type: "object",
      required: list.filter(({ required }) => required).map(({ name }) => name),
      properties: Object.fromEntries(
        list.map(({ name, schema }) => [name, { $ref: `${operation.api}.json${schema}` }]),
      ),
    }));
    if (!validate(collectValues(operation, list, readers[location]))) throw createError(400, validate.errors, location);
  }
}

/**
 * Parses a request's body and validates it. Returns undefined for a body that the document doesn't describe.
 * @throws {ErrorResponse} 400 or 415; 422 for an invalid body at Code Security
 */
export function checkBody(operation: Operation, text: string, contentType: string | undefined): unknown {
  const requestBody = resolve(operation.api, operation.source["requestBody"]);
  const types = Object.keys(toObject(requestBody["content"]));
  const status = operation.api === "code" ? 422 : 400;
  if (text === "") {
    if (requestBody["required"] === true) throw new ErrorResponse(status, "missing_required_parameter", "body");
    return undefined;
  }
  if (types.length === 0) return undefined;
  if (!types.includes("application/json")) return text;
  if (!/^application\/json\b/i.test(contentType ?? ""))
    throw new ErrorResponse(415, "invalid_param_value", "content-type");
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new ErrorResponse(400, "invalid_param_value", "body");
  }
  const validate = bodies.get(operation.name, operation.api, () => {
    const shared = toObject(operation.source["requestBody"])["$ref"];
    const at = typeof shared === "string" ? shared : `${operation.pointer}/requestBody`;
    return { $ref: `${operation.api}.json${at}/content/${escapePointer("application/json")}/schema` };
  });
  if (!validate(body)) throw createError(status, validate.errors, "body");
  return body;
}
