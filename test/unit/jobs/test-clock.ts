import type { Clock } from "../../../src/clock.ts";

export interface TestClock extends Clock {
  /** The length of every timer, in ms. */
  readonly waits: number[];
}

/** A clock whose timers fire in the next turn of the event loop, and then move its time. */
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
