import { createPrismaCloudIn } from "../../../../src/create-prisma-cloud.ts";
import { systemEnvironment, type Environment } from "../../../../src/environment.ts";
import type { PrismaCloud, PrismaCloudOptions } from "../../../../src/index.ts";

const SPEED = 10;

/** A faster clock, so that tests don't wait for polls and retries. */
const hurried: Environment = {
  ...systemEnvironment,
  now: () => systemEnvironment.now() * SPEED,
  setTimer: (callback, ms) => systemEnvironment.setTimer(callback, ms / SPEED),
};

/** createPrismaCloud with the faster clock. */
export const connect = (options: PrismaCloudOptions): PrismaCloud => createPrismaCloudIn(options, hurried);
