import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { after, fakeApi, json } from "../support/fake-api.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const order = (headers: Headers) => Number(headers.get("x-order"));

/** An API that takes 100 ms for each request, and knows how many it had at once. */
function slowApi(options: { concurrency: number; fails?: boolean }) {
  const clock = new VirtualClock();
  const seen: number[] = [];
  let underWay = 0;
  let most = 0;
  const api = fakeApi({
    clock,
    concurrency: options.concurrency,
    retry: false,
    answer: ({ headers }) => {
      seen.push(order(headers));
      most = Math.max(most, ++underWay);
      return after(clock, 100, () => {
        underWay--;
        if (options.fails) throw new TypeError("fetch failed");
        return json({});
      });
    },
  });
  const get = (number: number, signal?: AbortSignal) =>
    api.cspm.GET("/v2/policy", { headers: { "x-order": String(number) }, signal });
  return { clock, seen, most: () => most, get };
}

test("no more requests than the limit are under way at once, in the order in which they came", async () => {
  const { clock, seen, most, get } = slowApi({ concurrency: 3 });
  const calls = Array.from({ length: 20 }, (_, number) => get(number));
  expect(await clock.duration(Promise.all(calls))).toBe(700);
  expect(most()).toBe(3);
  expect(seen).toEqual(Array.from({ length: 20 }, (_, number) => number));
});

test.each([1, 3])("one that comes while a queue drains stands behind it, with a limit of %i", async (concurrency) => {
  const { clock, seen, most, get } = slowApi({ concurrency });
  const calls = Array.from({ length: 3 * concurrency }, (_, number) => get(number));
  // The first have ended, those who waited are under way, and the rest waits still.
  await clock.advance(150);
  calls.push(get(calls.length));
  await clock.advance(100);
  // Now nobody waits but the newcomer, or nobody at all.
  calls.push(get(calls.length));
  await clock.run(Promise.all(calls));
  expect(most()).toBe(concurrency);
  expect(seen).toEqual(calls.map((_, number) => number));
});

test("one that comes when the queue has just become empty waits for those who left it", async () => {
  const { clock, seen, most, get } = slowApi({ concurrency: 1 });
  const calls = [get(0), get(1)];
  await clock.advance(150);
  calls.push(get(2));
  await clock.run(Promise.all(calls));
  expect(most()).toBe(1);
  expect(seen).toEqual([0, 1, 2]);
});

test("one that fails makes room for the next", async () => {
  const { clock, seen, get } = slowApi({ concurrency: 1, fails: true });
  await clock.run(Promise.all([get(0), get(1), get(2)]));
  expect(seen).toEqual([0, 1, 2]);
});

test("one that aborts leaves the queue, and takes nobody's place", async () => {
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
