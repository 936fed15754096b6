import type { Random } from "../random.ts";
import type { Jobs } from "./jobs.ts";

/** Shared by the handlers of all areas. */
export interface Context {
  readonly random: Random;
  /** Unix time in ms. */
  readonly clock: () => number;
  readonly jobs: Jobs;
  /** Number of alerts. */
  readonly alertCount: number;
}
