import { describe, expect, test } from "vitest";
import { createPrismaCloud } from "../../../src/create-prisma-cloud.ts";
import { NetworkError } from "../../../src/errors/call-error.ts";
import { paginate } from "../../../src/pages/pager.ts";
import type { Page } from "../../../src/pages/page.ts";
import { timeRange } from "../../../src/time-range/index.ts";
import { collectGarbage } from "../support/collect-garbage.ts";
import { readRequestBody, loopback } from "../support/loopback.ts";
import { fakeSend, numbers } from "../support/fake-send.ts";

/** Three pages of two items. */
const sixItems = () =>
  fakeSend((_sent, index) => ({
    data: { items: numbers((index % 3) * 2, 2), nextPageToken: `t${index}`, totalRows: 6 },
  }));

describe("lists", () => {
  test("a list sends nothing before it's read, and starts over for each reading", async () => {
    const { send, sent } = sixItems();
    const pager = paginate(send, "POST /v2/alert", { body: {} });
    expect(sent).toHaveLength(0);
    expect(await pager.toArray()).toEqual(await pager.toArray());
    expect(sent).toHaveLength(6);
  });

  test("a list returns pages with their number, the total and the number of items so far", async () => {
    const pages: Page<unknown>[] = [];
    for await (const page of paginate(sixItems().send, "POST /v2/alert", { body: {} }).pages()) pages.push(page);
    expect(pages).toMatchObject([
      { items: [0, 1], number: 1, total: 6, received: 2 },
      { items: [2, 3], number: 2, total: 6, received: 4 },
      { items: [4, 5], number: 3, total: 6, received: 6, next: undefined },
    ]);
  });

  test("a list calls `onPage` with each page before its items", async () => {
    const order: unknown[] = [];
    const onPage = ({ number }: Page<unknown>) => order.push(`page ${number}`);
    for await (const item of paginate(sixItems().send, "POST /v2/alert", { body: {}, onPage })) order.push(item);
    expect(order).toEqual(["page 1", 0, 1, "page 2", 2, 3, "page 3", 4, 5]);
  });

  test("a list awaits `onPage` before it continues, and rejects with its error", async () => {
    const { send, sent } = sixItems();
    const order: unknown[] = [];
    const onPage = async ({ number }: Page<unknown>) => {
      await new Promise(setImmediate);
      order.push([number, sent.length]);
      if (number === 2) throw new Error("disk full");
    };
    const seen: unknown[] = [];
    const read = (async () => {
      const options = { body: {}, onPage, prefetch: 0 } as const;
      for await (const item of paginate(send, "POST /v2/alert", options)) seen.push(item);
    })();
    await expect(read).rejects.toThrow("disk full");
    expect(order).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(seen).toEqual([0, 1]);
  });

  test("a list without items calls `onPage` once", async () => {
    const pages: Page<unknown>[] = [];
    const { send } = fakeSend(() => ({ data: { items: [], totalRows: 0 } }));
    await paginate(send, "POST /v2/alert", { body: {}, onPage: (page) => pages.push(page) }).toArray();
    expect(pages).toEqual([{ items: [], number: 1, total: 0, received: 0 }]);
  });

  test("toArray() fetches no more pages than its `limit` takes", async () => {
    const { send, sent } = sixItems();
    const pager = paginate(send, "POST /v2/alert", { body: {} });
    expect(await pager.toArray({ limit: 4 })).toEqual([0, 1, 2, 3]);
    expect(sent).toHaveLength(2);
    expect(await pager.toArray({ limit: 0 })).toEqual([]);
    expect(sent).toHaveLength(2);
  });

  test.each([
    [{ limit: Number.NaN }, "`limit` must be a number of at least 0."],
    [{ limit: -1 }, "`limit` must be a number of at least 0."],
    [{ limit: "3" }, "`limit` must be a number of at least 0."],
    [{ max: 3 }, "Unknown option `max` for toArray. Known options: limit."],
    [3, "The options of toArray must be an object."],
    [null, "The options of toArray must be an object."],
  ])("toArray() rejects with a TypeError for the options %j, and sends nothing", async (options, message) => {
    const { send, sent } = sixItems();
    const pager = paginate(send, "POST /v2/alert", { body: {} });
    await expect(pager.toArray(options as never)).rejects.toThrow(new TypeError(message));
    expect(sent).toHaveLength(0);
  });

  test("a list passes call options to each request, but not its own options", async () => {
    const { send, sent } = sixItems();
    await paginate(send, "POST /v2/alert", { body: {}, timeout: 5, retry: false, headers: { a: "b" } }).toArray();
    expect(sent).toHaveLength(3);
    for (const { options } of sent) expect(options).toMatchObject({ timeout: 5, retry: false, headers: { a: "b" } });
    expect(sent[0]?.options).not.toHaveProperty("onPage");
  });

  test("a list of an operation without pages rejects with a TypeError that says what to call instead", async () => {
    const pager = paginate(sixItems().send, "GET /v2/policy");
    await expect(pager.toArray()).rejects.toThrow(
      new TypeError("GET /v2/policy has no pages: call GET instead of paginate."),
    );
  });

  test("a list rejects with the error of the page that failed, after the items before it", async () => {
    const error = new NetworkError("reset", { operation: "POST /v2/alert", attempts: 3 });
    const { send } = fakeSend((_sent, index) =>
      index === 0 ? { data: { items: [1], nextPageToken: "t" } } : { error },
    );
    const seen: unknown[] = [];
    const read = (async () => {
      for await (const item of paginate(send, "POST /v2/alert", { body: {} })) seen.push(item);
    })();
    await expect(read).rejects.toBe(error);
    expect(seen).toEqual([1]);
  });
});

describe("aborts", () => {
  test("an abort while `onPage` is pending ends the list before the items of that page", async () => {
    const controller = new AbortController();
    const onPage = async () => {
      await new Promise(setImmediate);
      controller.abort("enough");
    };
    const seen: unknown[] = [];
    const read = (async () => {
      const options = { body: {}, onPage, signal: controller.signal };
      for await (const item of paginate(sixItems().send, "POST /v2/alert", options)) seen.push(item);
    })();
    await expect(read).rejects.toBe("enough");
    expect(seen).toEqual([]);
  });

  test("an abort in the middle of a page ends the list with the signal's reason", async () => {
    const controller = new AbortController();
    const { send, sent } = sixItems();
    const seen: unknown[] = [];
    const read = (async () => {
      for await (const item of paginate(send, "POST /v2/alert", { body: {}, signal: controller.signal })) {
        seen.push(item);
        controller.abort("enough");
      }
    })();
    await expect(read).rejects.toBe("enough");
    expect(seen).toEqual([0]);
    expect(sent).toHaveLength(1);
  });

  test("an abort before the first page ends the list without a request", async () => {
    const { send, sent } = sixItems();
    const pager = paginate(send, "POST /v2/alert", { body: {}, signal: AbortSignal.abort("no") });
    await expect(pager.toArray()).rejects.toBe("no");
    expect(sent).toHaveLength(0);
  });
});

test("a list of a million items holds two pages in memory: the current one and the next", async () => {
  const pages: WeakRef<readonly unknown[]>[] = [];
  const { send } = fakeSend(() => {
    const number = pages.length;
    const items = Array.from({ length: 1000 }, (_none, index) => ({ id: number * 1000 + index }));
    pages.push(new WeakRef(items));
    return { data: { resources: items, nextPageToken: number < 999 ? `t${number}` : undefined } };
  });
  // The target of a new WeakRef is kept until the end of this turn of the event loop.
  const inSeparateTurns: typeof send = async (...request) => {
    await new Promise(setImmediate);
    return send(...request);
  };
  const held: number[][] = [];
  const onPage = async ({ number }: Page<unknown>) => {
    if (number % 100 !== 50) return;
    // Until the next page has arrived.
    for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
    collectGarbage();
    held.push(pages.flatMap((page, index) => (page.deref() === undefined ? [] : [index + 1 - number])));
  };
  let inOrder = 0;
  for await (const item of paginate(inSeparateTurns, "POST /v2/resource/scan_info", { body: {}, onPage }))
    if ((item as { id: number }).id === inOrder) inOrder++;
  expect(inOrder).toBe(1_000_000);
  // A function that was optimized while it ran may keep a page of that time, so not every sample is exact.
  const exact = held.filter((pages) => pages.filter((page) => page > -10).join() === "0,1");
  expect(exact.length).toBeGreaterThanOrEqual(7);
  expect(Math.max(...held.map((pages) => pages.length))).toBeLessThan(7);
});

test("a page that fails is retried, and no item is lost or repeated", async () => {
  const requests: string[] = [];
  const { url } = await loopback((request, response) => {
    void readRequestBody(request).then((body) => {
      const { pageToken = "0" } = JSON.parse(body) as { pageToken?: string };
      requests.push(pageToken);
      if (pageToken === "1" && requests.length < 4) {
        response.writeHead(503, { "retry-after": "0" }).end();
        return;
      }
      const page = Number(pageToken);
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ items: numbers(page * 2, 2), nextPageToken: String(page + 1), totalRows: 6 }));
    });
  });
  const prisma = createPrismaCloud({ url, credentials: { accessKeyId: "id", secretKey: "secret" } });
  const body = { timeRange: timeRange.relative(1, "day") };
  expect(await prisma.cspm.paginate("POST", "/v2/alert", { body }).toArray()).toEqual(numbers(0, 6));
  expect(requests).toEqual(["0", "1", "1", "1", "2"]);
});

test("the error of a broken page has the number of attempts", async () => {
  let requests = 0;
  const { url } = await loopback((request, response) => {
    void readRequestBody(request).then(() => {
      if (++requests < 3) response.writeHead(503, { "retry-after": "0" }).end();
      else response.setHeader("content-type", "application/json").end('{"items":"none"}');
    });
  });
  const credentials = { accessKeyId: "id", secretKey: "secret" };
  const prisma = createPrismaCloud({ url, credentials, retry: { attempts: 3, baseDelay: 0 } });
  const body = { timeRange: timeRange.relative(1, "day") };
  await expect(prisma.cspm.paginate("POST", "/v2/alert", { body }).toArray()).rejects.toMatchObject({
    name: "ResponseParseError",
    attempts: 3,
  });
});
