import { describe, expect, test } from "vitest";
import { paginate } from "../../../src/pages/pager.ts";
import { fakeSend, numbers, type FakeRequest } from "../support/fake-send.ts";

/** The items of one page. */
const slice = (all: readonly number[], from: number, count: number) => all.slice(from, from + count);

describe("offsets", () => {
  test("a list with offsets in the query ends when `hasNext` is false, for a POST too", async () => {
    const all = numbers(0, 5);
    const { send, sent } = fakeSend(({ query }) => {
      const offset = Number(query["offset"] ?? 0);
      return { data: { data: slice(all, offset, 2), hasNext: offset + 2 < 5 } };
    });
    const options = { body: { types: ["Errors"] }, params: { query: { limit: 2 } } };
    expect(await paginate(send, "POST /code/api/v1/errors/file", options).toArray()).toEqual(all);
    expect(sent.map(({ query }) => query)).toEqual([{ limit: 2 }, { limit: 2, offset: 2 }, { limit: 2, offset: 4 }]);
    expect(sent.map(({ body }) => body)).toEqual(Array.from(sent, () => ({ types: ["Errors"] })));
  });

  test("a list with offsets in the body starts at the caller's offset", async () => {
    const all = numbers(0, 9);
    const { send, sent } = fakeSend(({ body }) => ({
      data: { data: slice(all, Number(body["offset"]), 3), hasNext: Number(body["offset"]) + 3 < 9 },
    }));
    const body = { filters: {}, offset: 2, limit: 3 };
    expect(await paginate(send, "POST /code/api/v2/code-issues/branch_scan", { body }).toArray()).toEqual(
      numbers(2, 7),
    );
    expect(sent.map((request) => request.body["offset"])).toEqual([2, 5, 8]);
  });

  test("a list with offsets counts the items it received, since the API may lower the limit", async () => {
    const all = numbers(0, 250);
    const { send } = fakeSend(({ body }) => {
      const offset = Number(body["offset"] ?? 0);
      return { data: { packages: slice(all, offset, 100), hasNext: offset + 100 < 250 } };
    });
    const pager = paginate(send, "POST /code/api/v1/vulnerabilities/packages/search", { body: { limit: 1000 } });
    expect(await pager.toArray()).toEqual(all);
  });

  test("a list with offsets ends at the total, which counts from the start of the list", async () => {
    const all = numbers(0, 10);
    const { send, sent } = fakeSend(({ query }) => ({
      data: { data: slice(all, Number(query["skip"] ?? 0), 4), totalCount: 10 },
    }));
    const options = { params: { query: { skip: 4, limit: 4 } } };
    expect(await paginate(send, "GET /code/api/v1/vcs-repository/filters/repositories", options).toArray()).toEqual(
      numbers(4, 6),
    );
    expect(sent).toHaveLength(2);
  });

  test("a list with offsets sends `searchAfter` instead if the caller asks for it", async () => {
    const { send, sent } = fakeSend((_sent, index) => ({
      data: { data: [index], hasNext: index < 2, searchAfter: [`after-${index}`] },
    }));
    const body = { useSearchAfterPagination: true, limit: 1 };
    expect(await paginate(send, "POST /code/api/v2/code-issues/branch_scan", { body }).toArray()).toEqual([0, 1, 2]);
    expect(sent.map((request) => request.body)).toEqual([
      body,
      { ...body, searchAfter: ["after-0"] },
      { ...body, searchAfter: ["after-1"] },
    ]);
  });

  test("a list with offsets ignores `searchAfter` if the caller doesn't ask for it", async () => {
    const { send, sent } = fakeSend((_sent, index) => ({
      data: { data: [index], hasNext: index < 1, searchAfter: ["a"] },
    }));
    await paginate(send, "POST /code/api/v2/code-issues/branch_scan", { body: { limit: 1 } }).toArray();
    expect(sent.map((request) => request.body)).toEqual([{ limit: 1 }, { limit: 1, offset: 1 }]);
  });

  test("a list with offsets that the API ignores fails before it repeats an item", async () => {
    const { send } = fakeSend(() => ({ data: { data: [{ id: "a" }, { id: "b" }], hasNext: true } }));
    const seen: unknown[] = [];
    const read = (async () => {
      for await (const item of paginate(send, "POST /code/api/v1/errors/file", { body: {} })) seen.push(item);
    })();
    await expect(read).rejects.toThrow("POST /code/api/v1/errors/file failed: the API returned the same page again");
    expect(seen).toHaveLength(2);
  });
});

describe("page numbers", () => {
  const serve = (pages: readonly (readonly number[])[], first: number) => (sent: FakeRequest) => ({
    data: pages[Math.max(0, Number(sent.query["page"] ?? first) - first)] ?? [],
  });

  test("a list with page numbers sends the number of the first page: without it, the API may return all items at once", async () => {
    const { send, sent } = fakeSend(({ query }) => ({
      data: { repositories: [[0, 1], [2]][Number(query["page"])] ?? [] },
    }));
    const options = { params: { query: { pageSize: 2 } } };
    expect(await paginate(send, "GET /code/api/v2/repositories", options).toArray()).toEqual([0, 1, 2]);
    expect(sent.map(({ query }) => query["page"])).toEqual([0, 1, 2]);
  });

  test("a list with page numbers ends when `hasNext` is false", async () => {
    const { send, sent } = fakeSend(({ query }) => ({ data: { data: [query["page"]], hasNext: query["page"] !== 2 } }));
    expect(await paginate(send, "POST /code/api/v2/git/blameAuthors", { body: {} }).toArray()).toEqual([0, 1, 2]);
    expect(sent).toHaveLength(3);
  });

  test("a list with page numbers starts at the caller's number", async () => {
    const { send, sent } = fakeSend(({ query }) => ({
      data: { data: [query["page"]], hasNext: Number(query["page"]) < 7 },
    }));
    const options = { params: { query: { page: 5 } } };
    expect(await paginate(send, "GET /code/api/v1/development-pipeline/projects/prs/data", options).toArray()).toEqual([
      5, 6, 7,
    ]);
    expect(sent).toHaveLength(3);
  });

  test("a list with page numbers ends at the total", async () => {
    const { send, sent } = fakeSend(({ body }) => ({ data: { items: [body["page"], "x"], totalItems: 4 } }));
    const body = { limit: 2, page: 0, filters: [] };
    expect(await paginate(send, "POST /dlp/api/v1/inventory/objects/aggregate/l4", { body }).toArray()).toEqual([
      0,
      "x",
      1,
      "x",
    ]);
    expect(sent.map((request) => request.body["page"])).toEqual([0, 1]);
  });

  test.each([0, 1])(
    "a list with page numbers that start at %i loses and repeats no item, although the document doesn't say where they start",
    async (first) => {
      const { send } = fakeSend(serve([[1, 2], [3, 4], [5]], first));
      expect(await paginate(send, "GET /code/api/v1/enforcement-rules/accounts").toArray()).toEqual([1, 2, 3, 4, 5]);
    },
  );

  test.each([0, 1])(
    "a list with page numbers that start at %i is complete after the first page if the API returns all items without a number",
    async (first) => {
      const all = numbers(0, 25).map((id) => ({ id }));
      const { send, sent } = fakeSend(({ query }) => {
        const from = (Number(query["page"]) - first) * 10;
        return { data: Number.isNaN(from) ? all : all.slice(from, from + 10) };
      });
      expect(await paginate(send, "GET /code/api/v1/vcs-repository/repositories").toArray()).toEqual(all);
      expect(sent).toHaveLength(2);
    },
  );

  test("a list with page numbers that the API ignores ends after the first page if the first number isn't known", async () => {
    const { send, sent } = fakeSend(() => ({ data: [{ id: 1 }, { id: 2 }] }));
    const pager = paginate(send, "GET /code/api/v1/vcs-repository/repositories");
    expect(await pager.toArray()).toEqual([{ id: 1 }, { id: 2 }]);
    expect(sent).toHaveLength(3);
  });

  test("a list with page numbers that the API ignores fails if the caller passes the first number", async () => {
    const { send, sent } = fakeSend(() => ({ data: [{ id: 1 }] }));
    const options = { params: { query: { page: 1 } } };
    await expect(paginate(send, "GET /code/api/v1/vcs-repository/repositories", options).toArray()).rejects.toThrow(
      "the same page again",
    );
    expect(sent).toHaveLength(2);
  });

  test("a list with page numbers doesn't end at a total that shrinks meanwhile", async () => {
    const { send } = fakeSend(({ query }) => {
      const page = Number(query["page"]);
      return { data: { reports: numbers(page * 10, page < 3 ? 10 : 0), totalItems: page === 0 ? 30 : 20 } };
    });
    expect(await paginate(send, "GET /report-service/api/v1/report").toArray()).toEqual(numbers(0, 30));
  });

  test("a list with page numbers continues after a page shorter than the limit, which the API may have lowered", async () => {
    const pages = [numbers(0, 100), numbers(100, 30)];
    const { send } = fakeSend(({ query }) => ({ data: pages[Number(query["page"]) - 1] ?? [] }));
    const options = { body: { filters: {} }, params: { query: { page: 1, limit: 500 } } };
    expect(await paginate(send, "POST /code/api/v1/sbom/dependencies", options).toArray()).toHaveLength(130);
  });
});

describe("pages that overlap", () => {
  test("a list whose first number isn't known continues if its second page repeats only one item of the first", async () => {
    const pages = [[{ id: 1 }, { id: 2 }], [{ id: 2 }, { id: 3 }], []];
    const { send } = fakeSend(({ query }) => ({ data: pages[Number(query["page"] ?? 0)] }));
    const list = paginate(send, "GET /code/api/v1/enforcement-rules/accounts");
    expect(await list.toArray()).toEqual([{ id: 1 }, { id: 2 }, { id: 2 }, { id: 3 }]);
  });

  test.each([
    ["its first", [1, 2, 3], [1, 4, 5]],
    ["its last", [1, 2, 3], [4, 5, 3]],
    ["its last as the first", [1, 2, 3], [3, 4, 5]],
  ])(
    "a list with offsets continues if a page repeats one item of the page before: %s",
    async (_what, first, second) => {
      const pages = [first, second];
      const { send } = fakeSend((_sent, index) => ({ data: { data: pages[index], hasNext: index < 1 } }));
      expect(await paginate(send, "POST /code/api/v1/errors/file", { body: {} }).toArray()).toEqual([
        ...first,
        ...second,
      ]);
    },
  );

  test("a list with offsets fails if a page has as many items as the one before, with the same ends", async () => {
    const { send } = fakeSend(() => ({ data: { data: [1, 2, 3], hasNext: true } }));
    await expect(paginate(send, "POST /code/api/v1/errors/file", { body: {} }).toArray()).rejects.toThrow("same page");
  });

  test("a list with offsets continues after a shorter page with the same ends", async () => {
    const pages = [[1, 2, 3], [1, 3], [4]];
    const { send } = fakeSend((_sent, index) => ({ data: { data: pages[index], hasNext: index < 2 } }));
    expect(await paginate(send, "POST /code/api/v1/errors/file", { body: {} }).toArray()).toHaveLength(6);
  });
});
