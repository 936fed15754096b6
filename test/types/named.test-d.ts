import { expectTypeOf, test } from "vitest";
import type { Alert, AlertPage, Job, Pager, Policy, PrismaCloud, Result } from "../../src/index.ts";

declare const prisma: PrismaCloud;

test("a call by name has the types of the call by path", () => {
  expectTypeOf(prisma.cspm.listPolicies()).toEqualTypeOf<Promise<Result<Policy[]>>>();
  expectTypeOf(prisma.cspm.listPolicies({ query: { "policy.enabled": "true" } })).toEqualTypeOf(
    prisma.cspm.GET("/v2/policy", { params: { query: { "policy.enabled": "true" } } }),
  );
  expectTypeOf(prisma.cspm.getPolicy({ path: { id: "1" } })).toEqualTypeOf<Promise<Result<Policy>>>();
  expectTypeOf(prisma.cspm.listAlerts({ body: {} })).toEqualTypeOf<Promise<Result<AlertPage>>>();
  expectTypeOf(prisma.cspm.deletePolicy({ path: { id: "1" } })).toEqualTypeOf(
    prisma.cspm.DELETE("/policy/{id}", { params: { path: { id: "1" } } }),
  );
  expectTypeOf(prisma.login.login({ body: { username: "u", password: "p" } })).toEqualTypeOf(
    prisma.login.POST("/login", { body: { username: "u", password: "p" } }),
  );
});

test("`parseAs` of a call by name sets the type of the data", () => {
  const options = { path: { id: "1" }, parseAs: "stream" } as const;
  expectTypeOf(prisma.cspm.downloadAlertCsvJob(options)).toEqualTypeOf<Promise<Result<ReadableStream<Uint8Array>>>>();
});

test("paginate and job by name have the types of those by path", () => {
  expectTypeOf(prisma.cspm.listAlerts.paginate({ body: {} })).toEqualTypeOf<Pager<Alert>>();
  expectTypeOf(prisma.cspm.createAlertCsv.job({ body: {} })).toEqualTypeOf<Job<unknown>>();
  expectTypeOf(prisma.cspm.startAlertJob.job({ body: {} })).toEqualTypeOf(
    prisma.cspm.job("POST", "/alert/jobs", { body: {} }),
  );
});

/* eslint-disable @typescript-eslint/no-unsafe-call -- what doesn't exist has no type */
test("a wrong call by name doesn't compile", () => {
  // @ts-expect-error: there's no such operation
  void prisma.cspm.listPolicis();
  // @ts-expect-error: it's an operation of Code Security
  void prisma.cspm.listRepositories();
  // @ts-expect-error: the id is missing
  void prisma.cspm.getPolicy();
  // @ts-expect-error: the id is missing
  void prisma.cspm.getPolicy({ path: {} });
  // @ts-expect-error: it takes no query
  void prisma.cspm.getPolicy({ path: { id: "1" }, query: {} });
  // @ts-expect-error: the name of the parameter is misspelt
  void prisma.cspm.listPolicies({ query: { "policy.enabld": "true" } });
  // @ts-expect-error: parameters aren't nested in calls by name
  void prisma.cspm.listPolicies({ params: { query: {} } });
  // @ts-expect-error: it has no pages
  void prisma.cspm.listPolicies.paginate();
  // @ts-expect-error: it's no job
  void prisma.cspm.listPolicies.job();
});
