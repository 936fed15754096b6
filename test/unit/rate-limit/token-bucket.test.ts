import { getEventListeners } from "node:events";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Rate } from "../../../src/rate-limit/rate.ts";
import { TokenBucket } from "../../../src/rate-limit/token-bucket.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

/** When each of several callers, which start at once, gets a token, in ms from now. */
async function takeTokens(clock: VirtualClock, bucket: TokenBucket, callers: number): Promise<number[]> {
  const start = clock.now();
  const at: number[] = [];
  const take = async () => {
    await bucket.take();
    at.push(clock.now() - start);
  };
  await clock.run(Promise.all(Array.from({ length: callers }, take)));
  return at;
}

function createBucket(rate: Rate) {
  const clock = new VirtualClock();
  return { clock, bucket: new TokenBucket(rate, clock) };
}

describe("TokenBucket", () => {
  test("TokenBucket grants a burst at once and the rest at its rate, delayed by the latency of the burst", async () => {
    const { clock, bucket } = createBucket([2, 3]);
    expect(await takeTokens(clock, bucket, 6)).toEqual([0, 0, 0, 600, 1100, 1600]);
  });

  test("TokenBucket keeps its rate over a long time", async () => {
    const { clock, bucket } = createBucket([3, 1]);
    const at = await takeTokens(clock, bucket, 301);
    // Timers take whole ms, so that a third of a second is late by two thirds of a ms.
    expect(at.at(-1)).toBeLessThan(100_000 + 100 + 300 * 0.67);
  });

  test("TokenBucket refills up to its burst", async () => {
    const { clock, bucket } = createBucket([2, 3]);
    await takeTokens(clock, bucket, 3);
    await clock.advance(60_000);
    expect(await takeTokens(clock, bucket, 4)).toEqual([0, 0, 0, 600]);
  });

  test("TokenBucket serves callers in FIFO order, and one that aborts leaves no timer and no listener", async () => {
    const { clock, bucket } = createBucket([1, 1]);
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

  test("TokenBucket clears its timer when the queue is empty", async () => {
    const { clock, bucket } = createBucket([1, 1]);
    const controller = new AbortController();
    await bucket.take();
    const waiting = bucket.take({ signal: controller.signal });
    expect(clock.active).toBe(1);
    controller.abort("enough");
    await expect(waiting).rejects.toBe("enough");
    expect(clock.active).toBe(0);
  });

  test.each([0, 0.2])("TokenBucket grants one token at a time with a burst of %d", async (burst) => {
    const { clock, bucket } = createBucket([1, burst]);
    expect(await takeTokens(clock, bucket, 2)).toEqual([0, 1100]);
  });
});

describe("TokenBucket.correct()", () => {
  test("a response with the expected `remaining` changes nothing", async () => {
    const { clock, bucket } = createBucket([2, 5]);
    const tickets = await Promise.all([bucket.take(), bucket.take()]);
    bucket.correct({ remaining: 4 }, tickets[0]);
    bucket.correct({ remaining: 3 }, tickets[1]);
    expect(await takeTokens(clock, bucket, 4)).toEqual([0, 0, 0, 600]);
  });

  test("responses that come out of order change nothing", async () => {
    const { clock, bucket } = createBucket([2, 5]);
    const tickets = await Promise.all(Array.from({ length: 5 }, () => bucket.take()));
    await clock.advance(50);
    tickets.forEach((ticket, index) => {
      bucket.correct({ remaining: index }, ticket);
    });
    expect(await takeTokens(clock, bucket, 1)).toEqual([550]);
  });

  test("a response's `remaining` costs neither its latency nor the fraction that it was rounded by", async () => {
    const { clock, bucket } = createBucket([2, 1]);
    const start = clock.now();
    for (let request = 0; request < 101; request++) {
      const ticket = await clock.run(bucket.take());
      await clock.advance(90);
      bucket.correct({ remaining: 0 }, ticket);
    }
    expect(clock.now() - start).toBe(100 * 500 + 100 + 90);
  });

  test("a response's `remaining` of zero doesn't discard the fraction that has been refilled", async () => {
    const { clock, bucket } = createBucket([2, 10]);
    await takeTokens(clock, bucket, 10);
    // The latency of the burst, and time for 1.4 tokens.
    await clock.advance(100 + 700);
    bucket.correct({ remaining: 0 }, await bucket.take());
    expect(await takeTokens(clock, bucket, 1)).toEqual([300]);
  });

  test("a response with a lower `remaining` deducts once what other processes used", async () => {
    const { clock, bucket } = createBucket([2, 3]);
    const tickets = [await bucket.take(), await bucket.take()];
    bucket.correct({ remaining: 1 }, tickets[0]);
    bucket.correct({ remaining: 0 }, tickets[1]);
    expect(await takeTokens(clock, bucket, 2)).toEqual([600, 1100]);
  });

  test("a response with nothing left and then a 429 pause for one token only", async () => {
    const { clock, bucket } = createBucket([2, 3]);
    bucket.correct({ remaining: 0 }, await bucket.take());
    bucket.pause(undefined);
    // At half the rate, which then recovers gradually.
    const [first, second] = await takeTokens(clock, bucket, 2);
    expect(first).toBe(1000);
    expect(second).toBeGreaterThan(1500);
    expect(second).toBeLessThan(2000);
  });

  test("a response sets the rate and the burst", async () => {
    const { clock, bucket } = createBucket([1, 1]);
    bucket.correct({ perSecond: 10, burst: 2 }, await bucket.take());
    await clock.advance(10_000);
    expect(await takeTokens(clock, bucket, 4)).toEqual([0, 0, 120, 220]);
  });

  test("responses and 429s in any order never delay the next token by more than that of the lowest rate", async () => {
    const step = fc.record({
      wait: fc.integer({ min: 0, max: 5_000 }),
      remaining: fc.integer({ min: 0, max: 50 }),
      rejected: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { clock, bucket } = createBucket([2, 10]);
        for (const { wait, remaining, rejected } of steps) {
          const ticket = await clock.run(bucket.take());
          await clock.advance(wait);
          if (rejected) bucket.pause(undefined);
          else bucket.correct({ remaining }, ticket);
        }
        // A token at the lowest rate takes eight seconds.
        const [next] = await takeTokens(clock, bucket, 1);
        expect(next).toBeLessThanOrEqual(8_100);
      }),
      { numRuns: 50 },
    );
  });
});

describe("TokenBucket.tryTake()", () => {
  test("tryTake() takes a token at once if there's one, and returns undefined if there's none", () => {
    const { bucket } = createBucket([2, 2]);
    expect([bucket.tryTake(), bucket.tryTake(), bucket.tryTake()]).toEqual([
      expect.objectContaining({ number: 1 }),
      expect.objectContaining({ number: 2 }),
      undefined,
    ]);
  });

  test("tryTake() doesn't overtake callers that wait, even if their timer is late", async () => {
    const { clock, bucket } = createBucket([7, 1]);
    bucket.tryTake();
    const waiting = bucket.take();
    // The token is there after 171.4 ms, and timers take whole ms.
    await clock.advance(171.7);
    expect(bucket.tryTake()).toBeUndefined();
    expect(await clock.run(waiting)).toMatchObject({ number: 2 });
  });
});

describe("probes", () => {
  const createProbing = (rate: Rate) => {
    const clock = new VirtualClock();
    return { clock, bucket: new TokenBucket(rate, clock, { probes: 2 }) };
  };

  const probe = (bucket: TokenBucket) => [bucket.tryTake(), bucket.tryTake(), bucket.tryTake()] as const;

  test("a bucket sends its probes, and the rest of the burst once their responses show a full bucket", async () => {
    const { clock, bucket } = createProbing([2, 5]);
    const [first, second, third] = probe(bucket);
    expect(third).toBeUndefined();
    const rest = takeTokens(clock, bucket, 3);
    await clock.advance(50);
    bucket.correct({ remaining: 3 }, second);
    bucket.correct({ remaining: 4 }, first);
    expect(await rest).toEqual([50, 50, 50]);
  });

  test("a bucket sends the rest of the burst if the responses to its probes have no headers", async () => {
    const { clock, bucket } = createProbing([2, 5]);
    const [first, second] = probe(bucket);
    bucket.correct({}, first);
    bucket.correct({}, second);
    expect(await takeTokens(clock, bucket, 3)).toEqual([0, 0, 0]);
  });

  test("a bucket sends no more than the responses to its probes show", async () => {
    const { clock, bucket } = createProbing([2, 3]);
    const [first, second] = probe(bucket);
    bucket.correct({ remaining: 1 }, first);
    bucket.correct({ remaining: 0 }, second);
    expect(await takeTokens(clock, bucket, 1)).toEqual([600]);
  });

  test("a bucket goes on after its probes when one of them got no response", async () => {
    const { clock, bucket } = createProbing([2, 5]);
    const [first] = probe(bucket);
    bucket.abandon();
    bucket.correct({ remaining: 4 }, first);
    expect((await takeTokens(clock, bucket, 3)).at(-1)).toBe(0);
  });

  test("a bucket goes on at its rate when no probe gets a response", async () => {
    const { clock, bucket } = createProbing([2, 5]);
    probe(bucket);
    expect(await takeTokens(clock, bucket, 2)).toEqual([600, 1_100]);
  });

  test("a 429 for a probe ends the probing without the rest of the burst", async () => {
    const { clock, bucket } = createProbing([2, 3]);
    const [first, second] = probe(bucket);
    bucket.pause(undefined, first, 0);
    bucket.correct({ remaining: 0 }, second);
    expect(await takeTokens(clock, bucket, 1)).toEqual([1_000]);
  });

  test("a wait for the responses to probes is logged without the tokens that they may show, and fails no call", async () => {
    const { clock, bucket } = createProbing([1, 4]);
    probe(bucket);
    const waits: number[] = [];
    const patience = { maxPause: 0, createError: () => new Error("too long") };
    const onWait = (ms: number) => waits.push(ms);
    const calls = [1, 2, 3].map(() => bucket.take({ onWait, patience }).catch((error: unknown) => error));
    expect(waits).toEqual([-900, 100, 1_100]);
    bucket.correct({ remaining: 2 }, { number: 3, sentAt: clock.now(), tokens: 0, spent: 2 });
    expect(await clock.run(Promise.all(calls))).toEqual([
      expect.objectContaining({ number: 3 }),
      expect.objectContaining({ number: 4 }),
      new Error("too long"),
    ]);
  });

  test("a response with a smaller burst than the documented one confirms no more than that", async () => {
    const { clock, bucket } = createProbing([2, 10]);
    const [first, second] = probe(bucket);
    bucket.correct({ remaining: 2, burst: 4 }, first);
    bucket.correct({ remaining: 2, burst: 4 }, second);
    expect(await takeTokens(clock, bucket, 3)).toEqual([0, 0, 600]);
  });
});

test("a bucket that turns out to be smaller while it's probed goes on at its rate", async () => {
  const clock = new VirtualClock();
  const bucket = new TokenBucket([2, 10], clock, { probes: 2 });
  const first = bucket.tryTake();
  bucket.tryTake();
  bucket.correct({ remaining: 2, burst: 4 }, first);
  expect(await takeTokens(clock, bucket, 1)).toEqual([600]);
});

/** Takes tokens one by one, for as long as `remaining` returns a number. Returns the times between them, in ms. */
async function drain(
  { clock, bucket }: { clock: VirtualClock; bucket: TokenBucket },
  remaining: (request: number, seconds: number) => number | undefined,
): Promise<number[]> {
  const start = clock.now();
  const gaps: number[] = [];
  for (let request = 0, last = start; ; request++) {
    const ticket = await clock.run(bucket.take());
    gaps.push(clock.now() - last);
    last = clock.now();
    const left = remaining(request, (last - start) / 1_000);
    if (left === undefined) return gaps;
    await clock.advance(10);
    bucket.correct({ remaining: left }, ticket);
  }
}

/** The API's bucket: takes a token at a time in seconds, and returns how many are left. */
function refillSteadily([perSecond, burst]: Rate, start: number): (seconds: number) => number {
  let tokens = start;
  let before = 0;
  return (seconds) => {
    tokens = Math.min(burst, tokens + (seconds - before) * perSecond) - 1;
    before = seconds;
    return Math.max(0, Math.floor(tokens + 1e-6));
  };
}

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("a bucket that others draw from", () => {
  test("a bucket slows down while `remaining` shows that others leave nothing, and never stops", async () => {
    const gaps = await drain(createBucket([2, 10]), (request) => (request < 30 ? 0 : undefined));
    expect(average(gaps.slice(-10))).toBeGreaterThan(6_000);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(8_000);
  });

  test("a bucket speeds up again when others stop", async () => {
    const side = createBucket([2, 10]);
    await drain(side, (request) => (request < 20 ? 0 : undefined));
    const level = refillSteadily([2, 10], 0);
    const gaps = await drain(side, (request, seconds) => (request < 80 ? level(seconds) : undefined));
    expect(average(gaps.slice(-20))).toBeLessThan(520);
  });

  test("a full bucket is used at once, though others have used it before", async () => {
    const side = createBucket([2, 10]);
    await drain(side, (request) => (request < 5 ? 0 : undefined));
    await side.clock.advance(120_000);
    side.bucket.correct({ remaining: 9 }, await side.clock.run(side.bucket.take()));
    expect(await takeTokens(side.clock, side.bucket, 8)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test("a bucket that many wait for keeps one token for others, and uses it for the last", async () => {
    const { clock, bucket } = createBucket([2, 4]);
    expect(await takeTokens(clock, bucket, 9)).toEqual([0, 0, 0, 0, 1_100, 1_600, 2_100, 2_100, 2_600]);
  });

  test("a bucket that's used one by one for long keeps one token for others", async () => {
    const level = refillSteadily([2, 4], 4);
    const gaps = await drain(createBucket([2, 4]), (request, seconds) => (request < 60 ? level(seconds) : undefined));
    expect(gaps.slice(5).filter((gap) => gap > 900)).toHaveLength(1);
  });

  test("a bucket of one second's refill keeps a part of a token for others", async () => {
    const { clock, bucket } = createBucket([4, 4]);
    expect((await takeTokens(clock, bucket, 7))[4]).toBe(400);
  });

  test("a 429 for the first request shows that others have used the burst, and is followed by a long gap", async () => {
    const { clock, bucket } = createBucket([2, 10]);
    bucket.pause(undefined, bucket.tryTake(), 0);
    const [first] = await takeTokens(clock, bucket, 1);
    expect(first).toBeGreaterThan(3_000);
  });

  test("a 429 without headers halves the rate, and isn't taken for others' use", async () => {
    const { clock, bucket } = createBucket([2, 10]);
    bucket.pause(undefined, bucket.tryTake());
    expect(await takeTokens(clock, bucket, 1)).toEqual([1_000]);
  });

  test("a response with another limit than the documented one isn't taken for others' use", async () => {
    const { clock, bucket } = createBucket([2, 80]);
    bucket.correct({ remaining: 9, perSecond: 2, burst: 10 }, bucket.tryTake());
    expect(await takeTokens(clock, bucket, 5)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe("TokenBucket.pause()", () => {
  test("a 429 pauses all callers for its wait, and then grants one token", async () => {
    const { clock, bucket } = createBucket([2, 10]);
    const waiting = takeTokens(clock, bucket, 12);
    bucket.pause(30_000);
    const at = await waiting;
    expect(at.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 0));
    expect(at[10]).toBe(30_000);
    expect(at[11]).toBeGreaterThan(30_400);
  });

  test("a 429 doesn't shorten a running pause", async () => {
    const { clock, bucket } = createBucket([2, 10]);
    bucket.pause(30_000);
    bucket.pause(100);
    expect(await takeTokens(clock, bucket, 1)).toEqual([30_000]);
  });

  test("a group of 429s for requests that were sent together halves the rate once", async () => {
    const { clock, bucket } = createBucket([2, 10]);
    for (let rejected = 0; rejected < 6; rejected++) bucket.pause(undefined);
    expect(await takeTokens(clock, bucket, 1)).toEqual([1000]);
  });

  test("a 429 slows the bucket down only for a while", async () => {
    const { clock, bucket } = createBucket([2, 1]);
    bucket.pause(undefined);
    const at = await takeTokens(clock, bucket, 40);
    expect((at[39] ?? 0) - (at[38] ?? 0)).toBe(500);
  });
});

describe("guessed rates", () => {
  const createGuess = () => {
    const clock = new VirtualClock();
    return { clock, bucket: new TokenBucket([1, 1], clock, { limit: Infinity }) };
  };

  test("a guessed rate grows with each request that succeeds while others wait, up to 100 per second", async () => {
    const { clock, bucket } = createGuess();
    const at: number[] = [];
    const take = async () => {
      const ticket = await bucket.take();
      at.push(clock.now());
      bucket.correct({}, ticket);
    };
    await clock.run(Promise.all(Array.from({ length: 300 }, take)));
    const gaps = at.slice(1).map((time, index) => time - (at[index] ?? 0));
    expect(gaps[0]).toBeGreaterThan(900);
    expect(Math.min(...gaps)).toBe(10);
  });

  test("a guessed rate doesn't grow with requests that never waited", async () => {
    const { clock, bucket } = createGuess();
    for (let request = 0; request < 10_000; request++) bucket.correct({});
    const [, second = 0] = await takeTokens(clock, bucket, 2);
    expect(second).toBeGreaterThan(500);
  });

  test("a guessed rate grows with time while no caller waits", async () => {
    const { clock, bucket } = createGuess();
    await clock.run(bucket.take());
    await clock.advance(30_000);
    const [first = 0, second = 0] = await takeTokens(clock, bucket, 2);
    expect(second - first).toBeLessThan(200);
  });
});

test("the slowdown after a 429 survives the next response, whatever rate it has", async () => {
  for (const perSecond of [2, 4]) {
    const { clock, bucket } = createBucket([2, 1]);
    bucket.pause(undefined);
    bucket.correct({ perSecond, burst: 1 }, await clock.run(bucket.take()));
    const [first = 0, second = 0] = await takeTokens(clock, bucket, 2);
    expect(second - first).toBeGreaterThan(1000 / perSecond + 100);
  }
});

test("a response without a rate doesn't end the slowdown after a 429", async () => {
  const { clock, bucket } = createBucket([2, 1]);
  bucket.pause(undefined);
  bucket.correct({ remaining: 0 }, await clock.run(bucket.take()));
  const [first = 0, second = 0] = await takeTokens(clock, bucket, 2);
  expect(second - first).toBeGreaterThan(600);
});
