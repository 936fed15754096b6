import type { Clock } from "../../../src/clock.ts";

export interface TestClock extends Clock {
  /** Every wait that was asked for, in ms. */
  readonly waits: number[];
}

/** Time that passes at once: a timer fires in the next turn, and the clock then shows what it was set to. */
export function testClock(random = 0.5): TestClock {
  let time = 1000;
  const waits: number[] = [];
  return {
    waits,
    now: () => time,
    wallTime: () => time,
    random: () => random,
    setTimer(callback, ms) {
      waits.push(ms);
      return setImmediate(() => {
        time += ms;
        callback();
      });
    },
    clearTimer(timer) {
      clearImmediate(timer as NodeJS.Immediate);
    },
  };
}
