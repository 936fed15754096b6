import { gunzipSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { startSimulator, type Simulator } from "../../src/simulator/index.ts";
import { allTime, type Call, createCaller, login, reason } from "./call.ts";

type Thing = Record<string, unknown>;

describe("the simulated tenant has the data for common tasks:", () => {
  let simulator: Simulator;
  let call: Call;
  const read = async <T = Thing[]>(request: string, body?: unknown): Promise<T> => {
    const response = await call(request, body);
    const text = await response.text();
    const problem = response.ok ? "" : `${response.status} ${reason(response) ?? text}`;
    expect([request, problem]).toEqual([request, ""]);
    return (text === "" ? undefined : JSON.parse(text)) as T;
  };

  // For each test, since some of them change the tenant.
  beforeEach(async () => {
    simulator = await startSimulator({ alerts: 200, rateLimits: false });
    call = createCaller(simulator, await login(simulator));
    return () => simulator.close();
  });

  test("cloud accounts are those of alerts and of the default account group", async () => {
    const accounts = (await read("GET /cloud")).map(({ name }) => name);
    const { items } = await read<{ items: { resource: { account: string } }[] }>("POST /v2/alert", {
      timeRange: allTime,
    });
    for (const { resource } of items) expect(accounts).toContain(resource.account);
    const [group] = await read<{ accounts: Thing[] }[]>("GET /cloud/group");
    expect(group?.accounts.map(({ name }) => name)).toEqual(accounts);
  });

  test("an AWS account can be onboarded and then listed", async () => {
    const account = { accountId: "123456789012", name: "new account", accountType: "account", enabled: true };
    await read("POST /cas/v1/aws_account", { ...account, roleArn: "arn:aws:iam::123456789012:role/PrismaCloud" });
    expect(await read("GET /cloud")).toContainEqual(
      expect.objectContaining({ accountId: "123456789012", cloudType: "aws" }),
    );
  });

  test("access keys expire soon, later and never, and belong to users that exist", async () => {
    const keys = await read<{ expiresOn: number; username: string }[]>("GET /access_keys");
    const users = (await read("GET /v3/user")).map(({ email }) => email);
    for (const { username } of keys) expect(users).toContain(username);
    const soon = keys.filter(({ expiresOn }) => expiresOn > Date.now() && expiresOn < Date.now() + 7 * 86_400_000);
    expect(soon).toHaveLength(2);
    expect(keys.filter(({ expiresOn }) => expiresOn === 0)).toHaveLength(1);
  });

  test("users have roles that exist", async () => {
    const roles = (await read("GET /user/role")).map(({ id }) => id);
    const users = await read<{ roleIds: string[] }[]>("GET /v3/user");
    expect(users.length).toBeGreaterThan(2);
    for (const { roleIds } of users) expect(roles).toContain(roleIds[0]);
  });

  test("the compliance posture counts the resources of each standard, and of its requirements", async () => {
    const standards = (await read("GET /compliance")).map(({ id }) => id);
    interface Posture {
      summary: Thing;
      complianceDetails: (Thing & { id: string; failedResources: number })[];
    }
    const posture = await read<Posture>("POST /v2/compliance/posture", { filters: [] });
    expect(posture.complianceDetails).toHaveLength(3);
    for (const { id, failedResources } of posture.complianceDetails) {
      expect(standards).toContain(id);
      const requirements = await read<Posture>(`GET /v2/compliance/posture/${id}?timeType=to_now&timeUnit=epoch`);
      const failed = requirements.complianceDetails.reduce((sum, detail) => sum + detail.failedResources, 0);
      expect(failed).toBe(failedResources);
    }
    const name = posture.complianceDetails[0]?.["name"];
    const filters = [{ name: "policy.complianceStandard", operator: "=", value: name }];
    const narrowed = await read<Posture>("POST /v2/compliance/posture", { filters });
    expect(narrowed.complianceDetails).toEqual([posture.complianceDetails[0]]);
  });

  test("the inventory groups resources by cloud, account and resource type", async () => {
    interface Inventory {
      summary: { totalResources: number };
      groupedAggregates: (Thing & { totalResources: number })[];
    }
    for (const [groupBy, property] of [
      ["cloud.type", "cloudTypeName"],
      ["cloud.account", "accountName"],
      ["resource.type", "resourceTypeName"],
    ]) {
      const body = { filters: [], groupBy: [groupBy], timeRange: allTime };
      const { summary, groupedAggregates } = await read<Inventory>("POST /v2/inventory", body);
      expect(summary.totalResources).toBe(200);
      expect(groupedAggregates.reduce((sum, { totalResources }) => sum + totalResources, 0)).toBe(200);
      const names = groupedAggregates.map((group) => group[property ?? ""]);
      expect(new Set(names).size).toBe(names.length);
      expect(names.length).toBeGreaterThan(2);
    }
  });

  test("a search can be saved under a name, and a policy made from it", async () => {
    const query = "config from cloud.resource where cloud.type = 'aws'";
    const search = await read<{ id: string }>("POST /search/config", { query, timeRange: allTime });
    const { id } = search;
    await read(`POST /search/history/${id}`, { ...search, name: "mine" });
    expect(await read("GET /search/history?filter=saved")).toMatchObject([{ id, searchName: "mine", query }]);
    const rule = { name: "mine", type: "Config", criteria: id, parameters: { savedSearch: "true", withIac: "false" } };
    const policy = { name: "mine", policyType: "config", severity: "high", cloudType: "aws", rule };
    expect(await read<Thing>("POST /policy", policy)).toMatchObject({ rule: { criteria: id } });
  });

  test("a policy that was read can be created again under another name", async () => {
    const [policy] = await read("GET /v2/policy?policy.type=config");
    const clone = await read<Thing>("POST /policy", { ...policy, name: "clone" });
    expect(clone).toMatchObject({
      name: "clone",
      severity: policy?.["severity"],
      policyMode: "custom",
      systemDefault: false,
    });
    expect(clone["policyId"]).not.toBe(policy?.["policyId"]);
    expect(await read<Thing>(`GET /policy/${String(clone["policyId"])}`)).toMatchObject({ name: "clone" });
  });

  test("alerts are counted by policy and by severity", async () => {
    const counts = await read<{ alertCount: number }[]>("POST /alert/policy", { timeRange: allTime, filters: [] });
    expect(counts.reduce((sum, { alertCount }) => sum + alertCount, 0)).toBe(200);
    interface Groups {
      groups: { group: string; totalAlerts: number }[];
      countDetails: Thing;
    }
    const body = { timeRange: allTime, filters: [], groupBy: "policy.severity" };
    const { groups, countDetails } = await read<Groups>("POST /alert/v1/aggregate", body);
    expect(groups.map(({ group }) => group).sort()).toEqual(["critical", "high", "informational", "low", "medium"]);
    expect(countDetails["totalAlerts"]).toBe(200);
  });

  test("the audit log reaches back 90 days and names several users", async () => {
    const day = 86_400_000;
    const end = Date.now() - 89 * day;
    const entries = await read<{ timestamp: number; user: string }[]>(
      `GET /audit/redlock?timeType=absolute&startTime=${end - day}&endTime=${end}`,
    );
    expect(entries.length).toBeGreaterThan(200);
    expect(new Set(entries.map(({ user }) => user)).size).toBeGreaterThan(2);
  });

  test("vulnerabilities are found and downloaded as the same list", async () => {
    const query = "vulnerability where severity = 'critical'";
    interface Found {
      data: { items: { cveId: string }[]; totalRows: number };
    }
    const { data } = await read<Found>("POST /uve/api/v1/vulnerabilities/search", { query });
    expect(data.items.length).toBe(data.totalRows);
    let response = await call("POST /uve/api/v1/vulnerabilities/search/download", { query });
    while (response.status === 202)
      response = await call("POST /uve/api/v1/vulnerabilities/search/download", { query });
    const csv = gunzipSync(new Uint8Array(await response.arrayBuffer())).toString("utf8");
    for (const { cveId } of data.items) expect(csv).toContain(cveId);
  });

  test("repositories have files with errors, errors in each file, and a software bill of materials", async () => {
    const [repository] = await read("GET /code/api/v1/repositories");
    const body = { repository: repository?.["fullRepositoryName"], sourceTypes: ["Github"] };
    const files = await read<{ data: { filePath: string }[] }>("POST /code/api/v1/errors/files", body);
    const filePath = files.data[0]?.filePath;
    const errors = await read<{ data: Thing[] }>("POST /code/api/v1/errors/file?limit=5", { ...body, filePath });
    expect(errors.data).toHaveLength(5);
    expect(errors.data.every((error) => error["filePath"] === filePath)).toBe(true);
    const id = String(repository?.["id"]);
    const bom = await read<Thing>(`GET /code/api/v1/bom/getBOMReport/${id}?format=cyclonedx&material=all`);
    expect(JSON.stringify(bom)).toContain(id);
  });

  test("a suppression is created, listed and deleted", async () => {
    const suppression = { suppressionType: "Policy", comment: "accepted risk", origin: "Platform" };
    const id = await read<string>("POST /code/api/v1/suppressions/policy-1", suppression);
    expect(await read("GET /code/api/v1/suppressions")).toMatchObject([{ id, comment: "accepted risk" }]);
    await read(`DELETE /code/api/v1/suppressions/policy-1/justifications/${id}`);
    expect(await read("GET /code/api/v1/suppressions")).toEqual([]);
  });

  test("reports are listed and belong to standards that exist", async () => {
    const standards = (await read("GET /compliance")).map(({ id }) => id);
    const reports = await read("GET /report");
    expect(reports.length).toBeGreaterThan(1);
    for (const report of reports) expect(standards).toContain(report["complianceStandardId"]);
  });

  test("a default alert rule covers the default account group", async () => {
    const [group] = await read("GET /cloud/group");
    expect(await read("GET /v2/alert/rule")).toMatchObject([{ target: { accountGroups: [group?.["id"]] } }]);
  });
});
