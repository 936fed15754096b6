import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { auditLogs } from "../../../src/audit-logs.ts";
import { createClient, type CspmClient } from "../../../src/client.ts";
import type { Page } from "../../../src/pages/page.ts";
import { paginate } from "../../../src/pages/pager.ts";
import { search } from "../../../src/search/search.ts";
import { timeRange } from "../../../src/time-range/index.ts";
import { BucketApi } from "../support/bucket-api.ts";
import { after, fakeApi, json, type Sent } from "../support/fake-api.ts";
import { fakeSend, numbers } from "../support/fake-send.ts";
import { holdList, OPERATION, respondTo, settle } from "../support/held-pages.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

describe("when a list fetches the next page", () => {
  test("a list requests the next page when a second item is asked for, and later ones as soon as a page arrives", async () => {
    const { list, requests } = holdList(4);
    const items = list[Symbol.asyncIterator]();
    const first = items.next();
    await settle();
    await respondTo(requests[0]);
    expect(await first).toEqual({ done: false, value: 0 });
    await settle();
    expect(requests).toHaveLength(1);
    expect(await items.next()).toEqual({ done: false, value: 1 });
    expect(requests).toHaveLength(2);
    await respondTo(requests[1]);
    expect(requests).toHaveLength(2);
    expect([await items.next(), await items.next()]).toMatchObject([{ value: 2 }, { value: 3 }]);
    expect(requests).toHaveLength(3);
  });

  test("pages() requests the next page when a second page is asked for, and then as soon as a page arrives", async () => {
    const { list, requests } = holdList(4);
    const pages = list.pages();
    const first = pages.next();
    await settle();
    await respondTo(requests[0]);
    await first;
    await settle();
    expect(requests).toHaveLength(1);
    const second = pages.next();
    await settle();
    expect(requests).toHaveLength(2);
    requests[1]?.respond();
    expect(await second).toMatchObject({ value: { number: 2 } });
    expect(requests).toHaveLength(3);
    await respondTo(requests[2]);
    expect(requests).toHaveLength(3);
  });

  test("a list requests the next page before it calls `onPage`, from the second page on", async () => {
    const seen: number[] = [];
    const { list, requests } = holdList(3, { onPage: () => void seen.push(requests.length) });
    const read = list.toArray();
    for (let page = 0; page < 3; page++) {
      await settle();
      await respondTo(requests[page]);
    }
    expect(await read).toEqual(numbers(0, 9));
    expect(seen).toEqual([2, 3, 3]);
  });

  test("a list with `prefetch: 0` requests a page when it's asked for", async () => {
    const { send, sent } = fakeSend((_sent, index) => ({
      data: { resources: numbers(index * 2, 2), nextPageToken: index < 2 ? `t${index}` : undefined },
    }));
    const requests: number[] = [];
    for await (const item of paginate(send, OPERATION, { body: {}, prefetch: 0 })) {
      await settle();
      requests.push(sent.length);
      expect(item).toBe(requests.length - 1);
    }
    expect(requests).toEqual([1, 1, 2, 2, 3, 3]);
  });

  test("a loop that stops after its first item or page costs one request", async () => {
    const { send, sent } = fakeSend((_sent, index) => ({
      data: { resources: numbers(index * 2, 2), nextPageToken: `t${index}` },
    }));
    const list = paginate(send, OPERATION, { body: {} });
    for await (const _item of list) break;
    for await (const _page of list.pages()) break;
    await list[Symbol.asyncIterator]().next();
    await list.pages().next();
    await settle();
    expect(sent).toHaveLength(4);
  });

  test("a list of a single page sends one request, however far it's read", async () => {
    const { list, requests } = holdList(1);
    const items = list[Symbol.asyncIterator]();
    const first = items.next();
    await settle();
    await respondTo(requests[0]);
    await first;
    await items.next();
    await settle();
    expect(requests).toHaveLength(1);
    expect([await items.next(), await items.next()]).toEqual([
      { done: false, value: 2 },
      { done: true, value: undefined },
    ]);
    expect(requests).toHaveLength(1);
  });

  test("toArray() requests a page ahead only if its limit takes more than the pages so far", async () => {
    for (const [limit, expected] of [
      [3, 1],
      [4, 2],
      [6, 2],
      [7, 3],
    ] as const) {
      const { list, requests } = holdList(9, { onPage: settle });
      const read = list.toArray({ limit });
      for (let page = 0; page < expected; page++) {
        await settle();
        await respondTo(requests[page]);
      }
      expect(await read).toEqual(numbers(0, limit));
      expect(requests).toHaveLength(expected);
    }
  });

  test("the next page's request has been passed to fetch when a consumer gets a page, whatever steps are on", async () => {
    const clock = new VirtualClock();
    const api = fakeApi({
      clock,
      rateLimit: true,
      concurrency: 5,
      totalTimeout: 60_000,
      logger: { debug() {}, info() {}, warn() {}, error() {} },
      middleware: [(request, next) => next(request), async (request, next) => await next(request)],
      answer: ({ number }) => json({ resources: [number, -number], nextPageToken: number < 5 ? `t${number}` : "" }),
    });
    const list = api.cspm.paginate("POST", "/v2/resource/scan_info", { body: {} });
    // The first call loads code on demand.
    await clock.run(list.toArray());
    const read = async (what: AsyncIterable<unknown>, expected: number[]) => {
      api.sent.length = 0;
      const counts: number[] = [];
      for await (const _value of what) counts.push(api.sent.length);
      expect(counts).toEqual(expected);
    };
    await clock.run(read(list, [1, 2, 3, 3, 4, 4, 5, 5, 5, 5]));
    await clock.run(read(list.pages(), [1, 3, 4, 5, 5]));
  });

  test("searches, audit logs and named operations fetch ahead too, which `prefetch: 0` stops, and abort when they are left", async () => {
    for (const prefetch of [0, 1] as const) {
      const { send, sent } = fakeSend(({ operation, query }, index) => {
        if (operation.startsWith("GET")) {
          const { startTime, endTime } = query as { startTime: number; endTime: number };
          const tooLarge = Object.assign(new Error("too large"), { status: 413 }) as never;
          return endTime - startTime > 1000
            ? { error: tooLarge }
            : { data: [startTime + 1, startTime + 2].map((timestamp) => ({ timestamp })) };
        }
        const page = { items: [1, 2], resources: [1, 2], nextPageToken: `t${index}` };
        return { data: { ...page, data: page } };
      });
      const cspm = createClient("cspm", send, new VirtualClock()) as CspmClient;
      const range = timeRange.absolute(1_900_000_000_000, 1_900_000_002_000);
      const lists: readonly (readonly [AsyncIterable<unknown>, requests: number])[] = [
        [search(send, "event from cloud.audit_logs where x", { prefetch }), 1],
        [cspm.searchResourceScanInfo.paginate({ body: {}, prefetch }), 1],
        // The first request is rejected as too large.
        [auditLogs({ cspm }, range, { prefetch }), 2],
      ];
      for (const [list, requests] of lists) {
        sent.length = 0;
        let items = 0;
        for await (const _item of list) if (++items === 2) break;
        expect(sent).toHaveLength(requests + prefetch);
        for (const { options } of sent) expect(options).not.toHaveProperty("prefetch");
        expect(sent.at(-1)?.options.signal?.aborted).toBe(true);
      }
    }
  });
});

test.each([2, -1, true, "1", null, Number.NaN])(
  "a list rejects with a TypeError if `prefetch` is %j, and sends nothing",
  async (prefetch) => {
    const { list, requests } = holdList(1, { prefetch: prefetch as never });
    await expect(list.toArray()).rejects.toThrow(new TypeError("`prefetch` must be 0 or 1."));
    expect(requests).toHaveLength(0);
  },
);

test("a list rejects with a TypeError for a `signal` that isn't one, and sends nothing", async () => {
  const { list, requests } = holdList(1, { signal: {} as never });
  await expect(list.toArray()).rejects.toThrow(new TypeError("`signal` must be an AbortSignal."));
  expect(requests).toHaveLength(0);
});

test("the cursor of a page resumes after that page, whatever was fetched ahead", async () => {
  const { list, requests } = holdList(5);
  const pages = list.pages();
  const read = async () => {
    const page = pages.next();
    await settle();
    for (const request of requests) if (request.isOpen) await respondTo(request);
    return (await page).value as Page<unknown>;
  };
  await read();
  const { next } = await read();
  await settle();
  expect(requests.map(({ page }) => page)).toEqual([0, 1, 2]);
  await pages.return();
  const { send, sent } = fakeSend(() => ({ data: { resources: ["rest"] } }));
  expect(await paginate(send, OPERATION, { body: {}, from: next }).toArray()).toEqual(["rest"]);
  expect(sent[0]?.body).toEqual({ pageToken: "2" });
});

test("a list that fetches ahead keeps within a rate limit, and loses no time to it", async () => {
  const clock = new VirtualClock();
  const bucket = new BucketApi(clock, { perSecond: 2, burst: 2, latency: () => 20 });
  const pages = 12;
  const answer = async (sent: Sent) => {
    const { status, headers } = await bucket.answer(sent);
    const nextPageToken = sent.number < pages ? `t${sent.number}` : "";
    return json({ resources: [1, 2, 3], nextPageToken }, { status, headers });
  };
  const api = fakeApi({ clock, answer, rateLimit: true });
  const read = async () => {
    for await (const _item of api.cspm.paginate("POST", "/v2/resource/scan_info", { body: {} }))
      await after(clock, 50, () => {});
  };
  const duration = await clock.duration(read());
  expect(bucket.rejected).toEqual([]);
  // The bucket lets the last request leave after (12 - 2) / 2 seconds.
  expect(duration).toBeLessThan(5_000 + 500);
});

test("a loop whose work calls the same client isn't blocked by fetching ahead with `concurrency: 1`", async () => {
  const clock = new VirtualClock();
  const answer = ({ method, number }: Sent) =>
    after(clock, 10, () =>
      method === "GET" ? json({ number }) : json({ resources: [1, 2], nextPageToken: `t${number}` }),
    );
  const { cspm } = fakeApi({ clock, answer, concurrency: 1 });
  const read = async () => {
    let items = 0;
    for await (const _item of cspm.paginate("POST", "/v2/resource/scan_info", { body: {} })) {
      expect(await cspm.GET("/v2/policy")).toHaveProperty("data.number");
      if (++items === 5) break;
    }
    return items;
  };
  expect(await clock.run(read())).toBe(5);
});

describe("fetching ahead saves the shorter of latency and work on each page:", () => {
  const PAGES = 40;

  /** An API with latency, and pages of 5 items. */
  function createApi(clock: VirtualClock, latency: number) {
    return fakeApi({
      clock,
      answer: ({ number }) =>
        after(clock, latency, () =>
          json({ resources: numbers(0, 5), nextPageToken: number < PAGES ? `t${number}` : "" }),
        ),
    }).cspm;
  }

  test.each([20, 100].flatMap((latency) => [20, 100, 300].map((work) => [latency, work] as const)))(
    "40 pages with %d ms of latency and %d ms of work each take 5 %% longer than the longer of both, at most",
    async (latency, work) => {
      for (const what of ["items", "pages"] as const) {
        const clock = new VirtualClock();
        const list = createApi(clock, latency).paginate("POST", "/v2/resource/scan_info", { body: {} });
        const read = async () => {
          if (what === "pages") for await (const _page of list.pages()) await after(clock, work, () => {});
          else for await (const _item of list) await after(clock, work / 5, () => {});
        };
        const ideal = PAGES * Math.max(latency, work);
        const duration = await clock.duration(read());
        expect(duration).toBeGreaterThanOrEqual(ideal);
        expect(duration).toBeLessThanOrEqual(1.05 * ideal);
      }
    },
  );
});

test("a list returns the same items with and without fetching ahead, for any latency, work and end of the loop", async () => {
  const ms = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 40, maxLength: 40 });
  const scenario = fc.record({
    sizes: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 8 }),
    latencies: ms,
    work: ms,
    limit: fc.integer({ min: 1, max: 40 }),
    prefetch: fc.constantFrom(0 as const, 1 as const),
  });
  await fc.assert(
    fc.asyncProperty(scenario, async ({ sizes, latencies, work, limit, prefetch }) => {
      const clock = new VirtualClock();
      const all = sizes.flatMap((size, page) => numbers(page * 10, size));
      let open = 0;
      const api = fakeApi({
        clock,
        answer: async ({ body = "", number, init }) => {
          const page = Number((JSON.parse(body) as { pageToken?: string }).pageToken ?? 0);
          open++;
          init.signal?.addEventListener("abort", () => open--);
          return after(clock, latencies[number] ?? 0, () => {
            if (!init.signal?.aborted) open--;
            const nextPageToken = page + 1 < sizes.length ? String(page + 1) : "";
            return json({ resources: numbers(page * 10, sizes[page] ?? 0), nextPageToken });
          });
        },
      });
      const seen: unknown[] = [];
      const read = async () => {
        for await (const item of api.cspm.paginate("POST", "/v2/resource/scan_info", { body: {}, prefetch })) {
          await after(clock, work[seen.length] ?? 0, () => {});
          if (seen.push(item) === limit) break;
        }
      };
      await clock.run(read());
      expect(seen).toEqual(all.slice(0, limit));
      expect(open).toBe(0);
      const last = seen.length === limit ? Math.floor((seen.at(-1) as number) / 10) : sizes.length - 1;
      // One more page with items at most, and the empty ones before it.
      const next = sizes.findIndex((size, page) => page > last && size > 0);
      const furthest = prefetch === 0 ? last : next === -1 ? sizes.length - 1 : next;
      expect(api.sent.length).toBeGreaterThanOrEqual(last + 1);
      expect(api.sent.length).toBeLessThanOrEqual(furthest + 1);
    }),
  );
});
