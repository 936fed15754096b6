import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import {
  createSampleBody,
  findSuccessSchema,
  findSuccessStatus,
} from "../../src/simulator/documents/sample-response.ts";
import { allOperations, DOCUMENTS, escapePointer } from "../../src/simulator/documents/operations.ts";
import { Jobs } from "../../src/simulator/api/jobs.ts";
import { Ledger } from "../../src/simulator/ledger.ts";
import { Random } from "../../src/simulator/random.ts";
import { RateLimits } from "../../src/simulator/api/rate-limits.ts";
import { anonymize, Router } from "../../src/simulator/documents/router.ts";
import { SimulatedApi } from "../../src/simulator/api/simulated-api.ts";
import { Tokens } from "../../src/simulator/api/tokens.ts";

const operations = allOperations();

test("the router finds every operation by its path", () => {
  const router = new Router(operations);
  for (const { method, template, name } of operations) {
    const route = router.find(method, template.replace(/\{[^}]*\}/g, "value"));
    expect(typeof route === "object" ? route.operation.name : route).toBe(name);
  }
});

test("every operation with a handler is documented", () => {
  const random = new Random(1);
  const api = new SimulatedApi({
    context: { random, clock: Date.now, jobs: new Jobs(random), alertCount: 0 },
    session: { accessKeys: [], tenants: [], extend: true },
    optionalBodies: false,
    tokens: new Tokens(random, Date.now, 600),
    ledger: new Ledger(Date.now),
    rateLimits: new RateLimits(false, Date.now),
  });
  const documented = new Set(operations.map(({ name }) => anonymize(name)));
  const extra = api.handled.filter((operation) => !documented.has(operation));
  // Inbound integrations share their handlers with outbound ones, but have no PATCH.
  expect(extra).toEqual(["PATCH /integration/{}"]);
});

test("every sample response matches its document", { timeout: 60_000 }, () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false });
  for (const [api, document] of Object.entries(DOCUMENTS)) ajv.addSchema(document, `${api}.json`);
  const wrong = operations.flatMap((operation) => {
    const { api, pointer, name, source } = operation;
    const status = findSuccessStatus(operation);
    const response = (source["responses"] as Record<string, Record<string, unknown>>)[status];
    const content = (response?.["content"] ?? {}) as Record<string, unknown>;
    if (!("application/json" in content) || findSuccessSchema(operation) === undefined) return [];
    const at = `${pointer}/responses/${status}/content/${escapePointer("application/json")}/schema`;
    const validate = ajv.compile({ $ref: `${api}.json${at}` });
    const body: unknown = JSON.parse(JSON.stringify(createSampleBody(operation) ?? null));
    return validate(body) ? [] : [`${name}: ${ajv.errorsText(validate.errors)}`];
  });
  expect(wrong).toEqual([]);
});
