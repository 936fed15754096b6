import { describe, expect, test } from "vitest";
import { paginations } from "../../../generated/paginations.ts";
import { auditLogs } from "../../../src/audit-logs.ts";
import { ResponseParseError } from "../../../src/errors/call-error.ts";
import type { Pagination } from "../../../src/pages/styles.ts";
import { timeRange } from "../../../src/time-range/index.ts";
import { fakeApi, json, type Sent } from "../support/fake-api.ts";
import { fakeSend } from "../support/fake-send.ts";
import { paginate } from "../../../src/pages/pager.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const all = paginations as Readonly<Record<string, Pagination>>;

/** Every list, with the options that its first request needs. */
const LISTS = Object.entries(all).map(([operation, pagination]) => [operation, pagination] as const);

const setAt = (target: Record<string, unknown>, path: string, value: unknown): void => {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let object = target;
  for (const key of keys) object = (object[key] ??= {}) as Record<string, unknown>;
  object[last] = value;
};

/** A page with two items of its own, which says that there are more. */
function createPage(pagination: Pagination, number: number): unknown {
  const items = ["a", "b"].map((name) => ({ id: `${number}-${name}` }));
  if (pagination.items === "") return items;
  const page: Record<string, unknown> = {};
  setAt(page, pagination.items, items);
  if (pagination.total !== undefined) setAt(page, pagination.total, 99);
  if ("token" in pagination) setAt(page, pagination.next, `token-${number}`);
  else if (pagination.hasMore !== undefined) setAt(page, pagination.hasMore, true);
  return page;
}

const binary = new Uint8Array([0x1f, 0x8b, 0, 255, 254]);

/** Responses without a list. */
const BROKEN: Readonly<Record<string, () => Response>> = {
  "{}": () => json({}),
  null: () => json(null),
  "an error object": () => json({ error: { code: "internal", message: "try later" } }),
  "an error text": () => json({ error: "try later" }),
  "a message": () => json({ message: "try later" }),
  true: () => json(true),
  "a number": () => json(0),
  "a string": () => json("ok"),
  "an empty string": () => json(""),
  "a list of another name": () => json({ results: [], list: [] }),
  "an empty 200": () => new Response(null),
  "an empty 200 of JSON": () => new Response("", { headers: { "content-type": "application/json" } }),
  "an empty 202": () => new Response(null, { status: 202 }),
  "a 202 with a message": () => json({ message: "accepted" }, { status: 202 }),
  "a 204": () => new Response(null, { status: 204 }),
  "an empty 206": () => new Response(null, { status: 206 }),
  "text/plain": () => new Response("ok", { headers: { "content-type": "text/plain" } }),
  "empty text/plain": () => new Response("", { headers: { "content-type": "text/plain" } }),
  "an octet-stream": () => new Response(binary, { headers: { "content-type": "application/octet-stream" } }),
  "truncated JSON": () => new Response('{"items":[{"id":1}', { headers: { "content-type": "application/json" } }),
  HTML: () => new Response("<html>sign in</html>", { headers: { "content-type": "text/html" } }),
};

const toPattern = (path: string) => new RegExp(`^${path.replace(/\{[^}]+\}/g, "[^/]+")}$`);
const PATTERNS = LISTS.map(([operation, pagination]) => {
  const [method, path = ""] = operation.split(" ");
  return { method, pattern: toPattern(path), isTemplate: path.includes("{"), pagination };
}).sort((a, b) => Number(a.isTemplate) - Number(b.isTemplate));

/** The pagination of the operation that a request calls. */
function findPagination({ method, path }: Sent): Pagination {
  const pathname = path.split("?", 1).join();
  const found = PATTERNS.find((candidate) => candidate.method === method && candidate.pattern.test(pathname));
  if (!found) throw new Error(`${method} ${pathname} isn't a list.`);
  return found.pagination;
}

/**
 * An API whose lists break at one page, in the way that the header x-broken of the request says; x-times says how often.
 */
function createApi() {
  const clock = new VirtualClock();
  const requests = new Map<string, number>();
  const answer = (sent: Sent): Response => {
    const kind = sent.headers.get("x-broken") ?? "";
    const at = Number(sent.headers.get("x-page"));
    const times = Number(sent.headers.get("x-times"));
    const key = `${kind} ${at}`;
    const count = (requests.get(key) ?? 0) + 1;
    requests.set(key, count);
    const broken = count >= at && count < at + times ? BROKEN[kind] : undefined;
    if (broken) return broken();
    return json(createPage(findPagination(sent), count < at ? count : count - times));
  };
  const api = fakeApi({ clock, answer, retry: { attempts: 3 } });
  const countRequests = (kind: string, at: number) => requests.get(`${kind} ${at}`);
  return { clock, api, countRequests };
}

const createOptions = (operation: string, kind: string, page: number, times: number) => ({
  headers: { "x-broken": kind, "x-page": String(page), "x-times": String(times) },
  params: { path: Object.fromEntries(Array.from(operation.matchAll(/\{([^}]+)\}/g), ([, name = ""]) => [name, "1"])) },
  ...(operation.startsWith("GET ") ? {} : { body: {} }),
});

type Method = "GET" | "POST";
const split = (operation: string) => operation.split(" ") as [Method, string];

describe("broken pages of every list", () => {
  test.each(LISTS)(
    "%s retries a page without its list, and then rejects with a ResponseParseError that names the page",
    async (operation) => {
      const { clock, api, countRequests } = createApi();
      const read = async (kind: string, page: number) => {
        const seen: unknown[] = [];
        const list = api.cspm.paginate(...split(operation), createOptions(operation, kind, page, 99));
        const error: unknown = await (async () => {
          for await (const item of list) seen.push(item);
        })().catch((thrown: unknown) => thrown);
        const context = `${kind} as page ${page}`;
        expect(error, context).toBeInstanceOf(ResponseParseError);
        expect((error as Error).message, context).toMatch(
          new RegExp(`^\\w+ /\\S+ failed: page ${page} (has no|isn't a) list`),
        );
        expect((error as ResponseParseError).attempts, context).toBe(3);
        expect(seen.length, context).toBe((page - 1) * 2);
        expect(countRequests(kind, page), context).toBe(page - 1 + 3);
      };
      await clock.run(Promise.all(Object.keys(BROKEN).flatMap((kind) => [1, 2].map((page) => read(kind, page)))));
    },
  );

  test.each(LISTS)("%s loses no item if a broken page is whole when it's retried", async (operation) => {
    const { clock, api } = createApi();
    const read = async (kind: string, page: number) => {
      const list = api.cspm.paginate(...split(operation), createOptions(operation, kind, page, 1));
      const items = (await list.toArray({ limit: 8 })) as { id: string }[];
      expect(items.map(({ id }) => id)).toEqual([1, 2, 3, 4].flatMap((number) => [`${number}-a`, `${number}-b`]));
    };
    const kinds = ["{}", "an empty 200", "a 204", "truncated JSON"];
    await clock.run(Promise.all(kinds.flatMap((kind) => [1, 2].map((page) => read(kind, page)))));
  });
});

describe("broken responses of searches", () => {
  test.each([
    ["config from cloud.resource where x", "page"],
    ["event from cloud.audit_logs where x", "page"],
    ["iam where x", "page"],
    ["asset where x", "page"],
    ["network from vpc.flow_record where x", "graph"],
  ])(
    "search(%j) retries a response without its %s, and then rejects with a ResponseParseError",
    async (query, what) => {
      const { clock, api, countRequests } = createApi();
      const read = async (kind: string, page: number) => {
        const { headers } = createOptions("", kind, page, 99);
        const error: unknown = await api.cspm
          .search(query, { headers })
          .toArray()
          .catch((thrown: unknown) => thrown);
        expect(error, kind).toBeInstanceOf(ResponseParseError);
        expect((error as Error).message, kind).toContain(what === "page" ? `page ${page} has no list` : "has no graph");
        expect(countRequests(kind, page), kind).toBe(page - 1 + 3);
      };
      const pages = what === "page" ? [1, 2] : [1];
      await clock.run(Promise.all(Object.keys(BROKEN).flatMap((kind) => pages.map((page) => read(kind, page)))));
    },
  );
});

test("auditLogs() retries a response that isn't a list, and then rejects with a ResponseParseError", async () => {
  const { clock, api, countRequests } = createApi();
  const read = async (kind: string) => {
    const { headers } = createOptions("", kind, 1, 99);
    const log = auditLogs(api as never, timeRange.absolute("2030-01-01", "2030-01-02"), { headers });
    const error: unknown = await log.toArray().catch((thrown: unknown) => thrown);
    expect(error, kind).toBeInstanceOf(ResponseParseError);
    expect((error as Error).message, kind).toContain("GET /audit/redlock failed: the response isn't a list");
    expect(countRequests(kind, 1), kind).toBe(3);
  };
  await clock.run(Promise.all(Object.keys(BROKEN).map(read)));
});

test.each([[[null]], [[5]], [[{}]], [[{ timestamp: "soon" }]], [[{ timestamp: 1 }, { action: "x" }]]])(
  "auditLogs() rejects with a ResponseParseError for entries without a timestamp: %j",
  async (entries) => {
    const clock = new VirtualClock();
    const api = fakeApi({ clock, answer: () => json(entries), retry: false });
    const log = auditLogs(api as never, timeRange.absolute("2030-01-01", "2030-01-02"));
    await expect(clock.run(log.toArray())).rejects.toThrow("the response has an entry without a timestamp");
  },
);

describe("empty pages", () => {
  const withToken = LISTS.filter(([, pagination]) => "token" in pagination && !pagination.tokenOnLastPage);

  /** A list whose pages are empty up to a page with an item, which is the last. */
  const serve = (operation: string, empty: number) =>
    fakeSend(({ operation: called }, index) => {
      const pagination = all[called] ?? all[operation];
      const page = {};
      setAt(page, pagination?.items ?? "", index < empty ? [] : ["item"]);
      if (index < empty && pagination && "token" in pagination) setAt(page, pagination.next, `token-${index}`);
      return { data: page };
    });

  test.each(withToken)("%s continues after an empty page that has a token", async (operation) => {
    for (const empty of [1, 2, 99]) {
      const { send, sent } = serve(operation, empty);
      expect(await paginate(send, operation, { body: {} }).toArray()).toEqual(["item"]);
      expect(sent).toHaveLength(empty + 1);
    }
  });

  test.each(withToken)(
    "%s rejects after a hundred empty pages in a row, each with another token",
    async (operation) => {
      const { send, sent } = serve(operation, 1_000);
      await expect(paginate(send, operation, { body: {} }).toArray()).rejects.toThrow(
        "the API returned 100 empty pages in a row",
      );
      expect(sent).toHaveLength(100);
    },
  );

  test("a list with a hundred empty pages, not in a row, is read to its end", async () => {
    const { send } = fakeSend((_sent, index) => ({
      data: { resources: index % 50 === 49 ? [index] : [], ...(index < 199 ? { nextPageToken: `t${index}` } : {}) },
    }));
    expect(await paginate(send, "POST /v2/resource/scan_info", { body: {} }).toArray()).toEqual([49, 99, 149, 199]);
  });

  test("a search continues after an empty page that has a token", async () => {
    const { send } = serve("POST /search/config", 3);
    expect(await paginate(send, "POST /search/config", { body: {} }).toArray()).toEqual(["item"]);
  });

  const withFlag = LISTS.filter(([, pagination]) => "hasMore" in pagination);
  test.each(withFlag)(
    "%s rejects with a ResponseParseError for an empty page that says there's more",
    async (operation, pagination) => {
      const { send } = fakeSend((_sent, index) => {
        const page = createPage(pagination, index) as Record<string, unknown>;
        if (index === 1) setAt(page, pagination.items, []);
        return { data: page };
      });
      await expect(paginate(send, operation, { body: {} }).toArray()).rejects.toThrow(
        new ResponseParseError(
          "page 2 is empty although it says there's more",
          { operation, attempts: 1 },
          { response: new Response() },
        ),
      );
    },
  );
});

test.each([[5], [{}], [["t"]], [true], [false], [0]])(
  "a list rejects with a ResponseParseError if its token is %j, which isn't a string",
  async (token) => {
    const { send } = fakeSend(() => ({ data: { resources: [1], nextPageToken: token } }));
    await expect(paginate(send, "POST /v2/resource/scan_info", { body: {} }).toArray()).rejects.toThrow(
      "page 1 has a token that isn't a string",
    );
  },
);

test("a list rejects with a ResponseParseError if a page says there's more but lacks its `searchAfter`", async () => {
  const { send } = fakeSend((_sent, index) => ({
    data: { data: [index], hasNext: true, ...(index === 0 ? { searchAfter: ["a"] } : {}) },
  }));
  const body = { useSearchAfterPagination: true };
  await expect(paginate(send, "POST /code/api/v2/code-issues/branch_scan", { body }).toArray()).rejects.toThrow(
    'page 2 has no "searchAfter" although it says there\'s more',
  );
});

test("a list with items nested ten thousand levels deep is read to its end", async () => {
  const item: unknown = JSON.parse("[".repeat(10_000) + "]".repeat(10_000));
  const { send } = fakeSend((_sent, index) => ({ data: { data: [item], hasNext: index < 3 } }));
  expect(await paginate(send, "POST /code/api/v1/errors/file", { body: {} }).toArray()).toHaveLength(4);
});
