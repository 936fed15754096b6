import { expectTypeOf, test } from "vitest";
import type { paths as CodePaths } from "../../generated/code.ts";
import type { paths as CspmPaths } from "../../generated/cspm.ts";
import type { PrismaCloud } from "../../src/index.ts";
import type { ResponseOf, BodyOf } from "../../src/call/operations.ts";

declare const prisma: PrismaCloud;

/** Paths whose GET answers what their other method, given by path, takes. */
interface WrittenBack {
  "/alert/dismiss/require_dismissal_note": "put";
  "/alert/rule/{id}": "put";
  "/allow_list/network/{networkUuid}": "put";
  "/anomalies/settings/{policyId}": "post";
  "/anomalies/trusted_list/{id}": "post";
  "/api/v1/tenant/{prismaId}/template/{id}": "patch";
  "/authn/api/v1/oauth2/config": "put" | "patch";
  "/authn/v1/saml/config": "put";
  "/authz/v1/permission_group/{id}": "put";
  "/cloud/group/{id}": "put";
  "/cloud/{cloudType}/{id}": "patch";
  "/cloud-accounts-manager/v1/cloud-accounts/aws/{accountId}/features/aws-flow-logs/s3": "patch";
  "/compliance/{complianceId}": "put";
  "/compliance/requirement/{requirementId}": "put";
  "/config/v3/account/{id}": "put";
  "/entitlement/api/v1/collection/{id}": "put";
  "/filter/inventory/{id}": "put";
  "/ip_allow_list_login/{id}": "put";
  "/ip_allow_list_login/status": "patch";
  "/license/api/v1/credit-allocation-rule/{ruleId}": "patch";
  "/policy/{id}": "put";
  "/search/history/{id}": "post";
  "/settings/enterprise": "post";
  "/user/me": "put";
  "/user/role/{id}": "put";
  "/user/saml/bypass": "put";
  "/v1/cloudAccounts/awsLoggingAccounts/{loggingAccountId}/buckets/{bucketName}": "put";
  "/v1/resource_list/{id}": "put";
  "/v2/user/{id}": "put";
}

/** `Path` where the body refuses the answer; nothing where it takes it. */
type Refusal<Path extends keyof CspmPaths, V extends keyof CspmPaths[Path]> = V extends unknown
  ? [ResponseOf<CspmPaths[Path]["get"]>] extends [never]
    ? Path
    : ResponseOf<CspmPaths[Path]["get"]> extends BodyOf<CspmPaths[Path][V]>
      ? never
      : Path
  : never;

test("what one GET answers can be written back, whatever of it is null", () => {
  type Refusals = { [Path in keyof WrittenBack]: Refusal<Path, WrittenBack[Path]> }[keyof WrittenBack];
  expectTypeOf<Refusals>().toBeNever();
});

test("the check above sees a refusal", () => {
  expectTypeOf<Refusal<"/report/{id}", "put">>().toEqualTypeOf<"/report/{id}">();
});

test("an enforcement rule is written back one by one", () => {
  type Rule = NonNullable<ResponseOf<CodePaths["/code/api/v1/enforcement-rules"]["get"]>["rules"]>[number];
  expectTypeOf<Rule>().toExtend<BodyOf<CodePaths["/code/api/v1/enforcement-rules"]["put"]>>();
});

test("what is read is changed by a spread", async () => {
  const params = { path: { id: "group" } };
  const { data: group } = await prisma.cspm.GET("/cloud/group/{id}", { params });
  if (group) void prisma.cspm.PUT("/cloud/group/{id}", { params, body: { ...group, accountIds: ["123456789012"] } });
  const { data: role } = await prisma.cspm.GET("/user/role/{id}", { params });
  if (role) void prisma.cspm.PUT("/user/role/{id}", { params, body: { ...role, description: null } });
  const { data: list } = await prisma.cspm.GET("/v1/resource_list/{id}", { params });
  if (list) void prisma.cspm.PUT("/v1/resource_list/{id}", { params, body: { ...list, members: [{ env: "lab" }] } });
});
