import { Refusal, type Answer } from "./answer.ts";
import type { Random } from "./random.ts";

/** How often a job is asked for before it is done. */
const POLLS_UNTIL_READY = 2;

interface Job {
  polls: number;
  readonly download: (() => Answer) | undefined;
}

/** Work that the simulated API does in the background. It is done after two polls, not after a time, so that tests need not wait. */
export class Jobs {
  readonly #random: Random;
  readonly #jobs = new Map<string, Job>();

  constructor(random: Random) {
    this.#random = random;
  }

  /** Answers the id of a new job. */
  start(download?: () => Answer): string {
    const id = this.#random.uuid(`job ${this.#jobs.size + 1}`);
    this.#jobs.set(id, { polls: 0, download });
    return id;
  }

  /** Counts a poll, and tells whether the job is done. An id of the caller's own makes a job at its first poll. */
  poll(id: string, create = false): boolean {
    const job = this.#jobs.get(id) ?? (create ? { polls: 0, download: undefined } : undefined);
    if (job === undefined) throw new Refusal(404, "not_found", "id");
    this.#jobs.set(id, job);
    return job.polls++ >= POLLS_UNTIL_READY;
  }

  /** What a job has made. */
  download(id: string): (() => Answer) | undefined {
    const job = this.#jobs.get(id);
    if (job === undefined || job.polls <= POLLS_UNTIL_READY) throw new Refusal(404, "not_found", "id");
    return job.download;
  }
}
