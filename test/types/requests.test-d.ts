import { expectTypeOf, test } from "vitest";
import { unlisted, type AccountGroup, type Policy, type PrismaCloud, type Severity } from "../../src/index.ts";
import type { Unlisted } from "../../src/index.ts";

declare const prisma: PrismaCloud;
declare const severity: Severity;
declare const maybe: string | undefined;

const params = { path: { id: "1" } };
const policy = { name: "n", policyType: "config", cloudType: "aws", severity: "high" } as const;
const rule = { name: "n", type: "Config", criteria: "q", parameters: { savedSearch: "true" } } as const;

test("a value that the documents don't list does not compile in a request", () => {
  void prisma.cspm.POST("/policy", { body: { ...policy, rule } });
  // @ts-expect-error: the severity is misspelt
  void prisma.cspm.POST("/policy", { body: { ...policy, rule, severity: "hihg" } });
  // @ts-expect-error: the type is misspelt
  void prisma.cspm.POST("/policy", { body: { ...policy, rule, policyType: "confg" } });
  const rules = { name: "n", target: { accountGroups: ["1"] }, policies: ["p"] };
  // @ts-expect-error: the channel is misspelt
  void prisma.cspm.POST("/alert/rule", { body: { ...rules, alertRuleNotificationConfig: [{ type: "slak" }] } });
  // @ts-expect-error: a string may be anything
  void prisma.cspm.POST("/policy", { body: { ...policy, rule, severity: maybe ?? "high" } });
});

test("unlisted() allows a value that the documents don't list yet", () => {
  void prisma.cspm.POST("/policy", { body: { ...policy, rule, severity: unlisted("catastrophic") } });
  expectTypeOf(unlisted("catastrophic")).toEqualTypeOf<Unlisted>();
  expectTypeOf(unlisted("catastrophic")).toExtend<string>();
});

test("a value that was read may be written, whether it is listed or not", () => {
  void prisma.cspm.POST("/policy", { body: { ...policy, rule, severity } });
  expectTypeOf<Severity>().toEqualTypeOf<"critical" | "high" | "medium" | "low" | "informational" | Unlisted>();
});

test("a value that was read may be compared with any string", () => {
  expectTypeOf(severity === "catastrophic").toEqualTypeOf<boolean>();
  expectTypeOf(severity.toUpperCase()).toEqualTypeOf<string>();
  if (severity !== "high") expectTypeOf(severity).not.toExtend<"high">();
});

test("an optional property of a request may be undefined", () => {
  void prisma.cspm.POST("/policy", { body: { ...policy, rule, description: maybe } });
  void prisma.cspm.PUT("/cloud/group/{id}", { params, body: { name: "n", accountIds: [], description: maybe } });
  void prisma.cspm.GET("/v2/policy", { params: { query: { "policy.name": maybe } } });
});

test("a request accepts a readonly array for every list", () => {
  const accountIds: readonly string[] = ["1"];
  const labels: readonly string[] = ["pci"];
  void prisma.cspm.PUT("/cloud/group/{id}", { params, body: { name: "n", accountIds } });
  void prisma.cspm.POST("/policy", { body: { ...policy, rule, labels } });
  void prisma.cspm.POST("/v2/alert", { body: { fields: labels } });
  const fields: readonly ("alert.id" | "policy.name")[] = ["alert.id"];
  void prisma.cspm.GET("/v2/alert", { params: { query: { fields, detailed: true } } });
});

test("lists in a response are mutable, so they can be changed before writing back", async () => {
  const { data } = await prisma.cspm.GET("/policy/{id}", { params });
  expectTypeOf<NonNullable<Policy["labels"]>>().toEqualTypeOf<string[]>();
  data?.labels?.push("pci");
  if (data) void prisma.cspm.PUT("/policy/{id}", { params, body: data });
});

test("the type of a body that may be missing includes undefined", async () => {
  const { data, error } = await prisma.cspm.POST("/cloud/group", { body: { name: "n", accountIds: [] } });
  if (!error) expectTypeOf(data).toEqualTypeOf<AccountGroup | undefined>();
  // @ts-expect-error: tenants respond without a body
  if (!error) expectTypeOf(data.id).toBeString();
});
