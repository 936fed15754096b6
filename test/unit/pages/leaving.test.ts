import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { TimeoutError } from "../../../src/errors/call-error.ts";
import type { Page } from "../../../src/pages/page.ts";
import { paginate, Pager } from "../../../src/pages/pager.ts";
import { after, fakeApi, json, type Sent } from "../support/fake-api.ts";
import { fakeSend } from "../support/fake-send.ts";
import { countOpen, holdList, OPERATION, respondTo, settle } from "../support/held-pages.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

describe("leaving a list", () => {
  test("a break aborts the request for the next page, and waits until it has ended", async () => {
    const { list, requests } = holdList(3);
    const read = (async () => {
      for await (const item of list) if (item === 1) break;
    })();
    await settle();
    await respondTo(requests[0]);
    await read;
    expect(requests).toHaveLength(2);
    expect(countOpen(requests)).toBe(0);
    expect(requests[1]?.options.signal?.aborted).toBe(true);
  });

  test("an error in the loop aborts the request for the next page", async () => {
    const { list, requests } = holdList(3);
    const read = (async () => {
      for await (const item of list) if (item === 2) throw new Error("disk full");
    })();
    await settle();
    requests[0]?.respond();
    await expect(read).rejects.toThrow("disk full");
    expect(requests).toHaveLength(2);
    expect(countOpen(requests)).toBe(0);
  });

  test("an error of `onPage` aborts the request for the next page", async () => {
    const onPage = async ({ number }: Page<unknown>) => {
      await Promise.resolve();
      if (number === 2) throw new Error("full");
    };
    const { list, requests } = holdList(3, { onPage });
    const read = list.toArray();
    read.catch(() => {});
    await settle();
    await respondTo(requests[0]);
    requests[1]?.respond();
    await expect(read).rejects.toThrow("full");
    expect(requests).toHaveLength(3);
    expect(countOpen(requests)).toBe(0);
  });

  test.each(["items", "pages"] as const)(
    "return() aborts the request that a pending next() of %s waits for, which then ends the list",
    async (what) => {
      for (const prefetch of [0, 1] as const) {
        const { list, requests } = holdList(3, { prefetch });
        const iterator: AsyncGenerator<unknown, void> = what === "items" ? list[Symbol.asyncIterator]() : list.pages();
        const pending = iterator.next();
        await settle();
        const returned = iterator.return();
        expect(await Promise.all([pending, returned])).toEqual([
          { done: true, value: undefined },
          { done: true, value: undefined },
        ]);
        expect(requests).toHaveLength(1);
        expect(countOpen(requests)).toBe(0);
        expect(await iterator.next()).toEqual({ done: true, value: undefined });
      }
    },
  );

  test("throw() aborts the request that a pending next() waits for, and rejects with its error", async () => {
    const { list, requests } = holdList(3);
    const iterator = list[Symbol.asyncIterator]();
    const pending = iterator.next();
    await settle();
    const thrown = iterator.throw(new Error("broken pipe"));
    await expect(thrown).rejects.toThrow("broken pipe");
    expect(await pending).toEqual({ done: true, value: undefined });
    expect(countOpen(requests)).toBe(0);
  });

  test("a loop that's left ends after the request that it aborts", async () => {
    const events: string[] = [];
    const page = { items: [1, 2], number: 1, total: undefined, received: 2, next: undefined };
    const source = async function* (signal: AbortSignal) {
      yield page;
      await new Promise((resolve) => {
        signal.addEventListener("abort", resolve);
      });
      await settle();
      events.push("request ended");
      yield page;
    };
    for await (const item of new Pager(source, {})) if (item === 2) break;
    expect([...events, "loop ended"]).toEqual(["request ended", "loop ended"]);
  });

  test("return() of an iterator that was never read sends nothing", async () => {
    const { list, requests } = holdList(3);
    const iterator = list[Symbol.asyncIterator]();
    await iterator.return();
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    expect(requests).toHaveLength(0);
  });

  test("a list leaves no listener on the signal while it's between requests, and after it has ended", async () => {
    const { signal } = new AbortController();
    const { list, requests } = holdList(3, { signal });
    const items = list[Symbol.asyncIterator]();
    const first = items.next();
    await settle();
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await respondTo(requests[0]);
    await first;
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    await items.next();
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await items.return();
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  test("a list that's left early leaves no timer", async () => {
    const clock = new VirtualClock();
    const { signal } = new AbortController();
    const api = fakeApi({
      clock,
      rateLimit: true,
      totalTimeout: 60_000,
      answer: async ({ number }) =>
        after(clock, 100, () => json({ resources: [number, number], nextPageToken: `t${number}` })),
    });
    const read = async () => {
      let items = 0;
      const list = api.cspm.paginate("POST", "/v2/resource/scan_info", { body: {}, signal });
      for await (const _item of list) if (++items === 4) break;
    };
    await clock.run(read());
    expect(api.sent.map(({ init }) => init.signal?.aborted)).toEqual([false, false, true]);
    // The fake API's own timer for its last response.
    expect(clock.active).toBe(1);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

describe("failures of the next page", () => {
  /** Collects unhandled rejections, which Node reports a turn later. */
  async function collectUnhandled(work: () => Promise<unknown>): Promise<unknown[]> {
    const unhandled: unknown[] = [];
    const collect = (reason: unknown) => void unhandled.push(reason);
    process.on("unhandledRejection", collect);
    try {
      await work();
      await settle();
    } finally {
      process.off("unhandledRejection", collect);
    }
    return unhandled;
  }

  test("a list rejects with the error of the next page after all items before it", async () => {
    const { list, requests } = holdList(3);
    const seen: unknown[] = [];
    const unhandled = await collectUnhandled(async () => {
      const read = (async () => {
        for await (const item of list) {
          if (item === 1) {
            requests[1]?.fail(new Error("reset"));
            await settle();
          }
          seen.push(item);
        }
      })();
      await settle();
      requests[0]?.respond();
      await expect(read).rejects.toThrow("reset");
    });
    expect(seen).toEqual([0, 1, 2]);
    expect(unhandled).toEqual([]);
  });

  test("an error of a page that's never asked for doesn't surface, in a loop that's left or an abandoned iterator", async () => {
    for (const isLeft of [true, false]) {
      const { list, requests } = holdList(3);
      const unhandled = await collectUnhandled(async () => {
        const items = list[Symbol.asyncIterator]();
        const first = items.next();
        await settle();
        await respondTo(requests[0]);
        await first;
        expect(await items.next()).toEqual({ done: false, value: 1 });
        requests[1]?.fail(new Error("reset"));
        await settle();
        if (isLeft) expect(await items.return()).toEqual({ done: true, value: undefined });
      });
      expect(unhandled).toEqual([]);
    }
  });

  test("a page that exceeds its `timeout` while the consumer works rejects when it's asked for", async () => {
    const clock = new VirtualClock();
    const answer = ({ number }: Sent) =>
      number === 1 ? json({ resources: [1, 2, 3], nextPageToken: "t" }) : new Promise<Response>(() => {});
    const api = fakeApi({ clock, answer, retry: false, timeout: 1_000 });
    const items = api.cspm.paginate("POST", "/v2/resource/scan_info", { body: {} })[Symbol.asyncIterator]();
    await clock.run(items.next());
    await clock.run(items.next());
    await clock.advance(2_000);
    expect(await clock.run(items.next())).toEqual({ done: false, value: 3 });
    await expect(items.next()).rejects.toBeInstanceOf(TimeoutError);
    expect(clock.active).toBe(0);
  });

  test("an abort of the signal aborts the request for the next page, and the list rejects with its reason", async () => {
    const controller = new AbortController();
    const { list, requests } = holdList(3, { signal: controller.signal });
    const items = list[Symbol.asyncIterator]();
    const first = items.next();
    await settle();
    await respondTo(requests[0]);
    await first;
    await items.next();
    expect(countOpen(requests)).toBe(1);
    controller.abort("enough");
    expect(countOpen(requests)).toBe(0);
    expect(requests[1]?.options.signal?.reason).toBe("enough");
    await expect(items.next()).rejects.toBe("enough");
  });

  test("a list that aborts its own signal on the last item of a page requests nothing more", async () => {
    const controller = new AbortController();
    const { list, requests } = holdList(3, { prefetch: 0, signal: controller.signal });
    const read = (async () => {
      for await (const item of list) if (item === 2) controller.abort("enough");
    })();
    await settle();
    requests[0]?.respond();
    await expect(read).rejects.toBe("enough");
    expect(requests).toHaveLength(1);
  });

  test("an endless list rejects after the items of its last page, with fetching ahead", async () => {
    const { send } = fakeSend((_sent, index) => ({
      data: { resources: [index, index], nextPageToken: `t${index % 2}` },
    }));
    const seen: unknown[] = [];
    const read = (async () => {
      for await (const item of paginate(send, OPERATION, { body: {} })) seen.push(item);
    })();
    await expect(read).rejects.toThrow("the API returned a page token that it had returned before");
    expect(seen.slice(-2)).toEqual([3, 3]);
  });
});
