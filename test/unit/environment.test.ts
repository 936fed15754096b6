import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { sleep, waitFor } from "../../src/environment.ts";
import { VirtualTime } from "./support/virtual-time.ts";

const listenersOf = ({ signal }: AbortController) => getEventListeners(signal, "abort").length;

describe("sleep", () => {
  test("ends after its time, and leaves nothing behind", async () => {
    const environment = new VirtualTime();
    const controller = new AbortController();
    expect(await environment.duration(sleep(500, controller.signal, environment))).toBe(500);
    expect([environment.active, listenersOf(controller)]).toEqual([0, 0]);
  });

  test("ends with an abort, and leaves nothing behind", async () => {
    const environment = new VirtualTime();
    const controller = new AbortController();
    const asleep = sleep(500, controller.signal, environment);
    controller.abort("enough");
    await expect(asleep).rejects.toBe("enough");
    expect([environment.active, listenersOf(controller)]).toEqual([0, 0]);
  });

  test("does not begin under a signal that has aborted", async () => {
    const environment = new VirtualTime();
    await expect(sleep(500, AbortSignal.abort("enough"), environment)).rejects.toBe("enough");
    expect(environment.active).toBe(0);
  });
});

describe("waiting for what others wait for", () => {
  test("ends with the shared outcome, and leaves no listener", async () => {
    const controller = new AbortController();
    await expect(waitFor(Promise.resolve(1), controller.signal)).resolves.toBe(1);
    await expect(waitFor(Promise.reject(new Error("shared")), controller.signal)).rejects.toThrow("shared");
    await new Promise((resolve) => setImmediate(resolve));
    expect(listenersOf(controller)).toBe(0);
  });

  test("ends with an abort, which is this wait's alone", async () => {
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

  test("takes care of a failure that comes after the abort", async () => {
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
