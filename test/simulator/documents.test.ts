import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { documentedBody, successSchema, successStatus } from "../../src/simulator/documented-answer.ts";
import { allOperations, DOCUMENTS, pointerPart } from "../../src/simulator/documents.ts";
import { Jobs } from "../../src/simulator/jobs.ts";
import { Ledger } from "../../src/simulator/ledger.ts";
import { Random } from "../../src/simulator/random.ts";
import { RateLimits } from "../../src/simulator/rate-limits.ts";
import { anonymous, Router } from "../../src/simulator/router.ts";
import { SimulatedApi } from "../../src/simulator/simulated-api.ts";
import { Tokens } from "../../src/simulator/tokens.ts";

const operations = allOperations();

test("every operation is found by its own path", () => {
  const router = new Router(operations);
  for (const { method, template, name } of operations) {
    const route = router.find(method, template.replace(/\{[^}]*\}/g, "value"));
    expect(typeof route === "object" ? route.operation.name : route).toBe(name);
  }
});

test("every operation that is played by hand is documented", () => {
  const random = new Random(1);
  const api = new SimulatedApi({
    world: { random, clock: Date.now, jobs: new Jobs(random), alerts: 0 },
    settings: { accessKeys: [], tenants: [], extend: true },
    tokens: new Tokens(random, Date.now, 600),
    ledger: new Ledger(Date.now),
    rateLimits: new RateLimits(false, Date.now),
  });
  const documented = new Set(operations.map(({ name }) => anonymous(name)));
  const extra = api.played.filter((operation) => !documented.has(operation));
  // Inbound integrations cannot be switched on and off by themselves.
  expect(extra).toEqual(["PATCH /integration/{}"]);
});

test("every answer made from a document is one that the document allows", { timeout: 60_000 }, () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false });
  for (const [api, document] of Object.entries(DOCUMENTS)) ajv.addSchema(document, `${api}.json`);
  const wrong = operations.flatMap((operation) => {
    const { api, pointer, name, source } = operation;
    const status = successStatus(operation);
    const response = (source["responses"] as Record<string, Record<string, unknown>>)[status];
    const content = (response?.["content"] ?? {}) as Record<string, unknown>;
    if (!("application/json" in content) || successSchema(operation) === undefined) return [];
    const at = `${pointer}/responses/${status}/content/${pointerPart("application/json")}/schema`;
    const validate = ajv.compile({ $ref: `${api}.json${at}` });
    const body: unknown = JSON.parse(JSON.stringify(documentedBody(operation) ?? null));
    return validate(body) ? [] : [`${name}: ${ajv.errorsText(validate.errors)}`];
  });
  expect(wrong).toEqual([]);
});
