import { resolve, type Operation, type Parameter } from "../../src/simulator/documents/operations.ts";
import { isObject } from "../../src/simulator/json.ts";
import { createSample } from "../../src/simulator/documents/sample.ts";

function buildValue({ api }: Operation, { schema }: Parameter): string {
  const value = createSample(api, { $ref: schema });
  return String(Array.isArray(value) ? value[0] : (value ?? "x"));
}

/** Builds the path and the required query parameters of a request from samples. */
export function buildUrl(operation: Operation, values: Readonly<Record<string, string>> = {}): string {
  const path = operation.template.replace(/\{([^}]*)\}/g, (_match, name: string) => {
    const parameter = operation.parameters.find((candidate) => candidate.name === name);
    return encodeURIComponent(values[name] ?? (parameter ? buildValue(operation, parameter) : "x"));
  });
  const required = operation.parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  const query = required.map((parameter) => [parameter.name, buildValue(operation, parameter)]);
  return `${path}?${new URLSearchParams(query).toString()}`;
}

/** Builds a request body from samples. */
export function buildBody({ api, method, source }: Operation): unknown {
  const content = resolve(api, source["requestBody"])["content"];
  const media = isObject(content) ? content["application/json"] : undefined;
  if (method === "GET" || !isObject(media)) return undefined;
  return createSample(api, media["schema"]) ?? {};
}
