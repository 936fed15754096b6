import { expectTypeOf, test } from "vitest";
import type { paths as CodePaths } from "../../generated/code.ts";
import type { paths as CspmPaths } from "../../generated/cspm.ts";
import type { ResponseOf } from "../../src/call/operations.ts";

type Listed<Path extends keyof CspmPaths> =
  ResponseOf<CspmPaths[Path]["get"]> extends readonly (infer Item)[] ? Item : never;
type Named<Operation> = Operation extends { parameters: { path: infer Names } } ? Names : never;

interface Id<Value> {
  id: Value;
}
type CspmId<Path extends keyof CspmPaths, V extends keyof CspmPaths[Path]> =
  Named<CspmPaths[Path][V]> extends Id<infer Value> ? Value : never;

test("an integration's id is that of its path, inbound and outbound", () => {
  expectTypeOf<Listed<"/integration">["id"]>().toEqualTypeOf<CspmId<"/integration/{id}", "put">>();
  type Outbound = "/api/v1/tenant/{prismaId}/integration/{id}";
  expectTypeOf<Listed<"/api/v1/tenant/{prismaId}/integration">["id"]>().toEqualTypeOf<CspmId<Outbound, "put">>();
  expectTypeOf<Listed<"/api/v1/tenant/{prismaId}/integration">["id"]>().toEqualTypeOf<CspmId<Outbound, "delete">>();
  type Template = "/api/v1/tenant/{prismaId}/template/{id}";
  expectTypeOf<Listed<"/api/v1/tenant/{prismaId}/template">["id"]>().toEqualTypeOf<CspmId<Template, "patch">>();
});

test("a trusted list's id is a number, in the response and in the path", () => {
  expectTypeOf<Listed<"/anomalies/trusted_list">["id"]>().toEqualTypeOf<number>();
  expectTypeOf<CspmId<"/anomalies/trusted_list/{id}", "post">>().toEqualTypeOf<number>();
});

test("ids of policies, rules, groups, lists and reports are those of their paths", () => {
  expectTypeOf<Listed<"/v2/policy">["policyId"]>().toEqualTypeOf<CspmId<"/policy/{id}", "put">>();
  expectTypeOf<Listed<"/v2/alert/rule">["policyScanConfigId"]>().toEqualTypeOf<CspmId<"/alert/rule/{id}", "put">>();
  expectTypeOf<Listed<"/cloud/group">["id"]>().toEqualTypeOf<CspmId<"/cloud/group/{id}", "put">>();
  expectTypeOf<Listed<"/v1/resource_list">["id"]>().toEqualTypeOf<CspmId<"/v1/resource_list/{id}", "put">>();
  expectTypeOf<Listed<"/ip_allow_list_login">["id"]>().toEqualTypeOf<CspmId<"/ip_allow_list_login/{id}", "put">>();
  expectTypeOf<Listed<"/report">["id"]>().toEqualTypeOf<CspmId<"/report/{id}", "put">>();
});

test("ids of roles, users and access keys are those of their paths", () => {
  expectTypeOf<Listed<"/user/role">["id"]>().toEqualTypeOf<CspmId<"/user/role/{id}", "put">>();
  expectTypeOf<NonNullable<Listed<"/v3/user">["email"]>>().toEqualTypeOf<CspmId<"/v2/user/{id}", "put">>();
  expectTypeOf<Listed<"/access_keys">["id"]>().toEqualTypeOf<CspmId<"/access_keys/{id}", "delete">>();
  type PermissionGroup = ResponseOf<CspmPaths["/authz/v1/permission_group/{id}"]["get"]>;
  expectTypeOf<NonNullable<PermissionGroup["id"]>>().toEqualTypeOf<CspmId<"/authz/v1/permission_group/{id}", "put">>();
});

test("ids of compliance standards, requirements and sections are those of their paths", () => {
  expectTypeOf<{ complianceId: Listed<"/compliance">["id"] }>().toExtend<
    Named<CspmPaths["/compliance/{complianceId}"]["put"]>
  >();
  expectTypeOf<{ requirementId: Listed<"/compliance/{complianceId}/requirement">["id"] }>().toExtend<
    Named<CspmPaths["/compliance/requirement/{requirementId}"]["put"]>
  >();
  expectTypeOf<{ sectionId: Listed<"/compliance/{requirementId}/section">["id"] }>().toExtend<
    Named<CspmPaths["/compliance/requirement/section/{sectionId}"]["put"]>
  >();
});

test("ids of Code Security's rules are those of their paths", () => {
  type TagRules = ResponseOf<CodePaths["/code/api/v1/tag-rules"]["get"]>;
  expectTypeOf<{ tagRuleId: TagRules[number]["id"] }>().toExtend<
    Named<CodePaths["/code/api/v1/tag-rules/{tagRuleId}"]["put"]>
  >();
  type Rules = NonNullable<ResponseOf<CodePaths["/code/api/v1/enforcement-rules"]["get"]>["rules"]>;
  expectTypeOf<{ ruleId: Rules[number]["id"] }>().toExtend<
    Named<CodePaths["/code/api/v1/enforcement-rules/{ruleId}"]["delete"]>
  >();
});
