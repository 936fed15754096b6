import type { Late, Lookup } from "../call/caller.ts";
import type { OptionsFor } from "../call/options.ts";
import type { SubsetArguments } from "../call/caller.ts";
import type { Job } from "./job.ts";
import type { JobOptions } from "./poll.ts";

/** What `json` resolves with: unknown if the document says that the download isn't JSON. */
export type JsonOf<Data> = Data extends string | Blob | undefined ? unknown : Data;

/** Starts jobs. */
export interface StartJob<Routes, FreePaths, Jobs> {
  /**
   * Starts a job, waits for it and downloads its result.
   *
   * @example
   * const csv = await prisma.cspm.job("POST", "/alert/csv", { body: { timeRange: timeRange.relative(1, "week") } }).text();
   */
  <M extends keyof Jobs & string, Path extends string = keyof Jobs[M] & string>(
    method: M,
    path: Path &
      SubsetArguments<Path, M, Routes, FreePaths, Jobs, { "this operation isn't a job, so call": M }>[Late<
        Path,
        "withOptions"
      >],
    options: OptionsFor<Lookup<Lookup<Routes, M>, Path>, undefined> & JobOptions,
  ): Job<Lookup<Jobs[M], Path>>;
  /** Starts a job, waits for it and downloads its result. The operation needs no options. */
  <M extends keyof Jobs & string, Path extends string = keyof Jobs[M] & string>(
    method: M,
    path: Path &
      SubsetArguments<Path, M, Routes, FreePaths, Jobs, { "this operation isn't a job, so call": M }>[Late<
        Path,
        "alone"
      >],
  ): Job<Lookup<Jobs[M], Path>>;
}
