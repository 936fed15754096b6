import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, expect, test } from "vitest";
import { allOperations, DOCUMENTS, escapePointer } from "../../src/simulator/documents/operations.ts";
import { allTime, type Call } from "./call.ts";
import { started } from "./start.ts";

const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false });
for (const [api, document] of Object.entries(DOCUMENTS)) ajv.addSchema(document, `${api}.json`);

let call: Call;
let tenant: string;

beforeAll(async () => {
  const running = await started({ optionalBodies: true });
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

const list = (path: string): Request => ({ operation: `GET ${path}`, path });

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
    { operation: "POST /search/api/v1/asset", body: { query: "asset where x = 1" } },
    { operation: "GET /search/history", path: "/search/history?filter=recent" },
    ...["/cloud", "/cloud/name", "/user/role", "/user/role/name", "/v3/user", "/v2/user", "/access_keys"].map(list),
    ...["/v2/alert/rule", "/compliance", "/report"].map(list),
    { operation: "GET /alert/policy" },
    { operation: "POST /alert/policy", body: { timeRange, filters: [] } },
    { operation: "POST /alert/v1/policy", body: { timeRange, filters: [] } },
    { operation: "POST /alert/v1/aggregate", body: { timeRange, filters: [], groupBy: "policy.severity" } },
    { operation: "GET /v2/compliance/posture", path: "/v2/compliance/posture?timeType=to_now&timeUnit=epoch" },
    { operation: "POST /v2/compliance/posture", body: { filters: [] } },
    { operation: "GET /v2/inventory", path: "/v2/inventory?timeType=to_now&timeUnit=epoch&groupBy=cloud.region" },
    { operation: "POST /v2/inventory", body: { filters: [], timeRange } },
    { operation: "POST /v3/inventory", body: { filters: [], timeRange } },
    { operation: "POST /uve/api/v1/vulnerabilities/search", body: { query: "vulnerability where x = 1" } },
    { operation: "POST /uve/api/v4/dashboard/vulnerabilities/overview", body: {} },
    { operation: "POST /cloud/group", body: { name: "Group", accountIds: [] } },
    { operation: "GET /code/api/v1/repositories" },
    {
      operation: "POST /code/api/v1/errors/file",
      body: { repository: "a/b", sourceTypes: ["Github"], filePath: "/main.tf" },
    },
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
