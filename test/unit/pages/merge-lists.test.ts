import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeLists, type MergeOptions } from "../../../src/pages/merge-lists.ts";
import { paginate } from "../../../src/pages/pager.ts";
import { collectGarbage } from "../support/collect-garbage.ts";
import { after } from "../support/fake-api.ts";
import { numbers } from "../support/fake-send.ts";
import { countOpen, holdPages, ITEMS_PER_PAGE, settle } from "../support/held-pages.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const OPERATION = "POST /v2/resource/scan_info";

/** Lists of pages of 3 numbers, whose requests are held. */
function holdLists(count: number, pages: number) {
  const held = Array.from({ length: count }, () => holdPages(pages));
  return {
    lists: held.map(({ send }) => paginate(send, OPERATION, { body: {} })),
    /** The requests of each list. */
    requests: held.map(({ requests }) => requests),
    countOpen: () => countOpen(held.flatMap(({ requests }) => requests)),
  };
}

/** How far a list is, and how it ended. */
interface Progress {
  read: number;
  isEnded: boolean;
}

/** Lists of texts, each item after a time: `a0`, `a1`, … */
function createLists(clock: VirtualClock, times: readonly (readonly number[])[]) {
  const progress: Progress[] = [];
  const create = async function* (times: readonly number[], index: number) {
    const own = { read: 0, isEnded: false };
    progress[index] = own;
    try {
      for (const [number, ms] of times.entries()) {
        await after(clock, ms, () => {});
        own.read++;
        yield `${"abcdefgh".charAt(index)}${number}`;
      }
    } finally {
      own.isEnded = true;
    }
  };
  return { lists: times.map(create), progress };
}

async function readAll<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("the order of merged lists", () => {
  const times = [
    [10, 10, 10],
    [4, 4, 20],
    [1, 1, 1],
  ];

  test("mergeLists() returns items as they arrive", async () => {
    const clock = new VirtualClock();
    const { lists } = createLists(clock, times);
    expect(await clock.run(readAll(mergeLists(lists)))).toEqual(["c0", "c1", "c2", "b0", "b1", "a0", "a1", "b2", "a2"]);
  });

  test("mergeLists() returns items in the order of the lists with `ordered`, and reads them at once", async () => {
    const clock = new VirtualClock();
    const { lists } = createLists(clock, times);
    const read = readAll(mergeLists(lists, { ordered: true, buffer: 3 }));
    expect(await clock.duration(read)).toBe(30);
    expect(await read).toEqual(["a0", "a1", "a2", "b0", "b1", "b2", "c0", "c1", "c2"]);
  });

  test("mergeLists() takes turns between lists that are equally quick", async () => {
    const clock = new VirtualClock();
    const { lists } = createLists(clock, [
      [0, 0, 0],
      [0, 0, 0],
    ]);
    const seen: string[] = [];
    const read = async () => {
      for await (const item of mergeLists(lists)) {
        await after(clock, 10, () => {});
        seen.push(item);
      }
    };
    await clock.run(read());
    expect(seen).toEqual(["a0", "b0", "a1", "b1", "a2", "b2"]);
  });

  test("mergeLists() returns nothing for no lists and for empty ones", async () => {
    const clock = new VirtualClock();
    expect(await readAll(mergeLists([]))).toEqual([]);
    expect(await readAll(mergeLists(createLists(clock, [[], [], [], [], [], []]).lists))).toEqual([]);
  });

  test("mergeLists() merges pages as well as items", async () => {
    const { lists, requests } = holdLists(2, 1);
    const read = readAll(mergeLists(lists.map((list) => list.pages())));
    await settle();
    for (const [request] of requests) request?.respond();
    expect((await read).map(({ items }) => items)).toEqual([numbers(0, 3), numbers(0, 3)]);
  });
});

describe("how many lists are read at once", () => {
  test("mergeLists() opens 4 lists at once by default, and the next one when one has ended", async () => {
    const { lists, requests } = holdLists(6, 1);
    const read = readAll(mergeLists(lists));
    await settle();
    expect(requests.map(({ length }) => length)).toEqual([1, 1, 1, 1, 0, 0]);
    requests[2]?.[0]?.respond();
    await settle();
    expect(requests.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 0]);
    for (let list = 0; list < 6; list++) {
      requests[list]?.[0]?.respond();
      await settle();
    }
    expect(await read).toHaveLength(6 * ITEMS_PER_PAGE);
  });

  test("mergeLists() opens the next list while the consumer works, if another has ended", async () => {
    const { lists, requests } = holdLists(2, 1);
    const items = mergeLists(lists, { concurrency: 1 });
    const first = items.next();
    await settle();
    requests[0]?.[0]?.respond();
    await first;
    await items.next();
    await items.next();
    await settle();
    expect(requests[1]).toHaveLength(1);
    await items.return();
  });

  test("mergeLists() takes lists from an iterable when it's their turn, and closes it", async () => {
    const clock = new VirtualClock();
    const opened: number[] = [];
    let isClosed = false;
    const generate = function* () {
      try {
        for (let list = 0; ; list++) {
          opened.push(list);
          yield createLists(clock, [[5, 5]]).lists[0] as AsyncIterable<string>;
        }
      } finally {
        isClosed = true;
      }
    };
    const read = async () => {
      for await (const _item of mergeLists(generate(), { concurrency: 2 })) {
        expect(opened).toEqual([0, 1]);
        break;
      }
    };
    await clock.run(read());
    expect(isClosed).toBe(true);
  });

  test.each([
    [{}, 1],
    [{ buffer: 4 }, 4],
    [{ ordered: true, buffer: 4 }, 4],
  ] as [MergeOptions<string>, number][])(
    "mergeLists() with %j reads no more of a list than its buffer takes while the consumer works",
    async (options, buffer) => {
      const clock = new VirtualClock();
      const { lists, progress } = createLists(clock, [numbers(0, 9).map(() => 1), numbers(0, 9).map(() => 1)]);
      const items = mergeLists(lists, options);
      expect(await clock.run(items.next())).toEqual({ done: false, value: "a0" });
      await clock.advance(1_000);
      expect(progress.map(({ read }) => read)).toEqual([1 + buffer, buffer]);
      await items.return();
    },
  );

  test("a list that waits for its turn with `ordered` has fetched its first page, and no other", async () => {
    const { lists, requests } = holdLists(2, 3);
    const items = mergeLists(lists, { ordered: true });
    const first = items.next();
    await settle();
    requests[1]?.[0]?.respond();
    await settle();
    expect(requests.map(({ length }) => length)).toEqual([1, 1]);
    requests[0]?.[0]?.respond();
    await first;
    await settle();
    expect(requests.map(({ length }) => length)).toEqual([2, 1]);
    await items.return();
  });
});

describe("the end of merged lists", () => {
  test("a break ends all lists and aborts their requests", async () => {
    const { lists, requests, countOpen } = holdLists(4, 3);
    const read = (async () => {
      for await (const _item of mergeLists(lists)) break;
    })();
    await settle();
    requests[2]?.[0]?.respond();
    await read;
    expect(countOpen()).toBe(0);
    await settle();
    // The list that responded had begun its second page.
    expect(requests.map(({ length }) => length)).toEqual([1, 1, 2, 1]);
  });

  test("return() while next() is pending ends all lists", async () => {
    const { lists, countOpen } = holdLists(3, 2);
    const items = mergeLists(lists, { ordered: true });
    const pending = items.next();
    await settle();
    expect(countOpen()).toBe(3);
    expect(await Promise.all([items.return(), pending])).toEqual([
      { done: true, value: undefined },
      { done: true, value: undefined },
    ]);
    expect(countOpen()).toBe(0);
  });

  test.each([{ ordered: false }, { ordered: true }])(
    "the failure of one list ends all with its error, while the consumer works, with %j",
    async ({ ordered }) => {
      const { lists, requests, countOpen } = holdLists(5, 3);
      const items = mergeLists(lists, { ordered });
      const first = items.next();
      await settle();
      requests[0]?.[0]?.respond();
      expect(await first).toEqual({ done: false, value: 0 });
      requests[2]?.[0]?.fail(new Error("reset"));
      await settle();
      expect(countOpen()).toBe(0);
      // Other items of the first list have arrived.
      await expect(items.next()).rejects.toThrow("reset");
      expect(await items.next()).toEqual({ done: true, value: undefined });
      expect(requests[4]).toHaveLength(0);
    },
  );

  test("the failure of the only list reaches a consumer that waits for it", async () => {
    const { lists, requests } = holdLists(1, 1);
    const read = readAll(mergeLists(lists));
    await settle();
    requests[0]?.[0]?.fail(new Error("reset"));
    await expect(read).rejects.toThrow("reset");
  });

  test("an error of one list is thrown once, if several lists fail", async () => {
    const { lists, requests } = holdLists(3, 1);
    const read = readAll(mergeLists(lists));
    await settle();
    requests[1]?.[0]?.fail(new Error("first"));
    requests[0]?.[0]?.fail(new Error("second"));
    await expect(read).rejects.toThrow("first");
  });

  test("generators of the caller have ended when a merged loop has", async () => {
    const clock = new VirtualClock();
    const { lists, progress } = createLists(clock, [[1, 1], [50], [1, 1]]);
    const read = async () => {
      for await (const item of mergeLists(lists)) if (item === "a1") break;
    };
    expect(await clock.duration(read())).toBe(50);
    expect(progress.map(({ isEnded }) => isEnded)).toEqual([true, true, true]);
  });

  test("an error of the iterable of lists ends all", async () => {
    const { lists, countOpen } = holdLists(1, 1);
    const generate = function* () {
      yield* lists;
      throw new Error("no such account");
    };
    await expect(readAll(mergeLists(generate()))).rejects.toThrow("no such account");
    expect(countOpen()).toBe(0);
  });
});

describe("keys of merged lists", () => {
  const toLists = (...lists: readonly (readonly unknown[])[]) =>
    lists.map(async function* (items) {
      for (const item of items) yield await Promise.resolve(item);
    });

  test.each([
    { ordered: false, concurrency: 3 },
    { ordered: true, concurrency: 3 },
    { ordered: false, concurrency: 1 },
  ])("mergeLists() skips an item whose key the list before or after has returned too, with %j", async (options) => {
    const lists = toLists([1, 2, 3], [3, 4, 5], [5, 6], [], [6, 7]);
    const read = await readAll(mergeLists(lists, { ...options, key: (item) => item }));
    // The last list isn't a neighbour of the one with 6.
    expect(read.sort()).toEqual([1, 2, 3, 4, 5, 6, 6, 7]);
  });

  test("mergeLists() doesn't skip items without a key, or with a key that the same list has had", async () => {
    const lists = toLists([1, 1, undefined], [undefined, 2]);
    expect(await readAll(mergeLists(lists, { ordered: true, key: (item) => item }))).toEqual([
      1,
      1,
      undefined,
      undefined,
      2,
    ]);
  });

  test("mergeLists() compares keys with a neighbour that ended long before", async () => {
    const clock = new VirtualClock();
    const { lists } = createLists(clock, [[1], [1_000], [1], [1], [1], [1]]);
    const key = (item: string) => item.replace("b", "a");
    expect(await clock.run(readAll(mergeLists(lists, { concurrency: 2, key })))).toEqual([
      "a0",
      "c0",
      "d0",
      "e0",
      "f0",
    ]);
  });
});

test("mergeLists() forgets the keys of lists whose neighbours have ended", async () => {
  const keys: WeakRef<object>[] = [];
  const generate = function* () {
    for (let index = 0; index < 20; index++)
      yield (async function* () {
        // The target of a new WeakRef is kept until the end of this turn of the event loop.
        await new Promise(setImmediate);
        yield index;
      })();
  };
  const key = (index: number) => {
    const object = {};
    keys[index] = new WeakRef(object);
    return object;
  };
  const held: number[][] = [];
  for await (const index of mergeLists(generate(), { concurrency: 2, ordered: true, key })) {
    await new Promise(setImmediate);
    collectGarbage();
    held.push(keys.flatMap((ref, list) => (ref.deref() === undefined ? [] : [index - list])));
  }
  expect(held).toHaveLength(20);
  for (const distances of held.slice(5)) expect(Math.max(...distances)).toBeLessThanOrEqual(2);
});

test("mergeLists() returns every item once, for any times, options and number of lists", async () => {
  const time = fc.integer({ min: 0, max: 20 });
  const scenario = fc.record({
    times: fc.array(fc.array(time, { maxLength: 5 }), { maxLength: 8 }),
    concurrency: fc.integer({ min: 1, max: 5 }),
    buffer: fc.integer({ min: 1, max: 4 }),
    ordered: fc.boolean(),
    work: time,
  });
  await fc.assert(
    fc.asyncProperty(scenario, async ({ times, work, ...options }) => {
      const clock = new VirtualClock();
      const { lists, progress } = createLists(clock, times);
      const seen: string[] = [];
      const read = async () => {
        for await (const item of mergeLists(lists, options)) {
          await after(clock, work, () => {});
          seen.push(item);
          expect(progress.filter(({ isEnded }) => !isEnded).length).toBeLessThanOrEqual(options.concurrency);
        }
      };
      await clock.run(read());
      const all = times.flatMap((list, index) => list.map((_ms, number) => `${"abcdefgh".charAt(index)}${number}`));
      expect(options.ordered ? seen : [...seen].sort()).toEqual(all);
    }),
  );
});

test.each([
  [[[]], { concurrency: 0 }, "`concurrency` must be an integer of at least 1."],
  [[[]], { concurrency: 1.5 }, "`concurrency` must be an integer of at least 1."],
  [[[]], { buffer: 0 }, "`buffer` must be an integer of at least 1."],
  [[[]], { ordered: "yes" }, "`ordered` must be true or false."],
  [[[]], { key: "id" }, "`key` must be a function."],
  [
    [[]],
    { parallel: 3 },
    "Unknown option `parallel` for mergeLists. Known options: concurrency, ordered, buffer, key.",
  ],
  [[[]], null, "The options of mergeLists must be an object."],
  [5, {}, "`lists` must be an array of lists."],
  [undefined, {}, "`lists` must be an array of lists."],
  [[Promise.resolve([])], {}, "`lists` has something else than a list at index 0."],
  [[undefined], {}, "`lists` has something else than a list at index 0."],
])("mergeLists() rejects with a TypeError for %j with %j", async (lists, options, message) => {
  await expect(readAll(mergeLists(lists as never, options as never))).rejects.toThrow(new TypeError(message));
});
