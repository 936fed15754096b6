import { expect, test } from "vitest";
import { allOperations, resolve, type Operation, type Parameter } from "../../src/simulator/documents.ts";
import { isObject } from "../../src/simulator/json.ts";
import { sampleOf } from "../../src/simulator/sample.ts";
import { started } from "./start.ts";

function valueOf({ api }: Operation, { schema }: Parameter): string {
  const value = sampleOf(api, { $ref: schema });
  return String(Array.isArray(value) ? value[0] : (value ?? "x"));
}

/** The path and the required query of a request, made from the document. */
function addressOf(operation: Operation): string {
  const path = operation.template.replace(/\{([^}]*)\}/g, (_match, name: string) => {
    const parameter = operation.parameters.find((candidate) => candidate.name === name);
    return encodeURIComponent(parameter ? valueOf(operation, parameter) : "x");
  });
  const required = operation.parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  const query = required.map((parameter) => [parameter.name, valueOf(operation, parameter)]);
  return `${path}?${new URLSearchParams(query).toString()}`;
}

function bodyOf({ api, method, source }: Operation): unknown {
  const content = resolve(api, source["requestBody"])["content"];
  const media = isObject(content) ? content["application/json"] : undefined;
  if (method === "GET" || !isObject(media)) return undefined;
  return sampleOf(api, media["schema"]) ?? {};
}

test("no operation of the documents is beyond the simulator", { timeout: 120_000 }, async () => {
  const { simulator, call } = await started();
  const strangers: string[] = [];
  const failures: string[] = [];
  const refusals: string[] = [];
  for (const operation of allOperations()) {
    if (operation.open) continue;
    const response = await call(`${operation.method} ${addressOf(operation)}`, bodyOf(operation));
    for (const [, tenant] of (await response.text()).matchAll(/"prismaId":"?([^",}]*)/g))
      if (tenant !== simulator.prismaId) strangers.push(`${operation.name}: ${tenant}`);
    const line = `${operation.name}: ${response.status} ${response.headers.get("x-redlock-status") ?? ""}`;
    if (response.status >= 500) failures.push(line);
    if (response.status >= 400) refusals.push(line);
  }
  expect(failures).toEqual([]);
  // Whatever tells a tenant's id tells the simulator's.
  expect(strangers).toEqual([]);
  // Samples hold ids, page tokens and queries that mean nothing to the operations which look at them.
  expect(refusals.length).toBeLessThan(allOperations().length / 6);
});
