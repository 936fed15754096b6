import { createPrismaCloudWithClock } from "../../../../src/create-prisma-cloud.ts";
import { systemClock, type Clock } from "../../../../src/clock.ts";
import type { PrismaCloud, PrismaCloudOptions } from "../../../../src/index.ts";

const SPEED = 10;

/** Time goes by faster, so that polls and retries do not keep a test waiting. */
const hurried: Clock = {
  ...systemClock,
  now: () => systemClock.now() * SPEED,
  setTimer: (callback, ms) => systemClock.setTimer(callback, ms / SPEED),
};

/** createPrismaCloud, in that time. */
export const connect = (options: PrismaCloudOptions): PrismaCloud => createPrismaCloudWithClock(options, hurried);
