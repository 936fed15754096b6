import { expectTypeOf, test } from "vitest";
import type { CallError, PrismaCloud, PrismaCloudError, Reason, TenantChoice } from "../../src/index.ts";
import { ApiError, AuthenticationError, NetworkError } from "../../src/index.ts";

declare const prisma: PrismaCloud;

test("the status of an error can be read without knowing its class", async () => {
  const { error } = await prisma.cspm.listPolicies();
  expectTypeOf(error?.status).toEqualTypeOf<number | undefined>();
  const { error: byPath } = await prisma.cspm.GET("/v2/policy");
  expectTypeOf(byPath?.status).toEqualTypeOf<number | undefined>();
});

test("the name of an error narrows it", async () => {
  const { error } = await prisma.cspm.listPolicies();
  if (error?.name === "NetworkError") expectTypeOf(error).toEqualTypeOf<NetworkError>();
  if (error?.name === "TimeoutError") expectTypeOf(error.limit).toEqualTypeOf<"timeout" | "totalTimeout">();
  if (error?.name === "NotFoundError") expectTypeOf(error.requestId).toEqualTypeOf<string | undefined>();
  // @ts-expect-error: no error has this name
  if (error?.name === "NotFound") return;
});

test("the class of an error narrows it", async () => {
  const { error } = await prisma.cspm.listPolicies();
  if (error instanceof ApiError) expectTypeOf(error.reasons).toEqualTypeOf<readonly Reason[]>();
  if (error instanceof AuthenticationError) expectTypeOf(error.tenants).toEqualTypeOf<readonly TenantChoice[]>();
  // @ts-expect-error: only API errors have reasons
  void error?.reasons;
});

test("the error of a call is a PrismaCloudError and an Error", () => {
  expectTypeOf<CallError>().toExtend<PrismaCloudError>();
  expectTypeOf<CallError>().toExtend<Error>();
});
