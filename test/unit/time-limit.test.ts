import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { withTimeLimit } from "../../src/abort.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

const reason = new Error("gave up");
const never = () => new Promise<never>(() => {});

test("withTimeLimit returns the result, and leaves neither a timer nor a listener", async () => {
  const clock = new VirtualClock();
  const { signal } = new AbortController();
  expect(await withTimeLimit(100, clock, signal, () => Promise.resolve(5))).toBe(5);
  expect([clock.active, getEventListeners(signal, "abort")]).toEqual([0, []]);
});

test("withTimeLimit rejects with its error after the time, even if the work ignores the signal", async () => {
  const clock = new VirtualClock();
  const seen: AbortSignal[] = [];
  const work = (signal: AbortSignal) => {
    seen.push(signal);
    return never();
  };
  await expect(clock.run(withTimeLimit(100, clock, undefined, work, () => reason))).rejects.toBe(reason);
  expect([clock.active, seen[0]?.aborted]).toEqual([0, true]);
});

test("withTimeLimit rejects with the outer signal's reason, and leaves neither a timer nor a listener", async () => {
  const clock = new VirtualClock();
  const controller = new AbortController();
  const result = withTimeLimit(100, clock, controller.signal, never);
  controller.abort(reason);
  await expect(result).rejects.toBe(reason);
  expect([clock.active, getEventListeners(controller.signal, "abort")]).toEqual([0, []]);
});

test("withTimeLimit doesn't start the work if the outer signal has aborted", async () => {
  const clock = new VirtualClock();
  let starts = 0;
  const work = () => Promise.resolve(++starts);
  await expect(withTimeLimit(100, clock, AbortSignal.abort(reason), work)).rejects.toBe(reason);
  expect([starts, clock.active]).toEqual([0, 0]);
});
