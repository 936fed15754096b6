import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { after, fakeApi, json } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const readOrder = (headers: Headers) => Number(headers.get("x-order"));

/** An API that takes 100 ms for each request, and counts how many it has at once. */
function slowApi(options: { concurrency: number; fails?: boolean }) {
  const clock = new VirtualClock();
  const seen: number[] = [];
  let running = 0;
  let max = 0;
  const api = fakeApi({
    clock,
    concurrency: options.concurrency,
    retry: false,
    answer: ({ headers }) => {
      seen.push(readOrder(headers));
      max = Math.max(max, ++running);
      return after(clock, 100, () => {
        running--;
        if (options.fails) throw new TypeError("fetch failed");
        return json({});
      });
    },
  });
  const get = (number: number, signal?: AbortSignal) =>
    api.cspm.GET("/v2/policy", { headers: { "x-order": String(number) }, signal });
  return { clock, seen, countMax: () => max, get };
}

test("`concurrency` limits how many requests run at once, and serves the others in FIFO order", async () => {
  const { clock, seen, countMax, get } = slowApi({ concurrency: 3 });
  const calls = Array.from({ length: 20 }, (_, number) => get(number));
  expect(await clock.duration(Promise.all(calls))).toBe(700);
  expect(countMax()).toBe(3);
  expect(seen).toEqual(Array.from({ length: 20 }, (_, number) => number));
});

test.each([1, 3])(
  "a call that comes while the queue drains is served after it, with a limit of %i",
  async (concurrency) => {
    const { clock, seen, countMax, get } = slowApi({ concurrency });
    const calls = Array.from({ length: 3 * concurrency }, (_, number) => get(number));
    // The first have ended, the next are running, and the rest still wait.
    await clock.advance(150);
    calls.push(get(calls.length));
    await clock.advance(100);
    // Now only the new call waits, or none.
    calls.push(get(calls.length));
    await clock.run(Promise.all(calls));
    expect(countMax()).toBe(concurrency);
    expect(seen).toEqual(calls.map((_, number) => number));
  },
);

test("a call that comes when the queue has just become empty waits for those that left it", async () => {
  const { clock, seen, countMax, get } = slowApi({ concurrency: 1 });
  const calls = [get(0), get(1)];
  await clock.advance(150);
  calls.push(get(2));
  await clock.run(Promise.all(calls));
  expect(countMax()).toBe(1);
  expect(seen).toEqual([0, 1, 2]);
});

test("a call that fails releases its permit", async () => {
  const { clock, seen, get } = slowApi({ concurrency: 1, fails: true });
  await clock.run(Promise.all([get(0), get(1), get(2)]));
  expect(seen).toEqual([0, 1, 2]);
});

test("a call that aborts leaves the queue and takes no permit", async () => {
  const { clock, seen, get } = slowApi({ concurrency: 1 });
  const controller = new AbortController();
  const first = get(0);
  const second = get(1, controller.signal);
  const third = get(2);
  await clock.advance(50);
  controller.abort("enough");
  await expect(second).rejects.toBe("enough");
  await clock.run(Promise.all([first, third, get(3)]));
  expect(seen).toEqual([0, 2, 3]);
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
});
