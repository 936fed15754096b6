import { resolve, type Operation, type Parameter } from "../../src/simulator/documents.ts";
import { isObject } from "../../src/simulator/json.ts";
import { sampleOf } from "../../src/simulator/sample.ts";

function valueOf({ api }: Operation, { schema }: Parameter): string {
  const value = sampleOf(api, { $ref: schema });
  return String(Array.isArray(value) ? value[0] : (value ?? "x"));
}

/** The path and the required query of a request, made from the document. */
export function addressOf(operation: Operation, values: Readonly<Record<string, string>> = {}): string {
  const path = operation.template.replace(/\{([^}]*)\}/g, (_match, name: string) => {
    const parameter = operation.parameters.find((candidate) => candidate.name === name);
    return encodeURIComponent(values[name] ?? (parameter ? valueOf(operation, parameter) : "x"));
  });
  const required = operation.parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  const query = required.map((parameter) => [parameter.name, valueOf(operation, parameter)]);
  return `${path}?${new URLSearchParams(query).toString()}`;
}

/** A body made from the document. */
export function bodyOf({ api, method, source }: Operation): unknown {
  const content = resolve(api, source["requestBody"])["content"];
  const media = isObject(content) ? content["application/json"] : undefined;
  if (method === "GET" || !isObject(media)) return undefined;
  return sampleOf(api, media["schema"]) ?? {};
}
