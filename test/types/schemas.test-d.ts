import { expectTypeOf, test } from "vitest";
import type {
  AccessKey,
  AccountGroup,
  AlertRule,
  AlertRuleRequest,
  AuditLog,
  CloudAccountSummary,
  CodeError,
  CodeClient,
  CodePaths,
  CodePolicy,
  ComplianceStandard,
  CspmClient,
  CspmPaths,
  EnforcementRule,
  Integration,
  LoginClient,
  Package,
  PermissionGroup,
  PipelineRisk,
  Policy,
  PolicyRequest,
  PrismaCloud,
  Report,
  Repository,
  ResourceList,
  ScannedResource,
  Suppression,
  TagRule,
  UserRole,
} from "../../src/index.ts";
import type { ResponseOf } from "../../src/call/operations.ts";

declare const prisma: PrismaCloud;

type Get<Paths, Path extends keyof Paths> = ResponseOf<Paths[Path]["get" & keyof Paths[Path]]>;

test("the data of a call has the named type of its schema", async () => {
  const { data: policies } = await prisma.cspm.GET("/v2/policy");
  expectTypeOf<NonNullable<typeof policies>>().toEqualTypeOf<Policy[]>();
  const { data: rule } = await prisma.cspm.GET("/alert/rule/{id}", { params: { path: { id: "rule" } } });
  expectTypeOf<NonNullable<typeof rule>>().toEqualTypeOf<AlertRule>();
  const { data: page } = await prisma.cspm.POST("/v2/resource/scan_info", { body: {} });
  expectTypeOf<NonNullable<NonNullable<typeof page>["resources"]>>().toEqualTypeOf<ScannedResource[]>();
  const { data: errors } = await prisma.code.POST("/code/api/v1/errors/file", {
    body: { repository: "example/storefront", filePath: "/main.tf", sourceTypes: ["Github"] },
  });
  expectTypeOf<NonNullable<NonNullable<typeof errors>["data"]>[number]>().toEqualTypeOf<CodeError>();
});

test("lists of every area return their named schema", () => {
  expectTypeOf<Get<CspmPaths, "/access_keys">>().toEqualTypeOf<AccessKey[]>();
  expectTypeOf<Get<CspmPaths, "/cloud/group">>().toEqualTypeOf<AccountGroup[]>();
  expectTypeOf<Get<CspmPaths, "/audit/redlock">>().toEqualTypeOf<AuditLog[]>();
  expectTypeOf<Get<CspmPaths, "/cloud">>().toEqualTypeOf<CloudAccountSummary[]>();
  expectTypeOf<Get<CspmPaths, "/compliance">>().toEqualTypeOf<ComplianceStandard[]>();
  expectTypeOf<Get<CspmPaths, "/integration">>().toEqualTypeOf<Integration[]>();
  expectTypeOf<Get<CspmPaths, "/authz/v1/permission_group">>().toEqualTypeOf<PermissionGroup[]>();
  expectTypeOf<Get<CspmPaths, "/report">>().toEqualTypeOf<Report[]>();
  expectTypeOf<Get<CspmPaths, "/v1/resource_list">>().toEqualTypeOf<ResourceList[]>();
  expectTypeOf<Get<CspmPaths, "/user/role">>().toEqualTypeOf<UserRole[]>();
  expectTypeOf<Get<CodePaths, "/code/api/v1/repositories">>().toEqualTypeOf<Repository[]>();
  expectTypeOf<Get<CodePaths, "/code/api/v1/suppressions">>().toEqualTypeOf<Suppression[]>();
  expectTypeOf<Get<CodePaths, "/code/api/v1/tag-rules">>().toEqualTypeOf<TagRule[]>();
  expectTypeOf<Get<CodePaths, "/code/api/v2/policies">>().toEqualTypeOf<CodePolicy[]>();
  expectTypeOf<Get<CodePaths, "/code/api/v1/enforcement-rules">["rules"]>().toEqualTypeOf<EnforcementRule[]>();
});

test("the schemas of requests and items have named types too", () => {
  expectTypeOf<PolicyRequest>().toHaveProperty("policyType");
  expectTypeOf<AlertRuleRequest>().toHaveProperty("target");
  expectTypeOf<Package>().toHaveProperty("packageName");
  expectTypeOf<PipelineRisk>().toHaveProperty("severity");
});

test("each client has a named type", () => {
  expectTypeOf(prisma.login).toEqualTypeOf<LoginClient>();
  expectTypeOf(prisma.cspm).toEqualTypeOf<CspmClient>();
  expectTypeOf(prisma.code).toEqualTypeOf<CodeClient>();
});

test("a property that is required beside `allOf` keeps the known values of its open enum", () => {
  type Known<Text> = Text extends string ? (string extends Text ? "any text" : Text) : never;
  expectTypeOf<Policy["severity"]>().not.toEqualTypeOf<string>();
  expectTypeOf<"high">().toExtend<Known<Policy["severity"]>>();
  expectTypeOf<PolicyRequest["policyType"]>().not.toEqualTypeOf<string>();
});
