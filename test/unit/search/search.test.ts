import { describe, expect, test } from "vitest";
import { detectKind } from "../../../src/search/kind.ts";
import { search } from "../../../src/search/search.ts";
import { fakeSend, numbers } from "../support/fake-send.ts";

describe("kinds", () => {
  test.each([
    ["config from cloud.resource where api.name = 'aws-ec2-describe-instances'", "config"],
    ["config where cloud.type = 'aws'", "config"],
    ["config from iam where action.lastaccess.days > 360", "iam"],
    ["  Config\n  FROM   IAM\n where x", "iam"],
    ["config from iamroles where x", "config"],
    ["iam where x", "iam"],
    ["network from vpc.flow_record where bytes > 0", "network"],
    ["network where dest.port = 22", "network"],
    ["event from cloud.audit_logs where operation = 'x'", "event"],
    ["event where user = 'config from iam'", "event"],
    ["asset where asset.type = 'x'", "asset"],
  ])("detectKind(%j) returns %j", (query, kind) => {
    expect(detectKind(query)).toBe(kind);
  });

  test.each([
    "",
    "config",
    "policy where x",
    "select * from config",
    "constructor from x",
    "configfrom x where",
    undefined,
    7,
  ])("search(%j) throws a TypeError that lists the starts of queries", (query) => {
    expect(() => search(fakeSend(() => ({})).send, query as string)).toThrow(
      new TypeError(
        "`query` must start with one of: `config from`, `config from iam`, `network from`, `event from`, `iam where`, `asset where`.",
      ),
    );
  });
});

describe("queries that run elsewhere", () => {
  const NETWORK =
    "`config from network` queries run on the network exposure service, whose operations aren't documented.";
  const VULNERABILITY =
    "Vulnerability queries run elsewhere: paginate POST /uve/api/v1/vulnerabilities/search with it as `query`.";
  const APPLICATION = "Application queries run elsewhere: paginate POST /appid/search/api/v1/app.";

  test.each([
    ["config from network where source.network = '0.0.0.0/0'", NETWORK],
    ["  CONFIG\n FROM\tNetwork where x", NETWORK],
    ["config from network", NETWORK],
    ["vulnerability where severity = 'critical'", VULNERABILITY],
    ["Vulnerability WHERE x", VULNERABILITY],
    ["application where name = 'x'", APPLICATION],
    ["\tapplication from x", APPLICATION],
  ])("search(%j) throws a TypeError at once that says where the query runs", (query, advice) => {
    const { send, sent } = fakeSend(() => ({}));
    expect(() => search(send, query)).toThrow(new TypeError(`search() can't run this \`query\`. ${advice}`));
    expect(sent).toEqual([]);
  });

  test.each(["config from networks where x", "config from network_x where x"])(
    "search(%j) is a config search, since only `config from network` runs elsewhere",
    (query) => {
      expect(detectKind(query)).toBe("config");
    },
  );
});

describe("searches", () => {
  test.each([
    ["config from cloud.resource where x", "config", "POST /search/config", "POST /search/config/page"],
    ["event from cloud.audit_logs where x", "event", "POST /search/event", "POST /search/event/page"],
    ["config from iam where x", "iam", "POST /api/v1/permission", "POST /api/v1/permission/page"],
  ])("search(%j) has the kind %j and calls %s, then %s", async (query, kind, operation, later) => {
    const { send, sent } = fakeSend((_sent, index) => {
      const page = { items: [index], ...(index < 2 ? { nextPageToken: `t${index}` } : {}) };
      return { data: index === 0 ? { data: page } : page };
    });
    const found = search(send, query, { limit: 1 });
    expect(found).toMatchObject({ kind, operation });
    expect(sent).toHaveLength(0);
    expect(await found.toArray()).toEqual([0, 1, 2]);
    expect(sent.map((request) => request.operation)).toEqual([operation, later, later]);
    expect(sent[0]?.body).toMatchObject({ query, limit: 1 });
    expect(sent[1]?.body).toEqual({ limit: 1, pageToken: "t0" });
  });

  test("a search sends the time range and the operation's options in the body, and passes call options to the call", async () => {
    const { send, sent } = fakeSend(() => ({ data: { data: { items: [] } } }));
    const timeRange = { type: "relative", value: { amount: 1, unit: "day" } };
    const pages: unknown[] = [];
    const options = { timeRange, heuristicSearch: true, timeout: 5, onPage: (page: unknown) => pages.push(page) };
    await search(send, "config from cloud.resource where x", options).toArray();
    expect(sent[0]?.body).toEqual({ query: "config from cloud.resource where x", timeRange, heuristicSearch: true });
    expect(sent[0]?.options).toMatchObject({ timeout: 5 });
    expect(pages).toHaveLength(1);
  });

  test("a search of permissions sends no time range, and the limit that the API requires", async () => {
    const { send, sent } = fakeSend(() => ({ data: { data: { items: [] } } }));
    await search(send, "config from iam where x", { timeRange: {} }).toArray();
    expect(sent[0]?.body).toEqual({ query: "config from iam where x", limit: 100 });
  });

  test("a search of assets reads all pages from one operation", async () => {
    const { send, sent } = fakeSend((_sent, index) => ({
      data: { value: numbers(index, 1), ...(index < 1 ? { nextPageToken: "n" } : {}) },
    }));
    const found = search(send, "asset where x", { limit: 1 });
    expect(found.operation).toBe("POST /search/api/v1/asset");
    expect(await found.toArray()).toEqual([0, 1]);
    expect(sent[1]?.body).toEqual({ query: "asset where x", limit: 1, nextPageToken: "n" });
  });

  test("a search of the network returns one graph", async () => {
    const graph = { nodes: [{ id: 1 }], connections: [{ from: 1, to: 1 }] };
    const { send, sent } = fakeSend(() => ({ data: { data: graph } }));
    const found = search(send, "network from vpc.flow_record where x", { timeRange: { type: "to_now" } });
    expect(found).toMatchObject({ kind: "network", operation: "POST /search" });
    expect(await found.toArray()).toEqual([graph]);
    expect(sent).toHaveLength(1);
  });

  test("a search of the network rejects with the error of its request", async () => {
    const error = Object.assign(new Error("x"), { operation: "POST /search", attempts: 1 });
    const { send } = fakeSend(() => ({ error: error as never }));
    await expect(search(send, "network from vpc.flow_record where x").toArray()).rejects.toBe(error);
  });

  test("a search rejects with a TypeError for an option that its kind doesn't take", async () => {
    const { send, sent } = fakeSend(() => ({}));
    await expect(search(send, "config from cloud.resource where x", { timerange: {} }).toArray()).rejects.toThrow(
      /^Unknown option `timerange` for search for config queries\. Known options: .*timeRange.*onPage/,
    );
    await expect(search(send, "event where x", { searchName: "x" }).toArray()).rejects.toThrow("for event queries");
    for (const options of [7, null])
      await expect((async () => search(send, "config where x", options as never).toArray())()).rejects.toThrow(
        TypeError,
      );
    expect(sent).toEqual([]);
  });
});
