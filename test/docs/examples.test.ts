import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { orThrow, timeRange } from "../../src/index.ts";
import { prepareStage } from "./run-example.ts";

const stage = prepareStage();
const EPOCH = timeRange.toNow("epoch");
const REPOSITORY = process.cwd();

const listPolicies = async () => orThrow(stage.prisma.cspm.listPolicies());

/** The policy with the most open alerts, and how many it has. */
async function findAlertedPolicy(): Promise<{ name: string; open: number }> {
  const filters = [{ name: "alert.status", operator: "=", value: "open" }] as const;
  const alerts = await stage.prisma.cspm.listAlerts
    .paginate({ body: { timeRange: EPOCH, filters, detailed: true } })
    .toArray();
  const counts = new Map<string, number>();
  for (const { policy } of alerts) counts.set(policy?.name ?? "", (counts.get(policy?.name ?? "") ?? 0) + 1);
  const [name, open] = [...counts].reduce((most, other) => (other[1] > most[1] ? other : most));
  return { name, open };
}

const countOpen = async (): Promise<number> =>
  (await orThrow(stage.prisma.cspm.countAlerts({ path: { status: "open" } }))).count;

test("export-alerts-csv.ts writes the open alerts of a week to a CSV file", { timeout: 30_000 }, async () => {
  const { lines } = await stage.run("export-alerts-csv");
  const rows = (await stage.read("alerts.csv")).trimEnd().split("\r\n");
  expect(rows[0]).toContain("Alert ID");
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.slice(1).every((row) => row.includes(",open,"))).toBe(true);
  expect(lines).toEqual([expect.stringMatching(/^alerts\.csv: \d+ bytes$/)]);
});

test("export-alerts-ndjson.ts writes a JSON object per line for each open alert", async () => {
  await stage.run("export-alerts-ndjson");
  const alerts = (await stage.read("alerts.ndjson"))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; status: string });
  expect(alerts.length).toBeGreaterThan(3);
  expect(new Set(alerts.map(({ id }) => id)).size).toBe(alerts.length);
  expect(alerts.every(({ status }) => status === "open")).toBe(true);
});

test("parallel-alerts.ts writes each open alert of 12 weeks once, the earliest week first", async () => {
  await stage.run("parallel-alerts");
  const alerts = (await stage.read("alerts.ndjson"))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; alertTime: number });
  expect(new Set(alerts.map(({ id }) => id)).size).toBe(alerts.length);
  expect(alerts.length).toBe(await countOpen());
  // Within a week, the latest comes first.
  const WEEK = 7 * 24 * 60 * 60 * 1000;
  let latest = 0;
  for (const { alertTime } of alerts) {
    latest = Math.max(latest, alertTime);
    expect(latest - alertTime).toBeLessThanOrEqual(WEEK);
  }
});

test("clone-policy.ts creates an enabled copy of a policy", async () => {
  const [original] = await listPolicies();
  const { lines } = await stage.run("clone-policy", { POLICY: original?.name ?? "" });
  const copy = (await listPolicies()).find(({ name }) => name === `${original?.name ?? ""} (copy)`);
  expect(copy).toMatchObject({ enabled: true, severity: "high", policyType: original?.policyType });
  expect(copy?.policyId).not.toBe(original?.policyId);
  expect(lines).toEqual([`${copy?.policyId ?? ""} ${copy?.name ?? ""}`]);
});

test("clone-policy.ts rejects the name of a policy that doesn't exist", async () => {
  await expect(stage.run("clone-policy", { POLICY: "None" })).rejects.toThrow('No policy is called "None".');
});

test("policy-from-rql.ts creates a policy that refers to a saved search", async () => {
  await stage.run("policy-from-rql");
  const policy = (await listPolicies()).find(({ name }) => name === "Publicly readable S3 bucket");
  const saved = await orThrow(stage.prisma.cspm.listSearchHistory({ query: { filter: "saved" } }));
  expect(saved[0]?.searchName).toBe("Publicly readable S3 bucket");
  expect(policy?.rule.criteria).toBe(saved[0]?.id);
});

test("onboard-aws.ts prints the link to the stack if there's no role", async () => {
  const { lines } = await stage.run("onboard-aws", { AWS_ACCOUNT_ID: "123456789012" });
  expect(lines).toEqual([expect.stringMatching(/^Create the stack within an hour, then set ROLE_ARN: \S/)]);
});

test("onboard-aws.ts onboards the account and finds its id by name", async () => {
  const { lines } = await stage.run("onboard-aws", {
    AWS_ACCOUNT_ID: "123456789012",
    ROLE_ARN: "arn:aws:iam::123456789012:role/PrismaCloudReadOnly",
    ACCOUNT_NAME: "sandbox",
  });
  expect(lines).toEqual(["Onboarded sandbox as 123456789012."]);
});

test("integrations.ts creates each integration once", async () => {
  const variables = {
    SLACK_URL: "https://hooks.slack.com/services/T0/B0/example",
    WEBHOOK_URL: "https://hooks.example.com/alerts",
    WEBHOOK_TOKEN: "example",
    SPLUNK_URL: "https://splunk.example.com:8088/services/collector",
    SPLUNK_TOKEN: "example",
    SNOW_HOST: "example.service-now.com",
    SNOW_LOGIN: "prisma",
    SNOW_PASSWORD: "example",
  };
  const { lines } = await stage.run("integrations", variables);
  expect(lines).toEqual(["Created Slack.", "Created Webhook.", "Created Splunk.", "Created ServiceNow."]);
  expect((await stage.run("integrations", variables)).lines).toEqual([]);
  const prismaId = await stage.prisma.session.prismaId();
  const all = await orThrow(stage.prisma.cspm.listOutboundIntegrations({ path: { prismaId } }));
  expect(all.map(({ integrationType }) => integrationType)).toEqual(["slack", "webhook", "splunk", "service_now"]);
});

test("alert-rule.ts creates a rule for a new account group and finds both by name", async () => {
  const { lines } = await stage.run("alert-rule");
  const rules = await orThrow(stage.prisma.cspm.listAlertRules());
  const groups = await orThrow(stage.prisma.cspm.listAccountGroupNames());
  const rule = rules.find(({ name }) => name === "Production alerts");
  expect(rule?.target.accountGroups).toEqual([groups.find(({ name }) => name === "Production")?.id]);
  expect(lines).toEqual([`${rule?.policyScanConfigId ?? ""} Production alerts`]);
});

test("compliance-table.ts prints the standards, the worst first", async () => {
  const { tables } = await stage.run("compliance-table");
  const rows = tables[0] as { standard: string; percent: number }[];
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.every(({ percent }, index) => index === 0 || percent >= (rows[index - 1]?.percent ?? 0))).toBe(true);
});

test("access-keys.ts marks keys that expire soon and keys that have expired", async () => {
  const { lines } = await stage.run("access-keys");
  const keys = await orThrow(stage.prisma.cspm.listAccessKeys());
  expect(lines).toHaveLength(keys.length);
  expect(lines.filter((line) => line.endsWith("EXPIRES SOON"))).toHaveLength(2);
  expect(lines.filter((line) => line.endsWith("expired"))).toHaveLength(1);
  expect(lines.filter((line) => line.includes("\tnever"))).toHaveLength(1);
});

test("audit-log.ts writes the audit log of 90 days in the order of time", async () => {
  await stage.run("audit-log");
  const times = (await stage.read("audit-log.ndjson"))
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as { timestamp: number }).timestamp);
  expect(times.length).toBeGreaterThan(1);
  expect(times).toEqual(times.toSorted((one, other) => one - other));
});

test("dismiss-alerts.ts changes nothing without --yes", async () => {
  const policy = await findAlertedPolicy();
  const before = await countOpen();
  const { lines } = await stage.run("dismiss-alerts", { POLICY: policy.name });
  expect(lines[0]).toBe(`${policy.open} alerts of "${policy.name}"`);
  expect(lines).toHaveLength(policy.open + 1);
  expect(await countOpen()).toBe(before);
  expect(stage.simulator.ledger.counts()).not.toHaveProperty("POST /alert/dismiss");
});

test("dismiss-alerts.ts dismisses the open alerts of the policy with --yes, and no others", async () => {
  const policy = await findAlertedPolicy();
  const before = await countOpen();
  const { lines } = await stage.run("dismiss-alerts", { POLICY: policy.name }, ["--yes"]);
  expect(lines.at(-1)).toBe(`Dismissed ${policy.open} alerts.`);
  expect(await countOpen()).toBe(before - policy.open);
});

test("dismiss-alerts.ts sends nothing if no alert matches", async () => {
  const before = await countOpen();
  const { lines } = await stage.run("dismiss-alerts", { POLICY: "None" }, ["--yes"]);
  expect(lines).toEqual(['0 alerts of "None"']);
  expect(await countOpen()).toBe(before);
  expect(stage.simulator.ledger.counts()).not.toHaveProperty("POST /alert/dismiss");
});

test("inventory.ts counts the assets of AWS by account and service", async () => {
  const { lines, tables } = await stage.run("inventory");
  const rows = tables[0] as { account: string; service: string; assets: number }[];
  expect(new Set(rows.map(({ account }) => account))).toEqual(new Set(["production", "staging"]));
  expect(lines).toEqual([`${rows.reduce((sum, { assets }) => sum + assets, 0)} assets in total`]);
});

test("vulnerabilities.ts writes vulnerabilities to a decompressed CSV file", { timeout: 30_000 }, async () => {
  await stage.run("vulnerabilities");
  expect(await stage.read("vulnerabilities.csv")).toMatch(/^[\w ",]+\r?\n[^\n]*CVE-/);
});

test("code-findings.ts lists the repositories, and the findings in one of them", async () => {
  const { lines: repositories } = await stage.run("code-findings");
  expect(repositories.length).toBeGreaterThan(1);
  expect(repositories[0]).toMatch(/^owner-1\/repository-1 \d+$/);
  const { lines } = await stage.run("code-findings", { REPOSITORY: "owner-1/repository-1" });
  expect(lines.length).toBeGreaterThan(repositories.length);
});

test("suppress-finding.ts creates a suppression and lists it", async () => {
  const { lines } = await stage.run("suppress-finding", {
    REPOSITORY: "owner-1/repository-1",
    POLICY_ID: "BC_AWS_S3_14",
  });
  const [suppression] = await orThrow(stage.prisma.code.listSuppressions());
  expect(suppression).toMatchObject({ policyId: "BC_AWS_S3_14", accountIds: ["owner-1/repository-1"] });
  expect(suppression?.expirationTime).toBeGreaterThan(Date.now());
  expect(lines[1]).toBe(`${suppression?.id ?? ""} BC_AWS_S3_14 Accepted until the migration`);
});

test("sbom.ts prints the link to the bill of materials of a repository", async () => {
  const { lines } = await stage.run("sbom", { REPOSITORY: "owner-1/repository-1" });
  expect(lines).toEqual([expect.stringMatching(/^https:\/\/\S+\.xml$/)]);
});

test("tenants.ts counts the alerts of each profile, and reports one that fails", async () => {
  const { url, credentials } = stage.simulator;
  const profile = { url, identity: credentials.accessKeyId, secret: credentials.secretKey };
  await mkdir(".prismacloud");
  const profiles = [
    { ...profile, name: "production" },
    { ...profile, name: "staging", secret: "wrong" },
  ];
  await writeFile(".prismacloud/credentials.json", JSON.stringify(profiles), { mode: 0o600 });
  const { lines } = await stage.run("tenants", { HOME: process.cwd() }, ["production", "staging"]);
  expect(lines).toEqual([`production ${await countOpen()}`]);
  expect(process.exitCode).toBe(1);
});

test("service.ts prints new alerts and ends after SIGTERM", { timeout: 60_000 }, async () => {
  // A process, because the signal is for a process.
  const tsconfig = `${REPOSITORY}/tsconfig.json`;
  const service = spawn(process.execPath, ["--import", "tsx", "examples/service.ts"], {
    cwd: REPOSITORY,
    env: { ...process.env, TSX_TSCONFIG_PATH: tsconfig },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = once(service, "exit");
  let output = "";
  service.stdout.setEncoding("utf8").on("data", (text: string) => {
    if (output === "") service.kill("SIGTERM");
    output += text;
  });
  const [code, signal] = (await ended) as [number | null, string | null];
  expect({ code, signal }).toEqual({ code: 0, signal: null });
  expect(output).toMatch(/stopped\n$/);
});

test("every example is run by a test", async () => {
  const tests = await readFile(new URL(import.meta.url), "utf8");
  const files = (await readdir(`${REPOSITORY}/examples`)).filter((file) => file.endsWith(".ts"));
  // The middleware of opentelemetry.ts needs a tracing backend to show anything: it's only type-checked.
  const untested = files.filter((file) => !tests.includes(`test("${file} `));
  expect(untested).toEqual(["opentelemetry.ts"]);
});
