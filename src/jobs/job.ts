import type { Late, Lookup, SubsetArguments } from "../call/caller.ts";
import type { OptionsFor } from "../call/options.ts";
import type { Send } from "../call/send.ts";
import type { Clock } from "../clock.ts";
import type { JobOptions } from "./poll.ts";
import type { AnyJobOptions, JobRunner } from "./run.ts";

/**
 * A result that the API prepares in the background: the job is started, polled until it's ready, and downloaded. Nothing is
 * sent before the first of these methods is called. The job is started once, however many are called; each downloads again.
 *
 * They reject with a JobError if the job fails or takes longer than `timeLimit`, with the PrismaCloudError of a request
 * that failed, with the signal's reason on an abort, and with a TypeError for a wrong call. Gzip is decompressed. In the
 * first 15 seconds after the start, a 404 means that the API doesn't find the job yet, and it's polled again.
 */
export class Job<Data> {
  readonly #load: () => Promise<JobRunner>;

  /** @param load creates what carries out the job; called once */
  constructor(load: () => Promise<JobRunner>) {
    let runner: Promise<JobRunner> | undefined;
    this.#load = () => (runner ??= load());
  }

  async text(): Promise<string> {
    return (await this.#load()).text();
  }

  async blob(): Promise<Blob> {
    return (await this.#load()).blob();
  }

  /** The result as it arrives, for one that's too large to hold in memory. Fails with the signal's reason on an abort. */
  async stream(): Promise<ReadableStream<Uint8Array>> {
    return (await this.#load()).stream();
  }

  /** @throws {ResponseParseError} if the result isn't JSON, CSV for example */
  async json(): Promise<Data> {
    // The document says what it is; the contract tests compare documents and recordings.
    return (await this.#load()).json() as Promise<Data>;
  }
}

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

/** `job` without types. The code that runs jobs is a separate chunk: many programs never need it. */
export function createJob(send: Send, clock: Clock, operation: string, options: AnyJobOptions = {}): Job<unknown> {
  return new Job(() => import("./run.ts").then(({ JobRun }) => new JobRun(send, clock, operation, options)));
}
