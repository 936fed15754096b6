import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listEntries, type OperationEntry, type SearchableDocument } from "../../../src/find/entries.ts";
import { Finder, type Findable } from "../../../src/find/find.ts";
import { TASKS } from "./tasks.ts";

async function loadEntries(api: string): Promise<OperationEntry[]> {
  const file = join(import.meta.dirname, "../../../generated/openapi", `${api}.json`);
  return listEntries(api, JSON.parse(await readFile(file, "utf8")) as SearchableDocument);
}

const entries = (await Promise.all(["login", "cspm", "code"].map(loadEntries))).flat();
const finder = new Finder(entries);
const findFirst = (words: string, count = 3) => finder.find(words, count).map(({ entry }) => entry.operation);

const OTHER_WORDS: readonly (readonly [words: string, ...operations: string[]])[] = [
  ["deactivate access key", "PATCH /access_keys/{id}/status/{status}"],
  ["revoke api key", "DELETE /access_keys/{id}"],
  ["reopen alerts", "POST /alert/reopen"],
  ["snooze alert", "POST /alert/dismiss"],
  ["mute an alert", "POST /alert/dismiss"],
  ["alerts per policy", "GET /alert/policy"],
  ["invite a user", "POST /v2/user", "POST /v3/user"],
  ["who am i", "GET /user/me"],
  ["new service account", "POST /v3/user"],
  ["list roles", "GET /user/role"],
  ["sso settings", "GET /authn/v1/saml/config"],
  ["refresh token", "GET /auth_token/extend"],
  ["login", "POST /login"],
  ["ip whitelist", "GET /ip_allow_list_login"],
  ["credits usage", "POST /license/api/v2/usage", "POST /license/api/v2/time_series"],
  ["remove a cloud account", "DELETE /cloud/{cloudType}/{id}"],
  ["azure subscription add", "POST /cas/v1/azure_account"],
  ["move account to another group", "PUT /cloud/group/{id}"],
  ["terraform template gcp", "POST /cas/v1/gcp_template"],
  ["copy compliance standard", "POST /compliance/clone/{complianceId}"],
  ["scheduled reports", "GET /report"],
  ["test integration", "POST /api/v1/tenant/{prismaId}/integration/test"],
  ["api version", "GET /version"],
  ["internet exposed assets", "POST /asm/api/v1/asset"],
  ["remediate alert", "PATCH /alert/remediation/{id}"],
  ["pr scan", "POST /code/api/v2/code-issues/code_review_scan", "POST /code/api/v2/summaries/codeReview"],
  ["cve details", "POST /uve/api/v2/cve-overview"],
  ["k8s satellite", "POST /appid/api/v1/satellite"],
  ["overprivileged identities", "GET /iam/api/v1/assets/{assetId}/over-permissive-metadata"],
  ["reset an alert", "POST /alert/reopen"],
  ["jira ticket from an alert", "POST /alerts/api/v1/notification/ondemand"],
  ["save an RQL query", "POST /search/history/{id}"],
  ["list failed policies of a repo", "POST /code/api/v2/errors/branch_scan/policies"],
  ["mean time to remediate", "POST /commandcenter/api/v1/metrics/alert-mean-resolution-time"],
  ["restrict console login to office IP", "POST /ip_allow_list_login"],
];

describe("Finder", () => {
  test("finds the operations of all 20 tasks among the first three", () => {
    const missed = TASKS.filter(
      ([words, ...operations]) => !findFirst(words).some((name) => operations.includes(name)),
    );
    expect(TASKS).toHaveLength(20);
    expect(missed.map(([words]) => [words, findFirst(words)])).toEqual([]);
  });

  test.each(OTHER_WORDS)("finds an operation by synonyms and forms of words: %s", (words, ...operations) => {
    const found = findFirst(words);
    expect(operations.some((name) => found.includes(name)) ? [] : found).toEqual([]);
  });

  test.each(["getPolicy", "GET /v2/policy", "listAlertRules"])("finds an operation by its name first: %s", (name) => {
    const [first] = finder.find(name);
    expect([first?.entry.name, first?.entry.operation]).toContain(name);
  });

  test("knows all operations that it's asked for", () => {
    const known = new Set(entries.map(({ operation }) => operation));
    const asked = [...TASKS, ...OTHER_WORDS].flatMap(([, ...operations]) => operations);
    expect(asked.filter((name) => !known.has(name))).toEqual([]);
  });

  test("ranks a deprecated operation below its replacement", () => {
    const entry = { name: "getTrend", summary: "Get the trend" };
    const found = new Finder<Findable>([{ ...entry, deprecated: true }, entry]).find("trend");
    expect(found.map((match) => match.entry.deprecated)).toEqual([undefined, true]);
  });

  test.each(["", "the of and", "xyzzy", "!?"])("finds nothing for words that no operation has: %j", (words) => {
    expect(finder.find(words)).toEqual([]);
  });

  test("finds guides and helpers beside operations", () => {
    const guide = { name: "Troubleshooting", summary: "Wrong key, 403, 429, proxy and clock", text: "rate limits" };
    const mixed = new Finder([...entries, guide]);
    expect(mixed.find("proxy clock")[0]?.entry).toBe(guide);
  });
});
