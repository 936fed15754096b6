import { expectTypeOf, test } from "vitest";
import type {
  AlertPage,
  OperationName,
  OptionsOf,
  PathsWith,
  Policy,
  PrismaCloud,
  ResponseOf,
} from "../../src/index.ts";

declare const prisma: PrismaCloud;

test("the data of an operation can be typed by its name and by its path", () => {
  expectTypeOf<ResponseOf<"cspm", "listPolicies">>().toEqualTypeOf<Policy[]>();
  expectTypeOf<ResponseOf<"cspm", "GET /v2/policy">>().toEqualTypeOf<Policy[]>();
  expectTypeOf<ResponseOf<"cspm", "listAlerts">>().toEqualTypeOf<AlertPage>();
  expectTypeOf<ResponseOf<"login", "login">>().toHaveProperty("token");
  // @ts-expect-error: there's no such operation
  type _None = ResponseOf<"cspm", "listPolicis">;
});

test("a call accepts the options type of its operation", () => {
  const named: OptionsOf<"cspm", "listPolicies"> = { query: { "policy.enabled": "true" }, timeout: 1 };
  expectTypeOf(prisma.cspm.listPolicies).toBeCallableWith(named);
  const byPath: OptionsOf<"cspm", "GET /policy/{id}"> = { params: { path: { id: "1" } } };
  void prisma.cspm.GET("/policy/{id}", byPath);
  expectTypeOf<OptionsOf<"cspm", "getPolicy">["path"]>().toEqualTypeOf<{ id: string }>();
  // @ts-expect-error: the id is missing
  const _missing: OptionsOf<"cspm", "getPolicy"> = {};
});

test("the names and the paths of operations can be typed", () => {
  expectTypeOf<"listPolicies">().toExtend<OperationName<"cspm">>();
  expectTypeOf<"/v2/policy">().toExtend<PathsWith<"cspm", "GET">>();
  expectTypeOf<"/v2/policy">().not.toExtend<PathsWith<"cspm", "POST">>();
});
