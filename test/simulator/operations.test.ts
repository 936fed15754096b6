import { expect, test } from "vitest";
import { SEARCH_OPERATIONS } from "../../src/search/kind.ts";
import { allTime, reason } from "./call.ts";
import { started } from "./start.ts";

interface Page {
  readonly items: readonly { readonly id: string; readonly status: string; readonly policy: { severity?: string } }[];
  readonly totalRows: number;
  readonly nextPageToken?: string;
}

test("POST /v2/alert has a token on every page with alerts; the last one leads to an empty page", async () => {
  const { call } = await started();
  const pages: Page[] = [];
  let body: object = { timeRange: allTime, limit: 10 };
  do {
    const page = (await (await call("POST /v2/alert", body)).json()) as Page;
    pages.push(page);
    body = { pageToken: page.nextPageToken };
  } while (pages.at(-1)?.nextPageToken !== undefined);
  expect(pages.map(({ items }) => items.length)).toEqual([10, 10, 10, 0]);
  expect(new Set(pages.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(30);
  expect(pages.every(({ totalRows }) => totalRows === 30)).toBe(true);
});

test("a page token sent with a time range gives an empty page", async () => {
  const { call } = await started();
  const first = (await (await call("POST /v2/alert", { timeRange: allTime, limit: 10 })).json()) as Page;
  const next = await call("POST /v2/alert", { timeRange: allTime, pageToken: first.nextPageToken });
  expect(((await next.json()) as Page).items).toEqual([]);
});

test("alert filters work in bodies and in queries", async () => {
  const { call } = await started({ alerts: 500 });
  const filters = [
    { name: "alert.status", operator: "=", value: "open" },
    { name: "policy.severity", operator: "=", value: "high" },
  ];
  const posted = (await (await call("POST /v2/alert?detailed=true", { timeRange: allTime, filters })).json()) as Page;
  expect(posted.items.every(({ status, policy }) => status === "open" && policy.severity === "high")).toBe(true);
  expect(posted.totalRows).toBeGreaterThan(20);
  const query = "timeType=to_now&timeUnit=epoch&detailed=true&alert.status=open&policy.severity=high";
  expect(((await (await call(`GET /v2/alert?${query}`)).json()) as Page).totalRows).toBe(posted.totalRows);
  const timeRange = { type: "relative", value: { amount: 1, unit: "week" } };
  const week = ((await (await call("POST /v2/alert", { timeRange })).json()) as Page).totalRows;
  expect(week).toBeGreaterThan(90);
  expect(week).toBeLessThan(160);
});

test("invalid requests are rejected with a reason and its subject", async () => {
  const { call } = await started();
  const limit = await call("POST /v2/alert", { timeRange: allTime, limit: 10_001 });
  expect([limit.status, reason(limit), await limit.text()]).toEqual([400, "invalid_param_value limit", ""]);
  expect(reason(await call("POST /v2/alert", { timeRange: { type: "sometime" } }))).toBe(
    "invalid_param_value timeRange",
  );
  expect(reason(await call("POST /alert/dismiss", {}))).toBe("missing_required_parameter filter");
  expect(reason(await call("GET /v2/policy?policy.enabled=perhaps"))).toBe("invalid_param_value policy.enabled");
  const code = await call("POST /code/api/v1/errors/files", {});
  expect([code.status, reason(code)]).toEqual([422, undefined]);
  expect(((await code.json()) as { message: string }).message).toContain("repository");
  const unknown = await call("GET /no/such/path");
  expect([unknown.status, reason(unknown)]).toEqual([404, "not_found"]);
  expect((await call("DELETE /v2/policy")).status).toBe(405);
});

test("every response has the headers that identify the request", async () => {
  const { call } = await started();
  const cspm = await call("GET /v2/policy");
  expect(cspm.headers.get("x-redlock-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  expect(cspm.headers.get("trace-id")).toMatch(/^[0-9a-f]{32}$/);
  expect((await call("GET /code/api/v1/repositories")).headers.get("x-amzn-requestid")).toMatch(/^[0-9a-f-]{36}$/);
});

test("POST /alert/dismiss and /alert/reopen change the status and respond without a body", async () => {
  const { call } = await started();
  const open = async () => ((await (await call("GET /alert/count/open")).json()) as { count: number }).count;
  const before = await open();
  const filter = { timeRange: allTime };
  const dismissed = await call("POST /alert/dismiss", { filter, dismissalNote: "note" });
  expect([dismissed.status, await dismissed.text()]).toEqual([200, ""]);
  expect(await open()).toBe(0);
  await call("POST /alert/reopen", { filter });
  expect(await open()).toBeGreaterThanOrEqual(before);
});

test("the alert CSV job is ready after two polls", async () => {
  const { call } = await started();
  const job = (await (await call("POST /alert/csv", { timeRange: allTime })).json()) as { id: string };
  expect((await call(`GET /alert/csv/${job.id}/download`)).status).toBe(404);
  const states: string[] = [];
  while (states.at(-1) !== "READY_TO_DOWNLOAD" && states.length < 10) {
    const answer = (await (await call(`GET /alert/csv/${job.id}/status`)).json()) as { id: string; status: string };
    expect(answer.id).toBe(job.id);
    states.push(answer.status);
  }
  expect(states).toHaveLength(3);
  const download = await call(`GET /alert/csv/${job.id}/download`);
  expect(download.headers.get("content-type")).toBe("text/csv");
  expect((await download.text()).trimEnd().split("\r\n")).toHaveLength(31);
});

test("a report's download responds with 204 until the report is ready", async () => {
  const { call } = await started();
  const statuses: number[] = [];
  for (let poll = 0; poll < 3; poll++) statuses.push((await call("GET /report/1/download")).status);
  expect(statuses).toEqual([204, 204, 200]);
});

test("a policy can be created, read, disabled and deleted", async () => {
  const { call } = await started();
  const rule = { name: "rule", type: "Config", criteria: "id", parameters: { savedSearch: "true", withIac: "false" } };
  const policy = { name: "Mine", policyType: "config", severity: "low", cloudType: "aws", rule };
  const { policyId } = (await (await call("POST /policy", policy)).json()) as { policyId: string };
  expect(reason(await call("POST /policy", policy))).toBe("duplicate_name name");
  expect((await call(`PATCH /policy/${policyId}/status/false`)).status).toBe(200);
  expect(await (await call(`GET /policy/${policyId}`)).json()).toMatchObject({ name: "Mine", enabled: false });
  expect((await call(`DELETE /policy/${policyId}`)).status).toBe(204);
  expect(await (await call(`GET /policy/${policyId}`)).json()).toMatchObject({ deleted: true });
  const custom = (await (await call("GET /v2/policy?policy.policyMode=custom")).json()) as unknown[];
  expect(custom).toEqual([]);
});

test("POST /search/config has its page under data, POST /search/config/page at the top level", async () => {
  const { call } = await started();
  const query = "config from cloud.resource where cloud.type = 'aws'";
  const first = (await (await call("POST /search/config", { query, timeRange: allTime, limit: 200 })).json()) as {
    data: Page;
  };
  expect(first).toMatchObject({ query, data: { totalRows: 250 } });
  const body = { limit: 200, pageToken: first.data.nextPageToken };
  const second = (await (await call("POST /search/config/page", body)).json()) as Page;
  expect([first.data.items.length, second.items.length, second.nextPageToken]).toEqual([200, 50, undefined]);
  expect(first.data.items.map(({ id }) => id)).not.toContain(second.items[0]?.id);
});

test.for([
  ["iam where action.name = 'x'", "POST /api/v1/permission"],
  ["config from iam where action.name = 'x'", "POST /api/v1/permission"],
  ["config from cloud.resource where cloud.type = 'aws'", "POST /search/config"],
  ["event from cloud.audit_logs where user = 'x'", "POST /search/event"],
  ["network from vpc.flow_record where bytes > 0", "POST /search"],
  ["asset where asset.type = 'x'", "POST /search/api/v1/asset"],
])("the query %s is accepted by %s only", async ([query, expected]) => {
  const { call } = await started();
  const statuses = new Map<string, number>();
  for (const operation of Object.values(SEARCH_OPERATIONS))
    statuses.set(operation, (await call(operation, { query, timeRange: allTime, limit: 10 })).status);
  expect([...statuses].filter(([, status]) => status === 200).map(([operation]) => operation)).toEqual([expected]);
});

test("Code Security lists are paged by an offset in the query", async () => {
  const { call } = await started();
  const body = { repository: "owner/name", sourceTypes: ["Github"] };
  const page = async (offset: number) =>
    (await (await call(`POST /code/api/v1/errors/files?limit=100&offset=${offset}`, body)).json()) as {
      data: unknown[];
      hasNext: boolean;
    };
  const pages = [await page(0), await page(100), await page(200)];
  expect(pages.map(({ data, hasNext }) => [data.length, hasNext])).toEqual([
    [100, true],
    [100, true],
    [50, false],
  ]);
});

test("creating an integration responds without a body, and reading it masks the secrets", async () => {
  const { simulator, call } = await started();
  const path = `/api/v1/tenant/${simulator.prismaId}/integration`;
  const splunk = { url: "https://splunk.example.com", authToken: "do-not-show", sourceType: "_json" };
  const body = { name: "Splunk one", enabled: true, integrationType: "splunk", integrationConfig: splunk };
  const created = await call(`POST ${path}`, body);
  expect([created.status, await created.text()]).toEqual([200, ""]);
  expect(reason(await call(`POST ${path}`, body))).toBe("integration_name_already_exists name");
  const list = await (await call(`GET ${path}`)).text();
  expect(list).not.toContain("do-not-show");
  const [integration] = JSON.parse(list) as { id: string; integrationConfig: object }[];
  expect(integration?.integrationConfig).toEqual({ ...splunk, authToken: "******" });
  const teams = { integrationType: "microsoft_teams", integrationConfig: { url: "https://teams.example.com" } };
  const changed = await call(`PUT ${path}/${integration?.id ?? ""}`, { ...body, ...teams });
  expect(reason(changed)).toBe("invalid_param_value integrationType");
  expect((await call(`DELETE ${path}/${integration?.id ?? ""}`)).status).toBeLessThan(300);
  const slack = { integrationType: "slack", integrationConfig: { webhookUrl: "https://example.com/" } };
  expect(reason(await call(`POST ${path}`, { ...body, ...slack }))).toBe("invalid_slack_webhook_url webhookUrl");
});

test("PUT /cloud/group/{id} replaces the accounts of the group", async () => {
  const { call } = await started();
  const created = await call("POST /cloud/group", { name: "Group", accountIds: ["1", "2"] });
  expect(await created.text()).toBe("");
  const find = async () =>
    ((await (await call("GET /cloud/group")).json()) as { id: string; name: string; accountIds: string[] }[]).at(-1);
  const group = await find();
  expect(group).toMatchObject({ name: "Group", accountIds: ["1", "2"] });
  await call(`PUT /cloud/group/${group?.id ?? ""}`, { name: "Group", accountIds: ["3"] });
  expect((await find())?.accountIds).toEqual(["3"]);
});

test("GET /audit/redlock rejects a window with more than 2016 entries", async () => {
  const { call } = await started();
  const month = await call("GET /audit/redlock?timeType=relative&timeAmount=2&timeUnit=week");
  expect([month.status, reason(month)]).toEqual([413, "too_many_matching_results_reduce_time_range"]);
  const day = await call("GET /audit/redlock?timeType=relative&timeAmount=1&timeUnit=day");
  expect(((await day.json()) as unknown[]).length).toBeGreaterThan(280);
});
