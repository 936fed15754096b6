import { describe, expect, test } from "vitest";
import { callMany, median, race, type Contestant } from "../../../../scripts/bench/measure.ts";

/** A clock that only advances with calls. */
class Stopwatch {
  microseconds = 0;
  /** The names of the called contestants, in order. */
  readonly called: string[] = [];

  readonly clock = (): number => this.microseconds;

  /** @param cost time of a call in µs, given the number of earlier calls */
  contestant(name: string, cost: (calls: number) => number): Contestant {
    let calls = 0;
    return {
      name,
      call: () => {
        this.called.push(name);
        this.microseconds += cost(calls++);
        return Promise.resolve();
      },
    };
  }
}

describe("median", () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[10, 9], 9.5],
    [[100, 2, 3], 3],
    [[7], 7],
  ])("the median of %j is %d", (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test("the median of an empty list is NaN", () => {
    expect(median([])).toBeNaN();
  });

  test("median does not change the order of its argument", () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe("callMany", () => {
  test.each([
    [1, 1],
    [120, 1],
    [100, 10],
    [25, 10],
  ])("callMany makes %d calls, at most %d of them concurrently", async (calls, concurrency) => {
    let [made, underWay, most] = [0, 0, 0];
    const call = async () => {
      made++;
      most = Math.max(most, ++underWay);
      await Promise.resolve();
      underWay--;
    };
    await callMany(call, calls, concurrency);
    expect({ made, most }).toEqual({ made: calls, most: concurrency });
  });
});

describe("race", () => {
  test("race returns the time of a call and its ratio to the reference", async () => {
    const watch = new Stopwatch();
    const contestants = [watch.contestant("ours", () => 30), watch.contestant("bare", () => 20)];
    const timings = await race(contestants, "bare", { rounds: 4, calls: 10, clock: watch.clock });
    expect(timings).toEqual([
      { name: "ours", microseconds: 30, ratio: 1.5, quartiles: [1.5, 1.5] },
      { name: "bare", microseconds: 20, ratio: 1, quartiles: [1, 1] },
    ]);
  });

  test("race computes ratios within a round, so that a slow round does not change them", async () => {
    const watch = new Stopwatch();
    const costing = (name: string, costs: readonly number[]) => watch.contestant(name, (calls) => costs[calls] ?? 0);
    const contestants = [costing("ours", [1, 30, 60, 30]), costing("bare", [1, 20, 40, 200])];
    const [ours] = await race(contestants, "bare", { rounds: 3, calls: 1, clock: watch.clock });
    expect(ours).toMatchObject({ microseconds: 30, ratio: 1.5 });
  });

  test("race returns the quartiles of the ratios", async () => {
    const watch = new Stopwatch();
    const costs = [9, 1, 2, 3, 4];
    const contestants = [watch.contestant("ours", (calls) => costs[calls] ?? 0), watch.contestant("bare", () => 1)];
    const [ours] = await race(contestants, "bare", { rounds: 4, calls: 1, clock: watch.clock });
    expect(ours).toMatchObject({ ratio: 2.5, quartiles: [1.75, 3.25] });
  });

  test("race does not count the warm-up, a quarter of the rounds", async () => {
    const watch = new Stopwatch();
    const cold = (calls: number) => (calls < 10 ? 1_000 : 20);
    const contestants = [watch.contestant("ours", cold), watch.contestant("bare", () => 20)];
    const [ours] = await race(contestants, "bare", { rounds: 4, calls: 10, clock: watch.clock });
    expect(ours).toMatchObject({ microseconds: 20, quartiles: [1, 1] });
    expect(watch.called.filter((name) => name === "ours")).toHaveLength(50);
  });

  test("race starts each round with another contestant", async () => {
    const watch = new Stopwatch();
    const contestants = ["a", "b", "c"].map((name) => watch.contestant(name, () => 1));
    await race(contestants, "a", { rounds: 3, calls: 1, clock: watch.clock });
    expect(watch.called.join("")).toBe("abc" + "bca" + "cab" + "abc");
  });

  test("race with `collect` collects the garbage of a contestant before the next one's turn", async () => {
    let garbage: WeakRef<object> | undefined;
    const left: boolean[] = [];
    const littering = () => {
      garbage = new WeakRef({});
      return Promise.resolve();
    };
    const observing = () => {
      left.push(garbage?.deref() !== undefined);
      return Promise.resolve();
    };
    const contestants = [
      { name: "littering", call: littering },
      { name: "observing", call: observing },
    ];
    await race(contestants, "littering", { rounds: 1, calls: 1, clock: () => 0, collect: true });
    expect(left).toEqual([false, false]);
  });

  test("race without the reference returns NaN as ratios", async () => {
    const watch = new Stopwatch();
    const timings = await race([watch.contestant("ours", () => 1)], "bare", {
      rounds: 4,
      calls: 1,
      clock: watch.clock,
    });
    expect(timings[0]?.ratio).toBeNaN();
  });
});
