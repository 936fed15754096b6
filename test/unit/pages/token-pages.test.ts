import { describe, expect, test } from "vitest";
import { ResponseParseError } from "../../../src/errors/call-error.ts";
import { paginate } from "../../../src/pages/pager.ts";
import { fakeSend, numbers } from "../support/fake-send.ts";

describe("tokens in the body", () => {
  test("a list of alerts sends only the token in later bodies, and the query each time", async () => {
    const { send, sent } = fakeSend((_sent, index) => ({
      data: { items: numbers(index * 2, 2), nextPageToken: `t${index}`, totalRows: 6 },
    }));
    const body = { timeRange: { type: "relative" }, limit: 2, detailed: true };
    const options = { body, params: { query: { detailed: true } } };
    expect(await paginate(send, "POST /v2/alert", options).toArray()).toEqual(numbers(0, 6));
    expect(sent.map((request) => request.body)).toEqual([body, { pageToken: "t0" }, { pageToken: "t1" }]);
    expect(sent.map((request) => request.query)).toEqual(Array.from(sent, () => ({ detailed: true })));
    expect(body).toEqual({ timeRange: { type: "relative" }, limit: 2, detailed: true });
  });

  test("a list with a token in the body adds it to the first body, if the document doesn't say what to keep", async () => {
    const { send, sent } = fakeSend((_sent, index) => ({
      data: { resources: [index], nextPageToken: index === 0 ? "a" : undefined },
    }));
    await paginate(send, "POST /v2/resource/scan_info", { body: { limit: 1 } }).toArray();
    expect(sent.map(({ body }) => body)).toEqual([{ limit: 1 }, { limit: 1, pageToken: "a" }]);
  });
});

test("a list with a token in the query adds it to the query", async () => {
  const { send, sent } = fakeSend((_sent, index) => ({
    data: { resources: [index], nextPageToken: index < 2 ? `t${index}` : "" },
  }));
  const options = { params: { query: { limit: 1 } } };
  expect(await paginate(send, "GET /v2/resource/scan_info", options).toArray()).toEqual([0, 1, 2]);
  expect(sent.map(({ query }) => query)).toEqual([
    { limit: 1 },
    { limit: 1, pageToken: "t0" },
    { limit: 1, pageToken: "t1" },
  ]);
});

test("a list of IAM permissions sends the token in the body and the limit in the query", async () => {
  const { send, sent } = fakeSend((_sent, index) => ({
    data: { data: { items: [index], nextPageToken: index === 0 ? "n" : null, totalRows: 2 } },
  }));
  const options = { body: { query: "config from iam where x" }, params: { query: { limit: 1 } } };
  expect(await paginate(send, "POST /iam/api/v4/search/permission", options).toArray()).toEqual([0, 1]);
  expect(sent[1]).toMatchObject({
    query: { limit: 1 },
    body: { query: "config from iam where x", nextPageToken: "n" },
  });
});

test.each([
  ["/search/config", "/search/config/page", { limit: 2, withResourceJson: true }],
  ["/search/event", "/search/event/page", { limit: 2 }],
  ["/api/v1/permission", "/api/v1/permission/page", { limit: 2 }],
] as const)("a list of %s reads its later pages from %s", async (path, pagePath, kept) => {
  const { send, sent } = fakeSend((_sent, index) => {
    const page = { items: numbers(index * 2, 2), totalRows: 8, ...(index < 3 ? { nextPageToken: `t${index}` } : {}) };
    return { data: index === 0 ? { id: "search", data: page } : page };
  });
  const body = { query: "q", timeRange: {}, limit: 2, withResourceJson: true };
  expect(await paginate(send, `POST ${path}`, { body }).toArray()).toEqual(numbers(0, 8));
  expect(sent.map(({ operation }) => operation)).toEqual([
    `POST ${path}`,
    ...Array<string>(3).fill(`POST ${pagePath}`),
  ]);
  expect(sent.slice(1).map((request) => request.body)).toEqual(
    [0, 1, 2].map((index) => ({ ...kept, pageToken: `t${index}` })),
  );
});

test("a total that counts the rows of one page neither ends a list nor is reported as its total", async () => {
  const { send } = fakeSend((_sent, index) => {
    const page = { items: numbers(index * 2, 2), totalRows: 2, ...(index < 2 ? { nextPageToken: `t${index}` } : {}) };
    return { data: index === 0 ? { data: page } : page };
  });
  const totals: unknown[] = [];
  const items = await paginate(send, "POST /search/config", {
    body: { query: "q" },
    onPage: ({ total }) => totals.push(total),
  }).toArray();
  expect(items).toEqual(numbers(0, 6));
  expect(totals).toEqual([undefined, undefined, undefined]);
});

describe("alerts", () => {
  test("a list of alerts, whose last page has a token too, ends at the total without another request", async () => {
    const { send, sent } = fakeSend(() => ({ data: { items: [1, 2], nextPageToken: "more", totalRows: 2 } }));
    expect(await paginate(send, "POST /v2/alert", { body: {} }).toArray()).toEqual([1, 2]);
    expect(sent).toHaveLength(1);
  });

  test("a list of alerts loses no item if the total shrinks meanwhile because alerts are resolved", async () => {
    const { send, sent } = fakeSend((_sent, index) => ({
      data: { items: numbers(index * 10, 10), nextPageToken: `t${index}`, totalRows: index === 0 ? 50 : 40 },
    }));
    expect(await paginate(send, "POST /v2/alert", { body: {} }).toArray()).toEqual(numbers(0, 50));
    expect(sent).toHaveLength(5);
  });

  test("a list of alerts ends at an empty page if there are fewer items than the first total said", async () => {
    const { send, sent } = fakeSend((_sent, index) => ({
      data: { items: index < 4 ? [index] : [], nextPageToken: `t${index}`, totalRows: index === 0 ? 5 : 4 },
    }));
    expect(await paginate(send, "POST /v2/alert", { body: {} }).toArray()).toEqual(numbers(0, 4));
    expect(sent).toHaveLength(5);
  });

  test("a list of alerts, whose last page has a token too, ends at an empty page", async () => {
    const { send, sent } = fakeSend((_sent, index) => ({
      data: { items: index < 2 ? [index] : [], nextPageToken: `t${index}`, totalRows: 9 },
    }));
    expect(await paginate(send, "GET /v2/alert").toArray()).toEqual([0, 1]);
    expect(sent).toHaveLength(3);
  });
});

describe("repeated tokens", () => {
  test("a list whose token repeats rejects with a ResponseParseError, after the items before it", async () => {
    const { send, sent } = fakeSend((_sent, index) => ({ data: { items: [index], nextPageToken: "same" } }));
    const seen: unknown[] = [];
    const read = (async () => {
      for await (const item of paginate(send, "POST /v2/alert", { body: {} })) seen.push(item);
    })();
    await expect(read).rejects.toThrow(ResponseParseError);
    await expect(read).rejects.toThrow(
      "POST /v2/alert failed: the API returned a page token that it had returned before",
    );
    expect(seen).toEqual([0, 1]);
    expect(sent).toHaveLength(2);
  });

  test.each([2, 3, 7, 50])(
    "a list whose tokens repeat after %i pages rejects within a bounded number of requests",
    async (length) => {
      const { send, sent } = fakeSend((_sent, index) => ({
        data: { items: [index], nextPageToken: `t${index % length}` },
      }));
      await expect(paginate(send, "POST /v2/alert", { body: {} }).toArray()).rejects.toThrow("page token");
      expect(sent.length).toBeLessThan(4 * length + 2);
    },
  );
});

test("a list whose page has no list rejects with a ResponseParseError that names its path", async () => {
  const { send } = fakeSend(() => ({ data: { data: { items: "none" } } }));
  await expect(paginate(send, "POST /search/config", { body: {} }).toArray()).rejects.toThrow(
    'POST /search/config failed: page 1 has no list at "data.items"',
  );
});
