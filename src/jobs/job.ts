import type { AnyCallOptions, Send } from "../call/send.ts";
import type { Clock } from "../clock.ts";

/** The progress of a job. */
export interface JobProgress {
  /**
   * The status that the job reports. For a download that's polled until it's ready, the HTTP status: `202`, `204`, `200`;
   * and `404` for a job that was started a moment ago and isn't found yet.
   */
  readonly status: string;
  /** Time since the job was started, in ms. */
  readonly elapsed: number;
  /** Number of polls so far. */
  readonly polls: number;
  /** The body of the status response; undefined for a download, and for a 404. */
  readonly raw: unknown;
}

/** Options of a job besides the call's own, which apply to each of its requests. */
export interface JobOptions {
  /** Called after each poll. A promise is awaited. */
  onProgress?: ((progress: JobProgress) => void) | ((progress: JobProgress) => Promise<void>) | undefined;
  /** The wait before the first poll in ms. Each wait is 1.5 times the last, up to ten times this one. Default 1000. */
  pollInterval?: number | undefined;
  /** How long to wait for the job to be ready, in ms, checked between polls. Default 3600000, one hour. */
  timeLimit?: number | undefined;
}

export type AnyJobOptions = AnyCallOptions & JobOptions;

/** What carries out a job. */
export interface JobRunner {
  text(): Promise<string>;
  blob(): Promise<Blob>;
  json(): Promise<unknown>;
  stream(): Promise<ReadableStream<Uint8Array>>;
}

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

/** `job` without types. The code that runs jobs is a separate chunk: many programs never need it. */
export function createJob(send: Send, clock: Clock, operation: string, options: AnyJobOptions = {}): Job<unknown> {
  return new Job(() => import("./run.ts").then(({ JobRun }) => new JobRun(send, clock, operation, options)));
}
