import { describe, expect, test } from "vitest";
import { FairShare } from "../../../src/rate-limit/fair-share.ts";
import type { Rate } from "../../../src/rate-limit/rate.ts";

const LIMIT: Rate = [2, 10];
/** The level that shares keep a bucket of ten tokens at. */
const RESERVE = 2.5;
const ROUND_TRIP = 100;

const gapAt = (share: FairShare, tokens = RESERVE): number => share.computeGap(tokens, ROUND_TRIP, LIMIT);

/** Shows a share the same level for a while: one token is refilled between two observations. */
function adjust(share: FairShare, tokens: number, times = 1, roundTrip = ROUND_TRIP): FairShare {
  for (let time = 0; time < times; time++) share.adjust({ tokens, refilled: 1 }, roundTrip, LIMIT);
  return share;
}

describe("FairShare", () => {
  test.each([
    [0.01, 2_500],
    [0.4, 1_250],
    [1, 1_000],
  ])("a share starts with our part of the use (%d), within limits", (part, gap) => {
    expect(gapAt(new FairShare(part))).toBeCloseTo(gap);
  });

  test("a share grows while the bucket holds more than the reserve, and shrinks while it holds less", () => {
    const start = gapAt(new FairShare(0.4));
    expect(gapAt(adjust(new FairShare(0.4), 5))).toBeLessThan(start);
    expect(gapAt(adjust(new FairShare(0.4), 1))).toBeGreaterThan(start);
  });

  test("a share grows by an amount, and shrinks by a factor, so that different shares become equal", () => {
    const [small, large] = [new FairShare(0.2), new FairShare(0.5)];
    for (let round = 0; round < 40; round++)
      for (const share of [small, large]) {
        adjust(share, 5, 4);
        adjust(share, 0, 2);
      }
    expect(gapAt(small) / gapAt(large)).toBeLessThan(1.1);
  });

  test("a small share grows even if the bucket stays at the reserve, where others may keep it", () => {
    expect(gapAt(adjust(new FairShare(0.2), RESERVE, 200))).toBeLessThan(2_000);
  });

  test("a share shrinks slower if a round trip takes longer, because others react as late", () => {
    const fast = gapAt(adjust(new FairShare(0.4), 0, 3));
    expect(gapAt(adjust(new FairShare(0.4), 0, 3, 2_000))).toBeLessThan(fast * 0.8);
  });

  test("a 429 makes a share smaller", () => {
    const share = new FairShare(0.4);
    share.reject();
    expect(gapAt(share)).toBeCloseTo(1_250 / 0.85);
  });

  test("a share stays large enough to notice soon that others have stopped", () => {
    const share = adjust(new FairShare(0.4), 0, 1_000);
    expect(gapAt(share, 0)).toBe(8_000);
    expect(gapAt(share, 1_000)).toBe(2_000);
  });

  test("a share is whole after a while with a full bucket", () => {
    const share = new FairShare(0.2);
    expect(share.isWhole).toBe(false);
    expect(adjust(share, 10, 50).isWhole).toBe(true);
  });

  test("a gap follows the level of the bucket at once", () => {
    const share = new FairShare(0.4);
    expect(gapAt(share, 9)).toBeLessThan(600);
    expect(gapAt(share, 0)).toBeGreaterThan(1_800);
  });

  test("gaps vary by 10 %", () => {
    const share = new FairShare(0.4);
    share.vary(0);
    expect(gapAt(share)).toBeCloseTo(1_250 * 0.95);
    share.vary(1);
    expect(gapAt(share)).toBeCloseTo(1_250 * 1.05);
  });
});
