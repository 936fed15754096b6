import { createPrismaCloudWithClock } from "../../../../src/create-prisma-cloud.ts";
import { systemClock, type Clock } from "../../../../src/clock.ts";
import type { PrismaCloud, PrismaCloudOptions } from "../../../../src/index.ts";

const SPEED = 10;

/** A faster clock, so that tests don't wait for polls and retries. */
const hurried: Clock = {
  ...systemClock,
  now: () => systemClock.now() * SPEED,
  setTimer: (callback, ms) => systemClock.setTimer(callback, ms / SPEED),
};

/** createPrismaCloud with the faster clock. */
export const connect = (options: PrismaCloudOptions): PrismaCloud => createPrismaCloudWithClock(options, hurried);
