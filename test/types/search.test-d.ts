import { describe, expectTypeOf, test } from "vitest";
import type { components } from "../../generated/cspm.ts";
import type { PrismaCloud } from "../../src/create-prisma-cloud.ts";
import type { KindOf, SearchKind } from "../../src/search/kind.ts";
import type { Search } from "../../src/search/search.ts";

declare const prisma: PrismaCloud;
declare const anyQuery: string;
declare const region: string;
type Schemas = components["schemas"];
const timeRange = { type: "relative", value: { amount: 1, unit: "day" } } as const;

describe("the kind of a query", () => {
  test("the kind of a query is the type of its first words", () => {
    expectTypeOf<KindOf<"config from cloud.resource where x">>().toEqualTypeOf<"config">();
    expectTypeOf<KindOf<"CONFIG where x">>().toEqualTypeOf<"config">();
    expectTypeOf<KindOf<"config from iam where x">>().toEqualTypeOf<"iam">();
    expectTypeOf<KindOf<"\n  config   from   iam\nwhere x">>().toEqualTypeOf<"iam">();
    expectTypeOf<KindOf<"config from iamroles where x">>().toEqualTypeOf<"config">();
    expectTypeOf<KindOf<"network from vpc.flow_record where x">>().toEqualTypeOf<"network">();
    expectTypeOf<KindOf<"event from cloud.audit_logs where x">>().toEqualTypeOf<"event">();
    expectTypeOf<KindOf<"iam where x">>().toEqualTypeOf<"iam">();
    expectTypeOf<KindOf<"asset where x">>().toEqualTypeOf<"asset">();
  });

  test("the kind of a query is a union if its type is string", () => {
    expectTypeOf<KindOf<string>>().toEqualTypeOf<SearchKind>();
    expectTypeOf<KindOf<`${string} where x`>>().toEqualTypeOf<SearchKind>();
    expectTypeOf<KindOf<"config\nfrom iam where x">>().toEqualTypeOf<SearchKind>();
  });

  test("search() is typed `never` for a query of unknown kind", () => {
    expectTypeOf<KindOf<"policy where x">>().toBeNever();
    expectTypeOf<KindOf<"">>().toBeNever();
  });
});

describe("search", () => {
  test("search() types its results by the query", () => {
    expectTypeOf(prisma.cspm.search("config from cloud.resource where x")).toEqualTypeOf<
      Search<Schemas["ConfigSearchItem"], "config">
    >();
    expectTypeOf(prisma.cspm.search("config from iam where x")).toEqualTypeOf<
      Search<Schemas["IamPermission"], "iam">
    >();
    expectTypeOf(prisma.cspm.search("event where x", { timeRange })).toEqualTypeOf<
      Search<Schemas["AuditEvent"], "event">
    >();
    expectTypeOf(prisma.cspm.search("network where x", { timeRange })).toEqualTypeOf<
      Search<Schemas["NetworkSearchGraph"], "network">
    >();
    expectTypeOf(prisma.cspm.search("asset where x")).toEqualTypeOf<Search<Schemas["AssetSearchItem"], "asset">>();
  });

  test("search() reads the kind from the start of a template", () => {
    const found = prisma.cspm.search(`config from cloud.resource where cloud.region = '${region}'`, {
      timeRange,
      limit: 10,
    });
    expectTypeOf(found.kind).toEqualTypeOf<"config">();
    expectTypeOf(found.operation).toEqualTypeOf<"POST /search/config">();
  });

  test("search() returns a union for a query of type string", async () => {
    const found = prisma.cspm.search(anyQuery, { timeRange, limit: 10 });
    expectTypeOf(found.kind).toEqualTypeOf<SearchKind>();
    for await (const item of found)
      expectTypeOf(item).toEqualTypeOf<
        | Schemas["ConfigSearchItem"]
        | Schemas["NetworkSearchGraph"]
        | Schemas["AuditEvent"]
        | Schemas["IamPermission"]
        | Schemas["AssetSearchItem"]
      >();
  });

  test("the kind of a search narrows the type of its results", async () => {
    const found = prisma.cspm.search(anyQuery, { timeRange });
    if (found.kind === "event") {
      expectTypeOf(found.operation).toEqualTypeOf<"POST /search/event">();
      for await (const item of found) expectTypeOf(item).toEqualTypeOf<Schemas["AuditEvent"]>();
      expectTypeOf(found.toArray()).resolves.toEqualTypeOf<Schemas["AuditEvent"][]>();
    }
    expectTypeOf((await found.toArray()).length).toEqualTypeOf<number>();
  });

  test("search() takes the `next` of a page as `from`", async () => {
    const query = "event from cloud.audit_logs where x";
    for await (const { next } of prisma.cspm.search(query, { timeRange }).pages())
      prisma.cspm.search(query, { timeRange, from: next });
  });

  test("search() takes only the options of its operation", () => {
    prisma.cspm.search("config from cloud.resource where x", { withResourceJson: false, heuristicSearch: true });
    // @ts-expect-error only config queries can be named
    prisma.cspm.search("event from cloud.audit_logs where x", { searchName: "x" });
    // @ts-expect-error network queries need a time range
    prisma.cspm.search("network from vpc.flow_record where x");
    // @ts-expect-error a misspelt option
    prisma.cspm.search("config where x", { timerange: timeRange });
  });

  test("search() doesn't compile for a query of unknown kind", () => {
    // @ts-expect-error a query starts with one of five words
    prisma.cspm.search("policy where x");
  });

  test("search() exists only on the CSPM client", () => {
    expectTypeOf(prisma.code).not.toHaveProperty("search");
  });
});
