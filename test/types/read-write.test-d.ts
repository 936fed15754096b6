import { expectTypeOf, test } from "vitest";
import type { paths as CodePaths } from "../../generated/code.ts";
import type { paths as CspmPaths } from "../../generated/cspm.ts";
import type { PrismaCloud } from "../../src/index.ts";
import type { ResponseOf, BodyOf } from "../../src/call/operations.ts";
import type { NOT_WRITTEN_BACK, WRITTEN_BACK } from "./read-write-pairs.ts";

declare const prisma: PrismaCloud;

type Paths = CspmPaths & CodePaths;
type Operation<Name> = Name extends `${infer Method} ${infer Path extends keyof Paths}`
  ? Paths[Path][Lowercase<Method> & keyof Paths[Path]]
  : never;

/** One thing of what an operation returns: the body, or an item of the list. */
type Thing<Body> = Body extends readonly (infer Item)[] ? Item : Body;
/** The same thing under another name, and saved if it's a search. */
type Renamed<Read> = {
  [Key in keyof Read]: Key extends "name" ? string : Key extends "saved" ? true : Read[Key];
} & { name: string };

/** The pair if the write doesn't take what was read, renamed or not. */
type Misfit<Pair> = Pair extends `${infer Read} -> ${infer Write}`
  ? FitsBody<NonNullable<ResponseOf<Operation<Read>>>, BodyOf<Operation<Write>>> extends true
    ? never
    : Pair
  : never;
type FitsBody<Read, Body> = [Read] extends [never]
  ? false
  : Read extends Body
    ? true
    : Thing<Read> extends Body
      ? true
      : Renamed<Thing<Read>> extends Body
        ? true
        : false;

test("the response of a read can be written back, whichever of its properties are null", () => {
  expectTypeOf<Misfit<(typeof WRITTEN_BACK)[number]>>().toBeNever();
});

test("every listed pair of a read and a write still doesn't compile", () => {
  expectTypeOf<Misfit<keyof typeof NOT_WRITTEN_BACK>>().toEqualTypeOf<keyof typeof NOT_WRITTEN_BACK>();
});

test("a single enforcement rule of the list can be written back", () => {
  type Rule = NonNullable<ResponseOf<CodePaths["/code/api/v1/enforcement-rules"]["get"]>["rules"]>[number];
  expectTypeOf<Rule>().toExtend<BodyOf<CodePaths["/code/api/v1/enforcement-rules"]["put"]>>();
});

test("a thing that was read can be changed with a spread and written back", async () => {
  const params = { path: { id: "group" } };
  const { data: group } = await prisma.cspm.GET("/cloud/group/{id}", { params });
  if (group) void prisma.cspm.PUT("/cloud/group/{id}", { params, body: { ...group, accountIds: ["123456789012"] } });
  const { data: role } = await prisma.cspm.GET("/user/role/{id}", { params });
  if (role) void prisma.cspm.PUT("/user/role/{id}", { params, body: { ...role, description: null } });
  const { data: list } = await prisma.cspm.GET("/v1/resource_list/{id}", { params });
  if (list) void prisma.cspm.PUT("/v1/resource_list/{id}", { params, body: { ...list, members: [{ env: "lab" }] } });
});

test("a policy can be cloned with a spread", async () => {
  const { data: policy } = await prisma.cspm.GET("/policy/{id}", { params: { path: { id: "policy" } } });
  if (policy) void prisma.cspm.POST("/policy", { body: { ...policy, name: "The same, for the lab" } });
});

test("a cloud account that was read can be written back", async () => {
  const params = { path: { cloudType: "oci", id: "tenancy" } } as const;
  const { data: account } = await prisma.cspm.GET("/cloud/{cloudType}/{id}", { params });
  if (account) void prisma.cspm.PUT("/cloud/{cloudType}/{id}", { params, body: { ...account, enabled: false } });
});

test("a search that was run can be saved with a spread", async () => {
  const { data: found } = await prisma.cspm.POST("/search/config", { body: { query: "config from cloud.resource" } });
  if (!found) return;
  const params = { path: { id: found.id } };
  void prisma.cspm.POST("/search/history/{id}", { params, body: { ...found, name: "Buckets", saved: true } });
});
