import { sleep } from "../abort.ts";
import type { Clock } from "../clock.ts";
import { JobError } from "../errors/job-error.ts";
import type { JobOptions } from "./job.ts";

/** What one poll found out. */
export interface Told<Result> {
  readonly status: string;
  readonly raw: unknown;
  /** There as soon as the job is ready. */
  readonly ready: { readonly result: Result } | undefined;
  /** Why the job came to nothing, if it did. */
  readonly failure?: string | undefined;
}

export interface Polling extends JobOptions {
  readonly operation: string;
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
  /** When the job was started. */
  readonly since: number;
  /** Whether the job may be ready at once: then the first poll does not wait. */
  readonly atOnce: boolean;
}

const GROWTH = 1.5;
const MOST = 10;
const HOUR = 3_600_000;

/**
 * Asks until there is a result.
 * @throws {JobError} when the job fails, or is not ready in time
 */
export async function poll<Result>(ask: () => Promise<Told<Result>>, polling: Polling): Promise<Result> {
  const { operation, clock, signal, since, atOnce, onProgress, pollInterval = 1000, timeLimit = HOUR } = polling;
  const start = clock.now();
  let wait = pollInterval;
  let told: Told<Result> | undefined;
  for (let polls = 0; ; polls++) {
    if (polls > 0 || !atOnce) {
      const left = start + timeLimit - clock.now();
      if (left <= 0) {
        const reason = `not ready within ${timeLimit} ms (\`timeLimit\`)${told ? `, last status ${told.status}` : ""}`;
        throw new JobError(reason, { operation, attempts: polls }, { status: told?.status, timeLimit, raw: told?.raw });
      }
      // A tenth more or less, so that jobs that were started together do not ask together.
      await sleep(Math.min(left, wait * (0.9 + clock.random() * 0.2)), signal, clock);
      wait = Math.min(wait * GROWTH, pollInterval * MOST);
    }
    told = await ask();
    const { status, raw, ready, failure } = told;
    await onProgress?.({ status, elapsed: clock.now() - since, polls: polls + 1, raw });
    if (failure !== undefined) throw new JobError(failure, { operation, attempts: polls + 1 }, { status, raw });
    if (ready) return ready.result;
  }
}
