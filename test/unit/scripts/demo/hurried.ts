import { createPrismaCloudIn } from "../../../../src/create-prisma-cloud.ts";
import { systemEnvironment, type Environment } from "../../../../src/environment.ts";
import type { PrismaCloud, PrismaCloudOptions } from "../../../../src/index.ts";

const SPEED = 10;

/** Time goes by faster, so that polls and retries do not keep a test waiting. */
const hurried: Environment = {
  ...systemEnvironment,
  now: () => systemEnvironment.now() * SPEED,
  setTimer: (callback, ms) => systemEnvironment.setTimer(callback, ms / SPEED),
};

/** createPrismaCloud, in that time. */
export const connect = (options: PrismaCloudOptions): PrismaCloud => createPrismaCloudIn(options, hurried);
