import { describe, expectTypeOf, test } from "vitest";
import type { components as Code } from "../../generated/code.ts";
import type { components as Cspm } from "../../generated/cspm.ts";
import type { PrismaCloud } from "../../src/create-prisma-cloud.ts";
import type { Page } from "../../src/pages/page.ts";
import { mergeLists } from "../../src/pages/merge-lists.ts";
import type { Pager } from "../../src/pages/pager.ts";

declare const prisma: PrismaCloud;
const timeRange = { type: "relative", value: { amount: 3, unit: "day" } } as const;

describe("mergeLists", () => {
  type Alert = Cspm["schemas"]["Alert"];
  const alerts = () => prisma.cspm.paginate("POST", "/v2/alert", { body: { timeRange } });
  const repositories = () => prisma.code.paginate("GET", "/code/api/v1/vcs-repository/repositories");

  test("mergeLists() keeps the type of the items, and of pages", () => {
    expectTypeOf(mergeLists([alerts(), alerts()])).toEqualTypeOf<AsyncGenerator<Alert, void, undefined>>();
    expectTypeOf(mergeLists([alerts()], { key: ({ id }) => id, concurrency: 2, ordered: true })).toEqualTypeOf<
      AsyncGenerator<Alert, void, undefined>
    >();
    expectTypeOf(mergeLists(new Set([alerts().pages()]))).toEqualTypeOf<AsyncGenerator<Page<Alert>, void, undefined>>();
  });

  test("mergeLists() of lists with items of different types has items of either", () => {
    expectTypeOf(mergeLists([alerts(), repositories()])).toEqualTypeOf<
      AsyncGenerator<Alert | Code["schemas"]["VcsRepository"], void, undefined>
    >();
  });

  test("mergeLists() doesn't compile for promises, and for options that it doesn't know", () => {
    // @ts-expect-error these are promises of arrays
    mergeLists([alerts().toArray()]);
    // @ts-expect-error a misspelt option
    mergeLists([alerts()], { parallel: 3 });
  });
});

describe("paginate", () => {
  test("paginate() types its items by the document, at any place in the response", () => {
    expectTypeOf(prisma.cspm.paginate("POST", "/v2/alert", { body: { timeRange } })).toEqualTypeOf<
      Pager<Cspm["schemas"]["Alert"]>
    >();
    expectTypeOf(prisma.cspm.paginate("POST", "/search/config", { body: { query: "q" } })).toEqualTypeOf<
      Pager<Cspm["schemas"]["ConfigSearchItem"]>
    >();
    expectTypeOf(prisma.code.paginate("GET", "/code/api/v1/vcs-repository/repositories")).toEqualTypeOf<
      Pager<Code["schemas"]["VcsRepository"]>
    >();
    expectTypeOf(prisma.code.paginate("POST", "/code/api/v2/git/blameAuthors", { body: {} })).toEqualTypeOf<
      Pager<string>
    >();
  });

  test("paginate() has the same item type in loops, pages(), toArray() and onPage", async () => {
    type Alert = Cspm["schemas"]["Alert"];
    const pager = prisma.cspm.paginate("POST", "/v2/alert", {
      body: { timeRange },
      onPage: (page) => {
        expectTypeOf(page).toEqualTypeOf<Page<Alert>>();
      },
    });
    for await (const alert of pager) expectTypeOf(alert).toEqualTypeOf<Alert>();
    for await (const page of pager.pages()) expectTypeOf(page).toEqualTypeOf<Page<Alert>>();
    expectTypeOf(pager.toArray({ limit: 5 })).resolves.toEqualTypeOf<Alert[]>();
  });

  test("paginate() takes call options", () => {
    prisma.cspm.paginate("GET", "/v2/alert", {
      params: { query: { detailed: false, "policy.severity": "high", limit: 10 } },
      signal: new AbortController().signal,
      timeout: 1000,
      retry: false,
    });
  });

  test("paginate() takes an onPage that's async, and one that returns any value", () => {
    const numbers: number[] = [];
    prisma.cspm.paginate("POST", "/v2/alert", { body: { timeRange }, onPage: ({ number }) => numbers.push(number) });
    prisma.cspm.paginate("POST", "/v2/alert", {
      body: { timeRange },
      onPage: async ({ items }) => {
        expectTypeOf(items).toEqualTypeOf<readonly Cspm["schemas"]["Alert"][]>();
        await Promise.resolve();
      },
    });
  });

  test("paginate() takes 0 or 1 as `prefetch`", () => {
    prisma.cspm.paginate("POST", "/v2/alert", { body: { timeRange }, prefetch: 0 });
    prisma.cspm.listAlerts.paginate({ body: { timeRange, filters: [] }, prefetch: 1 });
    prisma.cspm.search("event from cloud.audit_logs where x", { timeRange, prefetch: 0 });
    // @ts-expect-error at most one page is fetched ahead
    prisma.cspm.paginate("POST", "/v2/alert", { body: { timeRange }, prefetch: 2 });
  });

  test("paginate() takes the `next` of a page as `from`", async () => {
    for await (const { next } of prisma.cspm.paginate("POST", "/v2/alert", { body: { timeRange } }).pages())
      prisma.cspm.paginate("POST", "/v2/alert", { body: { timeRange }, from: next });
    // @ts-expect-error a token alone does not say where a list goes on
    prisma.cspm.paginate("POST", "/v2/alert", { body: { timeRange }, from: "token" });
  });

  test("paginate() doesn't compile for an operation without pages", () => {
    // @ts-expect-error the list of policies has no pages
    prisma.cspm.paginate("GET", "/v2/policy");
    // @ts-expect-error this path has pages, but not with this method
    prisma.cspm.paginate("DELETE", "/v2/alert");
    // @ts-expect-error an operation of another document
    prisma.cspm.paginate("GET", "/code/api/v2/repositories");
  });

  test("paginate() doesn't compile without required options, with unknown ones, or with parseAs", () => {
    // @ts-expect-error the body is missing
    prisma.cspm.paginate("POST", "/v2/alert");
    // @ts-expect-error the page is required, and nobody knows whether it starts at 0 or 1
    prisma.code.paginate("POST", "/code/api/v1/sbom/dependencies", { body: {}, params: { query: { limit: 10 } } });
    // @ts-expect-error a misspelt option
    prisma.cspm.paginate("POST", "/v2/alert", { body: { timeRange }, onpage: () => undefined });
    // @ts-expect-error pages are always JSON
    prisma.cspm.paginate("POST", "/v2/alert", { body: { timeRange }, parseAs: "text" });
  });
});
