import { getEventListeners } from "node:events";
import { expect, test, vi } from "vitest";
import { onAbort } from "../../src/abort.ts";

const listenersOf = (signal: AbortSignal) => getEventListeners(signal, "abort").length;

test("an abort calls all who wait for it", () => {
  const { signal, abort } = abortable();
  const calls: number[] = [];
  for (let number = 0; number < 3; number++) onAbort(signal, () => calls.push(number));
  abort();
  expect(calls).toEqual([0, 1, 2]);
});

test("who waits no more is not called", () => {
  const { signal, abort } = abortable();
  const [kept, taken] = [vi.fn(), vi.fn()];
  onAbort(signal, kept);
  onAbort(signal, taken)();
  abort();
  expect([kept.mock.calls.length, taken.mock.calls.length]).toEqual([1, 0]);
});

test("a signal has one listener for any number, none when the last has gone, and one again for the next", () => {
  const { signal } = abortable();
  const stops = Array.from({ length: 50 }, () => onAbort(signal, () => {}));
  expect(listenersOf(signal)).toBe(1);
  for (const stop of stops) stop();
  expect(listenersOf(signal)).toBe(0);
  const stop = onAbort(signal, () => {});
  expect(listenersOf(signal)).toBe(1);
  stop();
  stop();
  expect(listenersOf(signal)).toBe(0);
});

test("those who stop waiting when it aborts leave no listener", () => {
  const { signal, abort } = abortable();
  for (let number = 0; number < 3; number++) {
    const stop = onAbort(signal, () => {
      stop();
    });
  }
  abort();
  expect(listenersOf(signal)).toBe(0);
});

test("without a signal there is nothing to wait for", () => {
  expect(() => {
    onAbort(undefined, () => {})();
  }).not.toThrow();
});

function abortable() {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    abort: () => {
      controller.abort();
    },
  };
}
