import { getEventListeners } from "node:events";
import { afterEach, describe, expect, test, vi } from "vitest";
import { sleep, waitFor } from "../../src/abort.ts";
import { systemClock } from "../../src/clock.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

const countListeners = ({ signal }: AbortController) => getEventListeners(signal, "abort").length;

describe("systemClock", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each([2 ** 31, 1e12, Number.MAX_SAFE_INTEGER])(
    "a timer of %d ms, which is too long for setTimeout, doesn't fire at once",
    (ms) => {
      vi.useFakeTimers();
      const fired = vi.fn();
      const timer = systemClock.setTimer(fired, ms);
      vi.advanceTimersByTime(24 * 3_600_000);
      expect(fired).not.toHaveBeenCalled();
      systemClock.clearTimer(timer);
      expect(vi.getTimerCount()).toBe(0);
    },
  );
});

describe("sleep", () => {
  test("sleep() resolves after its time, and leaves no timer and no listener", async () => {
    const clock = new VirtualClock();
    const controller = new AbortController();
    expect(await clock.duration(sleep(500, controller.signal, clock))).toBe(500);
    expect([clock.active, countListeners(controller)]).toEqual([0, 0]);
  });

  test("sleep() rejects with the signal's reason on an abort, and leaves no timer and no listener", async () => {
    const clock = new VirtualClock();
    const controller = new AbortController();
    const asleep = sleep(500, controller.signal, clock);
    controller.abort("enough");
    await expect(asleep).rejects.toBe("enough");
    expect([clock.active, countListeners(controller)]).toEqual([0, 0]);
  });

  test("sleep() rejects at once if its signal has aborted", async () => {
    const clock = new VirtualClock();
    await expect(sleep(500, AbortSignal.abort("enough"), clock)).rejects.toBe("enough");
    expect(clock.active).toBe(0);
  });
});

describe("waitFor", () => {
  test("waitFor() settles with the shared promise, and leaves no listener", async () => {
    const controller = new AbortController();
    await expect(waitFor(Promise.resolve(1), controller.signal)).resolves.toBe(1);
    await expect(waitFor(Promise.reject(new Error("shared")), controller.signal)).rejects.toThrow("shared");
    await new Promise((resolve) => setImmediate(resolve));
    expect(countListeners(controller)).toBe(0);
  });

  test("waitFor() rejects on an abort, while others keep waiting for the shared promise", async () => {
    const controller = new AbortController();
    let settle = (_value: number) => {};
    const shared = new Promise<number>((resolve) => {
      settle = resolve;
    });
    const gaveUp = waitFor(shared, controller.signal);
    const patient = waitFor(shared, undefined);
    controller.abort("enough");
    await expect(gaveUp).rejects.toBe("enough");
    settle(5);
    await expect(patient).resolves.toBe(5);
  });

  test("waitFor() handles a rejection of the shared promise after the abort", async () => {
    const failing = new Promise((_resolve, reject) =>
      setImmediate(() => {
        reject(new Error("late"));
      }),
    );
    // An unhandled rejection would fail the run.
    await expect(waitFor(failing, AbortSignal.abort("enough"))).rejects.toBe("enough");
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
});
