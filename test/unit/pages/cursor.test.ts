import { describe, expect, test } from "vitest";
import type { PageCursor } from "../../../src/pages/page.ts";
import type { Page } from "../../../src/pages/page.ts";
import { paginate, type AnyPagerOptions } from "../../../src/pages/pager.ts";
import { search } from "../../../src/search/search.ts";
import { fakeSend, numbers, type FakeReply, type FakeRequest } from "../support/fake-send.ts";

async function readPages(pager: { pages(): AsyncIterable<Page<unknown>> }): Promise<Page<unknown>[]> {
  const pages: Page<unknown>[] = [];
  for await (const page of pager.pages()) pages.push(page);
  return pages;
}

const copyThroughJson = (cursor: PageCursor | undefined) => JSON.parse(JSON.stringify(cursor)) as PageCursor;

const all = numbers(0, 9);
const slice = (from: number, count = 2) => all.slice(from, from + count);
const alerts = ({ body }: FakeRequest): FakeReply => {
  const from = Number(body["pageToken"] ?? 0);
  return { data: { items: slice(from), totalRows: 9, nextPageToken: String(from + 2) } };
};
const configs = ({ operation, body }: FakeRequest): FakeReply => {
  const from = Number(body["pageToken"] ?? 0);
  const page = { items: slice(from), ...(from < 8 ? { nextPageToken: String(from + 2) } : {}) };
  return { data: operation.endsWith("/page") ? page : { data: page } };
};
const after = ({ body }: FakeRequest): FakeReply => {
  const [from] = (body["searchAfter"] as number[] | undefined) ?? [0];
  return { data: { data: slice(from ?? 0), hasNext: (from ?? 0) < 8, searchAfter: [(from ?? 0) + 2] } };
};
const numbered =
  (first: number) =>
  ({ query }: FakeRequest): FakeReply => ({ data: slice((Number(query["page"] ?? first) - first) * 2) });

describe.each<[string, string, AnyPagerOptions, (sent: FakeRequest) => FakeReply]>([
  ["a token that replaces the body", "POST /v2/alert", { body: { timeRange: {}, limit: 2 } }, alerts],
  ["a token of another operation", "POST /search/config", { body: { query: "q", limit: 2 } }, configs],
  [
    "an offset",
    "POST /code/api/v1/errors/file",
    { body: { a: 1 }, params: { query: { limit: 2 } } },
    ({ query }) => {
      const from = Number(query["offset"] ?? 0);
      return { data: { data: slice(from), hasNext: from < 8 } };
    },
  ],
  ["searchAfter", "POST /code/api/v2/code-issues/branch_scan", { body: { useSearchAfterPagination: true } }, after],
  [
    "a number",
    "GET /report-service/api/v1/report",
    {},
    ({ query }) => ({ data: { reports: slice(Number(query["page"]) * 2), totalItems: 9 } }),
  ],
  ["a number of a list that may start at 0", "GET /code/api/v1/enforcement-rules/accounts", {}, numbered(0)],
  ["a number of a list that may start at 1", "GET /code/api/v1/enforcement-rules/accounts", {}, numbered(1)],
])("a list that's paged by %s", (_name, operation, options, answer) => {
  const read = (from?: PageCursor) => {
    const { send, sent } = fakeSend(answer);
    return { sent, pages: readPages(paginate(send, operation, { ...options, from })) };
  };

  test("a list resumes after any page from its cursor, which survives JSON", async () => {
    const whole = read();
    const pages = await whole.pages;
    expect(pages.flatMap(({ items }) => items)).toEqual(all);
    for (const [index, { next }] of pages.slice(0, -1).entries()) {
      const rest = read(copyThroughJson(next));
      expect(await rest.pages).toEqual(pages.slice(index + 1));
      // The remaining requests, or all of them if only the first page shows which number is next.
      const requests = rest.sent.map(({ operation, options }) => ({ operation, options }));
      expect(whole.sent.slice(-requests.length)).toMatchObject(requests);
    }
  });
});

test("the last page has no `next`, unless only an empty page shows that it was the last", async () => {
  expect((await readPages(paginate(fakeSend(alerts).send, "POST /v2/alert", { body: {} }))).at(-1)?.next).toBe(
    undefined,
  );
  const { send } = fakeSend(numbered(0));
  const operation = "GET /code/api/v1/enforcement-rules/accounts";
  const from = (await readPages(paginate(send, operation))).at(-1)?.next;
  expect(from).toBeDefined();
  expect(await readPages(paginate(send, operation, { from }))).toEqual([]);
});

test("a search resumes after a page from its cursor", async () => {
  const query = "config from cloud.resource where x";
  const pages = await readPages(search(fakeSend(configs).send, query, { limit: 2 }));
  const { send, sent } = fakeSend(configs);
  const from = copyThroughJson(pages[1]?.next);
  expect(await search(send, query, { limit: 2, from }).toArray()).toEqual(numbers(4, 5));
  expect(sent[0]).toMatchObject({ operation: "POST /search/config/page", body: { limit: 2, pageToken: "4" } });
});

test.each([
  null,
  "token",
  {},
  { operation: "GET /v2/alert", number: 2, received: 2, value: "t" },
  { operation: "POST /v2/alert", number: "2", received: 2, value: "t" },
])("a list rejects with a TypeError if `from` is %j", async (from) => {
  await expect(
    paginate(fakeSend(alerts).send, "POST /v2/alert", { body: {}, from: from as never }).toArray(),
  ).rejects.toThrow(new TypeError("`from` must be the `next` of a page of POST /v2/alert."));
});
