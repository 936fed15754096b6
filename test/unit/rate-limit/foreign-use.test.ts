import { describe, expect, test } from "vitest";
import { ForeignUse } from "../../../src/rate-limit/foreign-use.ts";
import type { Rate } from "../../../src/rate-limit/rate.ts";

const LIMIT: Rate = [2, 10];

interface Response {
  readonly number: number;
  readonly remaining: number;
  /** When the request was sent, and when its response came, in ms. */
  readonly sentAt: number;
  readonly now: number;
  readonly isRejected?: boolean;
  /** Default: no other request is under way. */
  readonly sent?: number;
  readonly answered?: number;
}

function observe(use: ForeignUse, response: Response, limit = LIMIT): void {
  const { number, remaining, sentAt, now, isRejected = false, sent = number, answered = number } = response;
  const ticket = { number, sentAt, tokens: 0, spent: 0 };
  use.observe({ ticket, remaining, isRejected, now, sent, answered, limit });
}

/** Observes a request every half a second, the time of one token. `remaining` gets the number of the request, from 1. */
function observeSteadily(
  use: ForeignUse,
  remaining: (number: number) => number,
  more: Partial<Response> = {},
): boolean {
  let isActive = false;
  for (let number = 1; number <= 40; number++) {
    const now = number * 500;
    observe(use, { number, remaining: remaining(number), sentAt: now, now, ...more });
    isActive ||= use.isActive;
  }
  return isActive;
}

describe("ForeignUse", () => {
  test("others are active if they draw steadily, though `remaining` hardly changes", () => {
    // A token less than we leave, every second request.
    const remaining = (number: number) => Math.max(0, 9 - Math.floor(number / 2));
    expect(observeSteadily(new ForeignUse(10, 0), remaining)).toBe(true);
  });

  test("others are active at once if `remaining` falls by more than our own requests", () => {
    const use = new ForeignUse(10, 0);
    observe(use, { number: 1, remaining: 8, sentAt: 0, now: 50 });
    expect(use.isActive).toBe(true);
  });

  test("others aren't active, but idle, if only we draw", () => {
    const use = new ForeignUse(10, 0);
    expect(observeSteadily(use, () => 9)).toBe(false);
    expect(use.isIdle).toBe(true);
  });

  test("own requests that are sent later and arrive first aren't taken for others", () => {
    const use = new ForeignUse(10, 0);
    // Three requests are always under way, and have arrived before the one that's answered.
    let isActive = false;
    for (let number = 1; number <= 40; number++) {
      const now = number * 500;
      observe(use, { number, remaining: 6, sentAt: now - 100, now, sent: number + 3, answered: number });
      isActive ||= use.isActive;
    }
    expect(isActive).toBe(false);
  });

  test("own requests that were sent before and arrive later aren't taken for others", () => {
    const use = new ForeignUse(10, 0);
    observe(use, { number: 4, remaining: 9, sentAt: 0, now: 50, sent: 4, answered: 1 });
    observe(use, { number: 5, remaining: 5, sentAt: 10, now: 60, sent: 5, answered: 2 });
    expect(use.isActive).toBe(false);
  });

  test("a response that a later one has overtaken counts if it shows a lower level", () => {
    const use = new ForeignUse(10, 0);
    observe(use, { number: 2, remaining: 8, sentAt: 0, now: 50, sent: 2, answered: 1 });
    expect(use.ownPart).toBeGreaterThan(0.95);
    observe(use, { number: 1, remaining: 5, sentAt: 0, now: 60, sent: 2, answered: 2 });
    expect(use.ownPart).toBeCloseTo(2 / 5, 1);
  });

  test("a rejected request isn't our own use, whether its response comes in order or late", () => {
    const inOrder = new ForeignUse(10, 0);
    observe(inOrder, { number: 1, remaining: 0, isRejected: true, sentAt: 0, now: 0 });
    expect(inOrder.ownPart).toBeCloseTo(0.5 / 10.5);
    const late = new ForeignUse(2, 0);
    observe(late, { number: 2, remaining: 0, sentAt: 0, now: 0, sent: 2, answered: 1 });
    observe(late, { number: 1, remaining: 0, isRejected: true, sentAt: 0, now: 0, sent: 2, answered: 2 });
    expect(late.ownPart).toBeCloseTo(1 / 2);
  });

  test("use of long ago counts less than new use", () => {
    const use = new ForeignUse(10, 0);
    observe(use, { number: 1, remaining: 1, sentAt: 0, now: 0 });
    const before = use.ownPart;
    observeSteadily(use, () => 1, {});
    expect(use.ownPart).toBeGreaterThan(before * 5);
  });

  test.each([
    [2, 10],
    [4, 4],
    [10, 10],
    [32, 32],
  ] as Rate[])("a gateway that refills %d of %d tokens once per second isn't taken for others", (perSecond, burst) => {
    for (let phase = 0; phase < 1_000; phase += 100) {
      const use = new ForeignUse(burst, 0);
      let tokens = burst;
      let refills = 0;
      // After the burst, a request per token.
      for (let number = 1; number <= burst + 10 * perSecond; number++) {
        const now = Math.max(0, ((number - burst) * 1_000) / perSecond);
        const due = Math.floor((now + phase) / 1_000) - Math.floor(phase / 1_000);
        tokens = Math.min(burst, tokens + (due - refills) * perSecond);
        refills = due;
        const isRejected = tokens < 1;
        if (!isRejected) tokens--;
        observe(use, { number, remaining: tokens, isRejected, sentAt: now, now }, [perSecond, burst]);
        expect(use.isActive).toBe(false);
      }
    }
  });
});
