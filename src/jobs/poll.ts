import { sleep } from "../abort.ts";
import type { Clock } from "../clock.ts";
import { JobError } from "../errors/call-error.ts";

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

/** The result of one poll. */
export interface PollResult<Result> {
  readonly status: string;
  readonly raw: unknown;
  /** Set as soon as the job is ready. */
  readonly ready: { readonly result: Result } | undefined;
  /** Why the job failed, if it did. */
  readonly failure?: string | undefined;
}

export interface Polling extends JobOptions {
  readonly operation: string;
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
  /** When the job was started, on the clock. */
  readonly startedAt: number;
  /** Whether the job may be ready at once: then the first poll doesn't wait. */
  readonly immediate: boolean;
}

const GROWTH = 1.5;
const MAX_GROWTH = 10;
const HOUR = 3_600_000;

/**
 * Polls until there's a result.
 * @throws {JobError} if the job fails, or isn't ready in time
 */
export async function poll<Result>(ask: () => Promise<PollResult<Result>>, polling: Polling): Promise<Result> {
  const { operation, clock, signal, startedAt, immediate, onProgress, pollInterval = 1000, timeLimit = HOUR } = polling;
  const start = clock.now();
  let wait = pollInterval;
  let last: PollResult<Result> | undefined;
  for (let polls = 0; ; polls++) {
    if (polls > 0 || !immediate) {
      const left = start + timeLimit - clock.now();
      if (left <= 0) {
        const reason = `not ready within ${timeLimit} ms (\`timeLimit\`)${last ? `, last status ${last.status}` : ""}`;
        throw new JobError(reason, { operation, attempts: polls }, { status: last?.status, timeLimit, raw: last?.raw });
      }
      // Up to 10 % more or less, so that jobs that were started together don't poll together.
      await sleep(Math.min(left, wait * (0.9 + clock.random() * 0.2)), signal, clock);
      wait = Math.min(wait * GROWTH, pollInterval * MAX_GROWTH);
    }
    last = await ask();
    const { status, raw, ready, failure } = last;
    await onProgress?.({ status, elapsed: clock.now() - startedAt, polls: polls + 1, raw });
    if (failure !== undefined) throw new JobError(failure, { operation, attempts: polls + 1 }, { status, raw });
    if (ready) return ready.result;
  }
}
