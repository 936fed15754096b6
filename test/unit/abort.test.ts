import { getEventListeners } from "node:events";
import { expect, test, vi } from "vitest";
import { onAbort } from "../../src/abort.ts";

const countListeners = (signal: AbortSignal) => getEventListeners(signal, "abort").length;

test("onAbort() calls every callback of a signal", () => {
  const { signal, abort } = abortable();
  const calls: number[] = [];
  for (let number = 0; number < 3; number++) onAbort(signal, () => calls.push(number));
  abort();
  expect(calls).toEqual([0, 1, 2]);
});

test("onAbort() doesn't call a callback that was removed", () => {
  const { signal, abort } = abortable();
  const [kept, removed] = [vi.fn(), vi.fn()];
  onAbort(signal, kept);
  onAbort(signal, removed)();
  abort();
  expect([kept.mock.calls.length, removed.mock.calls.length]).toEqual([1, 0]);
});

test("onAbort() adds one listener per signal, removes it with the last callback, and adds it again for the next", () => {
  const { signal } = abortable();
  const stops = Array.from({ length: 50 }, () => onAbort(signal, () => {}));
  expect(countListeners(signal)).toBe(1);
  for (const stop of stops) stop();
  expect(countListeners(signal)).toBe(0);
  const stop = onAbort(signal, () => {});
  expect(countListeners(signal)).toBe(1);
  stop();
  stop();
  expect(countListeners(signal)).toBe(0);
});

test("onAbort() leaves no listener if the callbacks remove themselves", () => {
  const { signal, abort } = abortable();
  for (let number = 0; number < 3; number++) {
    const stop = onAbort(signal, () => {
      stop();
    });
  }
  abort();
  expect(countListeners(signal)).toBe(0);
});

test("onAbort() does nothing without a signal", () => {
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
