import type { AnyCall, AnyCallOptions } from "../client.ts";
import type { Clock } from "../clock.ts";
import { checkNumber } from "../options.ts";
import type { Method } from "../types/operations.ts";
import type { JobRun } from "./job-run.ts";

/** How far a job is. */
export interface JobProgress {
  /**
   * What the job says of itself. Of a download that is asked for until it is ready, the HTTP status: `202`, `204`, `200`;
   * and `404` of a job that was started a moment ago and is not found yet.
   */
  readonly status: string;
  /** Since the job was started, in ms. */
  readonly elapsed: number;
  /** How often it was asked for. */
  readonly polls: number;
  /** The answer that told; undefined for a download, and for a 404. */
  readonly raw: unknown;
}

/** Options that job takes besides the call's own, which hold for each of its requests. */
export interface JobOptions {
  /** Called after each poll. A promise is waited for. */
  onProgress?: ((progress: JobProgress) => void) | ((progress: JobProgress) => Promise<void>) | undefined;
  /** The wait before the first poll in ms. Each wait is half as long again as the last, up to ten times this one. Default 1000. */
  pollInterval?: number | undefined;
  /** How long to wait for the job to be ready, in ms, looked at between polls. Default 3600000, one hour. */
  timeLimit?: number | undefined;
}

export type AnyJobOptions = AnyCallOptions & JobOptions;

/**
 * Something that the API makes in its own time: it is started, asked for until it is ready, and downloaded. Nothing is
 * sent before the first of these methods is called. The job is started once, however many are called; each downloads anew.
 *
 * They reject with a JobError where the job fails or takes longer than `timeLimit`, with the PrismaCloudError of a request
 * that failed, and with the signal's reason on an abort. What comes gzipped is unzipped. In the first 15 seconds after
 * the start, a 404 means that the API does not find the job yet, and is asked again.
 */
export class Job<Data> {
  readonly #load: () => Promise<JobRun>;

  constructor(call: AnyCall, clock: Clock, method: Method, path: string, options: AnyJobOptions = {}) {
    checkNumber("pollInterval", options.pollInterval, 0);
    checkNumber("timeLimit", options.timeLimit, 0);
    let run: Promise<JobRun> | undefined;
    // What runs jobs is a chunk of its own: many programs never start one.
    this.#load = () =>
      (run ??= import("./job-run.ts").then(({ JobRun }) => new JobRun(call, clock, `${method} ${path}`, options)));
  }

  async text(): Promise<string> {
    return (await this.#load()).text();
  }

  async blob(): Promise<Blob> {
    return (await this.#load()).blob();
  }

  /** As it arrives, for what is too large to hold. An abort breaks it off. */
  async stream(): Promise<ReadableStream<Uint8Array>> {
    return (await this.#load()).stream();
  }

  /** @throws {ResponseParseError} where it is no JSON, CSV for example */
  async json(): Promise<Data> {
    // The data is what the document says; the contract tests hold it against recordings.
    return (await this.#load()).json() as Promise<Data>;
  }
}
