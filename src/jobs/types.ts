import type { Late, Lookup, MissingOptions } from "../call/caller.ts";
import type { ExplainPath } from "../call/nearest-path.ts";
import type { OptionsFor } from "../call/options.ts";
import type { Job } from "./job.ts";
import type { JobOptions } from "./poll.ts";

/** What `json` resolves with: unknown if the document says that the download isn't JSON. */
export type JsonOf<Data> = Data extends string | Blob | undefined ? unknown : Data;

/** unknown for the path of an operation that's a job, otherwise what's wrong with it. */
type JobPath<Path extends string, Method, Operations, Jobs, AllJobs> = [Path] extends [keyof Jobs]
  ? unknown
  : [Path] extends [keyof Operations]
    ? { "this operation isn't a job, so call": Method }
    : ExplainPath<Path, Jobs, AllJobs>;

/** The type of the argument `path`, by whether options follow. See `Caller`. */
interface PathArguments<
  in out Path extends string,
  in out Method,
  in out Operations,
  in out FreePaths,
  in out Jobs,
  in out AllJobs,
> {
  withOptions: JobPath<Path, Method, Operations, Jobs, AllJobs>;
  alone: [Path] extends [keyof Jobs]
    ? MissingOptions<Path, Jobs, FreePaths, Lookup<Operations, Path>>
    : JobPath<Path, Method, Operations, Jobs, AllJobs>;
}

type Arguments<Path extends string, Method, Routes, FreePaths, Jobs> = PathArguments<
  Path,
  Method,
  Lookup<Routes, Method>,
  Lookup<FreePaths, Method>,
  Lookup<Jobs, Method>,
  Jobs
>;

/**
 * Starts a job, waits for it and downloads its result. Accepts only operations with `x-job`.
 *
 * @example
 * const csv = await prisma.cspm.job("POST", "/alert/csv", { body: { timeRange: timeRange.relative(1, "week") } }).text();
 */
export interface StartJob<Routes, FreePaths, Jobs> {
  <M extends keyof Jobs & string, Path extends string = keyof Jobs[M] & string>(
    method: M,
    path: Path & Arguments<Path, M, Routes, FreePaths, Jobs>[Late<Path, "withOptions">],
    options: OptionsFor<Lookup<Lookup<Routes, M>, Path>, undefined> & JobOptions,
  ): Job<Lookup<Jobs[M], Path>>;
  <M extends keyof Jobs & string, Path extends string = keyof Jobs[M] & string>(
    method: M,
    path: Path & Arguments<Path, M, Routes, FreePaths, Jobs>[Late<Path, "alone">],
  ): Job<Lookup<Jobs[M], Path>>;
}
