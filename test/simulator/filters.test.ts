import { expect, test } from "vitest";
import { allTime, type Call, reason } from "./call.ts";
import { started } from "./start.ts";

interface Alert {
  readonly id: string;
  readonly status: string;
  readonly policy: { readonly name: string; readonly severity: string; readonly policyType: string };
  readonly resource: { readonly cloudType: string; readonly account: string; readonly region: string };
}

async function listAlertsByQuery(call: Call, ...filters: (readonly [name: string, value: string])[]): Promise<Alert[]> {
  const conditions = filters.map(([name, value]) => ({ name, operator: "=", value }));
  const body = { timeRange: allTime, detailed: true, filters: conditions };
  const response = await call("POST /v2/alert", body);
  expect(response.status).toBe(200);
  return ((await response.json()) as { items: Alert[] }).items;
}

const READERS: Readonly<Record<string, (alert: Alert) => string>> = {
  "alert.id": ({ id }) => id,
  "alert.status": ({ status }) => status,
  "policy.name": ({ policy }) => policy.name,
  "policy.severity": ({ policy }) => policy.severity,
  "policy.type": ({ policy }) => policy.policyType,
  "cloud.type": ({ resource }) => resource.cloudType,
  "cloud.account": ({ resource }) => resource.account,
  "cloud.region": ({ resource }) => resource.region,
};

test.for(Object.entries(READERS))(
  "the alert filter %s selects exactly the alerts with its value",
  async ([name, read]) => {
    const { call } = await started({ alerts: 300 });
    const all = await listAlertsByQuery(call);
    const [first] = all as [Alert];
    const selected = await listAlertsByQuery(call, [name, read(first)]);
    expect(selected).toEqual(all.filter((alert) => read(alert) === read(first)));
    expect(selected.length).toBeLessThan(all.length);
  },
);

test("conditions of one name are alternatives, and those of different names all apply", async () => {
  const { call } = await started({ alerts: 300 });
  const all = await listAlertsByQuery(call);
  const severe = await listAlertsByQuery(call, ["policy.severity", "high"], ["policy.severity", "critical"]);
  expect(severe).toEqual(all.filter(({ policy }) => ["high", "critical"].includes(policy.severity)));
  const open = await listAlertsByQuery(call, ["policy.severity", "high"], ["alert.status", "open"]);
  expect(open).toEqual(all.filter(({ policy, status }) => policy.severity === "high" && status === "open"));
});

test.for(["policy.sevrity", "no.such.filter", "constructor"])(
  "the unknown alert filter %s is ignored with status 200, so that all alerts are selected",
  async (name) => {
    const { call } = await started();
    expect(await listAlertsByQuery(call, [name, "high"])).toHaveLength(30);
    const query = `timeType=to_now&timeUnit=epoch&detailed=true&${name}=high`;
    const response = await call(`GET /v2/alert?${query}`);
    expect(((await response.json()) as { items: Alert[] }).items).toHaveLength(30);
  },
);

test("a documented alert filter that no alert can match selects none", async () => {
  const { call } = await started();
  expect(await listAlertsByQuery(call, ["git.repository", "owner/name"])).toEqual([]);
});

test.for([
  ["policy.severity", "severity", "high"],
  ["policy.type", "policyType", "iam"],
  ["policy.enabled", "enabled", "true"],
  ["cloud.type", "cloudType", "AZURE"],
])("the policy filter %s compares %s", async ([name = "", property = "", value = ""]) => {
  const { call } = await started();
  const all = (await (await call("GET /v2/policy")).json()) as Record<string, unknown>[];
  const selected = (await (await call(`GET /v2/policy?${name}=${value}`)).json()) as unknown[];
  expect(selected).toEqual(all.filter((policy) => String(policy[property]) === value.toLowerCase()));
  expect(selected).not.toHaveLength(0);
});

test("policies are found by name, label and compliance standard", async () => {
  const { call } = await started();
  const list = async (query: Record<string, string>) =>
    (await (await call(`GET /v2/policy?${new URLSearchParams(query).toString()}`)).json()) as {
      name: string;
      labels: string[];
      complianceMetadata: { standardName: string }[];
    }[];
  const [first] = await list({});
  const name = first?.name ?? "";
  expect(await list({ "policy.name": name })).toEqual([first]);
  const [label = ""] = first?.labels ?? [];
  for (const { labels } of await list({ "policy.label": label })) expect(labels).toContain(label);
  const standard = first?.complianceMetadata[0]?.standardName ?? "";
  const assigned = await list({ "policy.complianceStandard": standard });
  expect(assigned.every(({ complianceMetadata }) => complianceMetadata[0]?.standardName === standard)).toBe(true);
  expect(assigned.length).toBeLessThan(60);
});

test.for([
  [{ severity: "hihg" }, "invalid_param_value severity"],
  [{ policyType: "confg" }, "invalid_param_value policyType"],
  [{ cloudType: "asw" }, "invalid_param_value cloudType"],
])("POST /policy rejects a value that the document doesn't list: %j", async ([wrong, expected]) => {
  const { call } = await started();
  const rule = { name: "rule", type: "Config", criteria: "id", parameters: { savedSearch: "true", withIac: "false" } };
  const policy = { name: "Mine", policyType: "config", severity: "low", cloudType: "aws", rule };
  const rejected = await call("POST /policy", { ...policy, ...(wrong as object) });
  expect([rejected.status, reason(rejected)]).toEqual([400, expected]);
  expect((await call("POST /policy", policy)).status).toBe(200);
});
