import type { Jobs } from "./jobs.ts";
import type { Random } from "./random.ts";

/** What all areas of the simulated API share. */
export interface World {
  readonly random: Random;
  /** Unix time in ms. */
  readonly clock: () => number;
  readonly jobs: Jobs;
  /** How many alerts there are. */
  readonly alerts: number;
}
