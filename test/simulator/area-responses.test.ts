import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, expect, test } from "vitest";
import { allOperations, DOCUMENTS, escapePointer } from "../../src/simulator/documents/operations.ts";
import { allTime, started, type Call } from "./start.ts";

const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false });
for (const [api, document] of Object.entries(DOCUMENTS)) ajv.addSchema(document, `${api}.json`);

let call: Call;
let tenant: string;

beforeAll(async () => {
  const running = await started();
  call = running.call;
  tenant = `/api/v1/tenant/${running.simulator.prismaId}/integration`;
  // The simulator closes after the first test, so all responses are collected here.
  for (const request of requests()) responses.push({ ...request, response: await fetchText(request) });
});

interface Request {
  readonly operation: string;
  readonly path?: string;
  readonly body?: unknown;
}
const responses: (Request & { response: { status: number; text: string } })[] = [];

async function fetchText({ operation, path, body }: Request): Promise<{ status: number; text: string }> {
  const [method = "", template = ""] = operation.split(" ");
  const response = await call(`${method} ${path ?? template}`, body);
  return { status: response.status, text: await response.text() };
}

function requests(): Request[] {
  const timeRange = allTime;
  const integrationConfig = { url: "https://example.com", authToken: "x" };
  const qualys = { login: "x", password: "x", baseUrl: "example.com" };
  return [
    { operation: "POST /v2/alert", body: { timeRange, limit: 5 } },
    { operation: "POST /v2/alert", path: "/v2/alert?detailed=true", body: { timeRange, limit: 5 } },
    { operation: "POST /alert", body: { timeRange, limit: 5 } },
    { operation: "GET /alert/{id}", path: "/alert/P-1" },
    { operation: "GET /alert/count/{status}", path: "/alert/count/open" },
    { operation: "POST /alert/csv", body: { timeRange } },
    { operation: "POST /alert/jobs", body: { timeRange } },
    { operation: "GET /v2/policy" },
    { operation: "GET /policy" },
    { operation: "GET /auth_token/extend" },
    { operation: "GET /audit/redlock", path: "/audit/redlock?timeType=relative&timeAmount=1&timeUnit=hour" },
    { operation: "GET /cloud/group" },
    { operation: "GET /cloud/group/name" },
    { operation: "POST /search/config", body: { query: "config from cloud.resource where x = 1", timeRange } },
    { operation: "POST /search/event", body: { query: "event from cloud.audit_logs where x = 1", timeRange } },
    { operation: "POST /search", body: { query: "network from vpc.flow_record where x = 1", timeRange } },
    { operation: "POST /api/v1/permission", body: { query: "config from iam where x = 1", limit: 10 } },
    { operation: "GET /code/api/v1/repositories" },
    { operation: "POST /code/api/v1/errors/files", body: { repository: "a/b", sourceTypes: ["Github"] } },
    {
      operation: "POST /code/api/v1/suppressions/{policyId}",
      path: "/code/api/v1/suppressions/p",
      body: { suppressionType: "Policy", comment: "x", origin: "Platform" },
    },
    { operation: "GET /code/api/v1/suppressions" },
    {
      operation: "GET /code/api/v1/suppressions/{policyId}/justifications",
      path: "/code/api/v1/suppressions/p/justifications?accounts=a",
    },
    {
      operation: "POST /api/v1/tenant/{prismaId}/integration",
      path: tenant,
      body: { name: "Splunk", integrationType: "splunk", integrationConfig },
    },
    { operation: "GET /api/v1/tenant/{prismaId}/integration", path: tenant },
    {
      operation: "POST /integration",
      body: { name: "Qualys", enabled: true, integrationType: "qualys", integrationConfig: qualys },
    },
    { operation: "GET /integration" },
  ];
}

test("responses of the areas' handlers match the documents", () => {
  expect(responses).not.toHaveLength(0);
  const wrong = responses.flatMap(({ operation: name, response: { status, text } }) => {
    const operation = allOperations().find((candidate) => candidate.name === name);
    if (operation === undefined) return [`${name} is not documented`];
    if (status >= 300) return [`${name}: ${status}`];
    // An optional body that is missing.
    if (text === "") return [];
    const { api, pointer } = operation;
    const type = escapePointer("application/json");
    const validate = ajv.compile({ $ref: `${api}.json${pointer}/responses/${status}/content/${type}/schema` });
    return validate(JSON.parse(text)) ? [] : [`${name}: ${ajv.errorsText(validate.errors)}`];
  });
  expect(wrong).toEqual([]);
});
