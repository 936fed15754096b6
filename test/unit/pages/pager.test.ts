import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { createPrismaCloud } from "../../../src/create-prisma-cloud.ts";
import { NetworkError } from "../../../src/errors/network-error.ts";
import { paginate } from "../../../src/pages/pager.ts";
import type { Page } from "../../../src/pages/page.ts";
import { timeRange } from "../../../src/time-range/index.ts";
import { bodyOf, loopback } from "../support/loopback.ts";
import { fakeSend, numbers } from "../support/fake-send.ts";

/** Three pages of two. */
const sixItems = () =>
  fakeSend((_sent, index) => ({
    data: { items: numbers((index % 3) * 2, 2), nextPageToken: `t${index}`, totalRows: 6 },
  }));

describe("a pager", () => {
  test("sends nothing before it is read, and each reading starts anew", async () => {
    const { send, sent } = sixItems();
    const pager = paginate(send, "POST /v2/alert", { body: {} });
    expect(sent).toHaveLength(0);
    expect(await pager.toArray()).toEqual(await pager.toArray());
    expect(sent).toHaveLength(6);
  });

  test("fetches a page when it is asked for, and no more after a break", async () => {
    const { send, sent } = sixItems();
    for await (const item of paginate(send, "POST /v2/alert", { body: {} })) {
      expect(sent).toHaveLength(item === 2 ? 2 : 1);
      if (item === 2) break;
    }
    expect(sent).toHaveLength(2);
  });

  test("answers pages with their number, the total and how many items came so far", async () => {
    const pages: Page<unknown>[] = [];
    for await (const page of paginate(sixItems().send, "POST /v2/alert", { body: {} }).pages()) pages.push(page);
    expect(pages).toMatchObject([
      { items: [0, 1], number: 1, total: 6, received: 2 },
      { items: [2, 3], number: 2, total: 6, received: 4 },
      { items: [4, 5], number: 3, total: 6, received: 6, next: undefined },
    ]);
  });

  test("tells onPage of each page before its items", async () => {
    const order: unknown[] = [];
    const onPage = ({ number }: Page<unknown>) => order.push(`page ${number}`);
    for await (const item of paginate(sixItems().send, "POST /v2/alert", { body: {}, onPage })) order.push(item);
    expect(order).toEqual(["page 1", 0, 1, "page 2", 2, 3, "page 3", 4, 5]);
  });

  test("waits for what onPage does before it fetches on, and rejects with its error", async () => {
    const { send, sent } = sixItems();
    const order: unknown[] = [];
    const onPage = async ({ number }: Page<unknown>) => {
      await new Promise(setImmediate);
      order.push([number, sent.length]);
      if (number === 2) throw new Error("disk full");
    };
    const seen: unknown[] = [];
    const read = (async () => {
      for await (const item of paginate(send, "POST /v2/alert", { body: {}, onPage })) seen.push(item);
    })();
    await expect(read).rejects.toThrow("disk full");
    expect(order).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(seen).toEqual([0, 1]);
  });

  test("tells onPage of a list without items once", async () => {
    const pages: Page<unknown>[] = [];
    const { send } = fakeSend(() => ({ data: { items: [], totalRows: 0 } }));
    await paginate(send, "POST /v2/alert", { body: {}, onPage: (page) => pages.push(page) }).toArray();
    expect(pages).toEqual([{ items: [], number: 1, total: 0, received: 0 }]);
  });

  test("fetches no more pages than a limit of items takes", async () => {
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
  ])("refuses %j as options of toArray and sends nothing", async (options, message) => {
    const { send, sent } = sixItems();
    const pager = paginate(send, "POST /v2/alert", { body: {} });
    await expect(pager.toArray(options as never)).rejects.toThrow(new TypeError(message));
    expect(sent).toHaveLength(0);
  });

  test("hands the call's options to each page", async () => {
    const { send, sent } = sixItems();
    await paginate(send, "POST /v2/alert", { body: {}, timeout: 5, retry: false, headers: { a: "b" } }).toArray();
    expect(sent).toHaveLength(3);
    for (const { options } of sent) expect(options).toMatchObject({ timeout: 5, retry: false, headers: { a: "b" } });
    expect(sent[0]?.options).not.toHaveProperty("onPage");
  });

  test("rejects for an operation without pages, and says what to do", async () => {
    const pager = paginate(sixItems().send, "GET /v2/policy");
    await expect(pager.toArray()).rejects.toThrow(
      new TypeError("GET /v2/policy has no pages: call GET instead of paginate."),
    );
  });

  test("rejects with the error of the page that failed", async () => {
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

describe("an abort", () => {
  test("while onPage is waited for hands out nothing more", async () => {
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

  test("ends a loop in the middle of a page with the signal's reason", async () => {
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

  test("before the first page sends nothing", async () => {
    const { send, sent } = sixItems();
    const pager = paginate(send, "POST /v2/alert", { body: {}, signal: AbortSignal.abort("no") });
    await expect(pager.toArray()).rejects.toBe("no");
    expect(sent).toHaveLength(0);
  });
});

test("a million items are read with a handful of pages in memory", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const pages: WeakRef<readonly unknown[]>[] = [];
  const { send } = fakeSend(() => {
    const number = pages.length;
    const items = Array.from({ length: 1000 }, (_none, index) => ({ id: number * 1000 + index }));
    pages.push(new WeakRef(items));
    return { data: { resources: items, nextPageToken: number < 999 ? `t${number}` : undefined } };
  });
  // What a WeakRef was made for is kept until the turn of the event loop is over.
  const inTurns: typeof send = async (...request) => {
    await new Promise(setImmediate);
    return send(...request);
  };
  let most = 0;
  const onPage = ({ number }: Page<unknown>) => {
    if (number % 100 !== 0) return;
    collect();
    most = Math.max(most, pages.filter((page) => page.deref() !== undefined).length);
  };
  let inOrder = 0;
  for await (const item of paginate(inTurns, "POST /v2/resource/scan_info", { body: {}, onPage }))
    if ((item as { id: number }).id === inOrder) inOrder++;
  expect(inOrder).toBe(1_000_000);
  expect(most).toBeLessThan(10);
});

test("a page that fails is fetched again by its own call, and no item is lost or repeated", async () => {
  const requests: string[] = [];
  const { url } = await loopback((request, response) => {
    void bodyOf(request).then((body) => {
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

test("an answer that is no page says how often it was asked for", async () => {
  let requests = 0;
  const { url } = await loopback((request, response) => {
    void bodyOf(request).then(() => {
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
