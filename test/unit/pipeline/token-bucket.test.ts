import { getEventListeners } from "node:events";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TokenBucket, type Rate } from "../../../src/pipeline/token-bucket.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

/** When each of so many callers, who all come at once, gets a token: in ms from now. */
async function turns(clock: VirtualClock, bucket: TokenBucket, callers: number): Promise<number[]> {
  const start = clock.now();
  const at: number[] = [];
  const take = async () => {
    await bucket.take();
    at.push(clock.now() - start);
  };
  await clock.run(Promise.all(Array.from({ length: callers }, take)));
  return at;
}

function bucketOf(rate: Rate) {
  const clock = new VirtualClock();
  return { clock, bucket: new TokenBucket(rate, clock) };
}

describe("a bucket", () => {
  test("lets a burst go at once and the rest at its rate, a fifth of a token later for the way to the API", async () => {
    const { clock, bucket } = bucketOf([2, 3]);
    expect(await turns(clock, bucket, 6)).toEqual([0, 0, 0, 600, 1100, 1600]);
  });

  test("does not fall behind, however long it runs", async () => {
    const { clock, bucket } = bucketOf([3, 1]);
    const at = await turns(clock, bucket, 301);
    // Timers take whole ms, so that a third of a second comes late by two thirds of a ms.
    expect(at.at(-1)).toBeLessThan(100_000 + 100 + 300 * 0.67);
  });

  test("fills up again, to its burst and no further", async () => {
    const { clock, bucket } = bucketOf([2, 3]);
    await turns(clock, bucket, 3);
    await clock.advance(60_000);
    expect(await turns(clock, bucket, 4)).toEqual([0, 0, 0, 600]);
  });

  test("lets requests through in order, one that aborts leaving nothing behind", async () => {
    const { clock, bucket } = bucketOf([1, 1]);
    const order: number[] = [];
    const controller = new AbortController();
    const caller = async (number: number, signal?: AbortSignal) => {
      await bucket.take({ signal });
      order.push(number);
    };
    const calls = [caller(0), caller(1), caller(2, controller.signal).catch(() => {}), caller(3), caller(4)];
    await clock.advance(500);
    controller.abort();
    await clock.run(Promise.all(calls));
    expect(order).toEqual([0, 1, 3, 4]);
    expect([clock.active, getEventListeners(controller.signal, "abort").length]).toEqual([0, 0]);
  });

  test("sets no timer for nobody", async () => {
    const { clock, bucket } = bucketOf([1, 1]);
    const controller = new AbortController();
    await bucket.take();
    const waiting = bucket.take({ signal: controller.signal });
    expect(clock.active).toBe(1);
    controller.abort("enough");
    await expect(waiting).rejects.toBe("enough");
    expect(clock.active).toBe(0);
  });

  test.each([0, 0.2])("with a burst of %d still lets one go after another", async (burst) => {
    const { clock, bucket } = bucketOf([1, burst]);
    expect(await turns(clock, bucket, 2)).toEqual([0, 1100]);
  });
});

describe("an answer", () => {
  test("that has as much left as was counted on changes nothing", async () => {
    const { clock, bucket } = bucketOf([2, 5]);
    const marks = await Promise.all([bucket.take(), bucket.take()]);
    bucket.correct({ remaining: 4 }, marks[0]);
    bucket.correct({ remaining: 3 }, marks[1]);
    expect(await turns(clock, bucket, 4)).toEqual([0, 0, 0, 600]);
  });

  test("may come out of order, and changes nothing", async () => {
    const { clock, bucket } = bucketOf([2, 5]);
    const marks = await Promise.all(Array.from({ length: 5 }, () => bucket.take()));
    marks.forEach((mark, index) => {
      bucket.correct({ remaining: index }, mark);
    });
    expect(await turns(clock, bucket, 1)).toEqual([600]);
  });

  test("does not cost the time it was on its way, nor the part of a token that it is rounded by", async () => {
    const { clock, bucket } = bucketOf([2, 1]);
    const start = clock.now();
    for (let request = 0; request < 101; request++) {
      const mark = await clock.run(bucket.take());
      await clock.advance(90);
      bucket.correct({ remaining: 0 }, mark);
    }
    expect(clock.now() - start).toBe(100 * 500 + 100 + 90);
  });

  test("that is told in whole tokens does not cost the part of one that has been refilled", async () => {
    const { clock, bucket } = bucketOf([2, 10]);
    await turns(clock, bucket, 10);
    // The way of the burst, and time for 1.4 tokens.
    await clock.advance(100 + 700);
    bucket.correct({ remaining: 0 }, await bucket.take());
    expect(await turns(clock, bucket, 1)).toEqual([300]);
  });

  test("that has less left takes away what somebody else drew, once", async () => {
    const { clock, bucket } = bucketOf([2, 10]);
    const marks = [await bucket.take(), await bucket.take()];
    bucket.correct({ remaining: 3 }, marks[0]);
    bucket.correct({ remaining: 2 }, marks[1]);
    expect((await turns(clock, bucket, 3)).slice(0, 2)).toEqual([0, 0]);
    expect(bucketIsEmpty(clock, bucket)).toBe(true);
  });

  test("that has nothing left, and then a refusal, hold for one token and no longer", async () => {
    const { clock, bucket } = bucketOf([2, 10]);
    bucket.correct({ remaining: 0 }, await bucket.take());
    bucket.pause(undefined);
    // At half the rate; its pace then comes back little by little.
    const [first, second] = await turns(clock, bucket, 2);
    expect(first).toBe(1000);
    expect(second).toBeGreaterThan(1500);
    expect(second).toBeLessThan(2000);
  });

  test("teaches the rate and the burst", async () => {
    const { clock, bucket } = bucketOf([1, 1]);
    bucket.correct({ perSecond: 10, burst: 2 }, await bucket.take());
    await clock.advance(10_000);
    expect(await turns(clock, bucket, 4)).toEqual([0, 0, 120, 220]);
  });

  test("never takes away more than there is, whatever it says and whenever it comes", async () => {
    const step = fc.record({
      wait: fc.integer({ min: 0, max: 5_000 }),
      remaining: fc.integer({ min: 0, max: 50 }),
      refused: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { clock, bucket } = bucketOf([2, 10]);
        for (const { wait, remaining, refused } of steps) {
          const mark = await clock.run(bucket.take());
          await clock.advance(wait);
          if (refused) bucket.pause(undefined);
          else bucket.correct({ remaining }, mark);
        }
        // Eight seconds is a token at the lowest rate.
        const [next] = await turns(clock, bucket, 1);
        expect(next).toBeLessThanOrEqual(8_100);
      }),
      { numRuns: 50 },
    );
  });
});

/** Whether the next caller would have to wait. */
function bucketIsEmpty(clock: VirtualClock, bucket: TokenBucket): boolean {
  const controller = new AbortController();
  bucket.take({ signal: controller.signal }).catch(() => {});
  const isWaiting = clock.active > 0;
  controller.abort();
  return isWaiting;
}

describe("a refusal", () => {
  test("holds everybody back for as long as it says, and lets one go then", async () => {
    const { clock, bucket } = bucketOf([2, 10]);
    const waiting = turns(clock, bucket, 12);
    bucket.pause(30_000);
    const at = await waiting;
    expect(at.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 0));
    expect(at[10]).toBe(30_000);
    expect(at[11]).toBeGreaterThan(30_400);
  });

  test("does not shorten a hold that is under way", async () => {
    const { clock, bucket } = bucketOf([2, 10]);
    bucket.pause(30_000);
    bucket.pause(100);
    expect(await turns(clock, bucket, 1)).toEqual([30_000]);
  });

  test("of many that were sent together halves the rate once", async () => {
    const { clock, bucket } = bucketOf([2, 10]);
    for (let refused = 0; refused < 6; refused++) bucket.pause(undefined);
    expect(await turns(clock, bucket, 1)).toEqual([1000]);
  });

  test("slows down for a while only", async () => {
    const { clock, bucket } = bucketOf([2, 1]);
    bucket.pause(undefined);
    const at = await turns(clock, bucket, 40);
    expect((at[39] ?? 0) - (at[38] ?? 0)).toBe(500);
  });
});

describe("a rate that is a guess", () => {
  const guess = () => {
    const clock = new VirtualClock();
    return { clock, bucket: new TokenBucket([1, 1], clock, Number.POSITIVE_INFINITY) };
  };

  test("grows with each request that is let in while others wait, up to 100 a second", async () => {
    const { clock, bucket } = guess();
    const at: number[] = [];
    const take = async () => {
      const mark = await bucket.take();
      at.push(clock.now());
      bucket.correct({}, mark);
    };
    await clock.run(Promise.all(Array.from({ length: 300 }, take)));
    const gaps = at.slice(1).map((time, index) => time - (at[index] ?? 0));
    expect(gaps[0]).toBeGreaterThan(900);
    expect(Math.min(...gaps)).toBe(10);
  });

  test("does not grow with requests that it never kept waiting, however many", async () => {
    const { clock, bucket } = guess();
    for (let request = 0; request < 10_000; request++) bucket.correct({}, 0);
    const [, second = 0] = await turns(clock, bucket, 2);
    expect(second).toBeGreaterThan(500);
  });

  test("grows with time while nobody waits", async () => {
    const { clock, bucket } = guess();
    await clock.run(bucket.take());
    await clock.advance(30_000);
    const [first = 0, second = 0] = await turns(clock, bucket, 2);
    expect(second - first).toBeLessThan(200);
  });
});
