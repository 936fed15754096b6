import { ErrorResponse, type SimulatedResponse } from "../http/response.ts";
import type { Random } from "../random.ts";
import type { ApiRequest } from "./handler.ts";

const POLLS_UNTIL_READY = 2;

interface Job {
  polls: number;
  readonly createDownload: (() => SimulatedResponse) | undefined;
}

/** Background jobs. A job is ready after two polls rather than after some time, so that tests don't have to wait. */
export class Jobs {
  readonly #random: Random;
  readonly #jobs = new Map<string, Job>();

  constructor(random: Random) {
    this.#random = random;
  }

  /** Starts a job and returns its id. */
  start(createDownload?: () => SimulatedResponse): string {
    const id = this.#random.uuid(`job ${this.#jobs.size + 1}`);
    this.#jobs.set(id, { polls: 0, createDownload });
    return id;
  }

  /**
   * Counts a poll and returns whether the job is ready.
   * @throws {ErrorResponse} 404 for an unknown job
   */
  poll(id: string): boolean {
    const job = this.#jobs.get(id);
    if (job === undefined) throw new ErrorResponse(404, "not_found", "id");
    return job.polls++ >= POLLS_UNTIL_READY;
  }

  /** For downloads that have no start: the first request starts a job, and repeating the same request polls it. */
  pollRequest({ operation, pathValues, query, rawBody }: ApiRequest): boolean {
    const key = `${operation.name} ${pathValues.join(" ")} ${query.toString()} ${rawBody}`;
    if (!this.#jobs.has(key)) this.#jobs.set(key, { polls: 0, createDownload: undefined });
    return this.poll(key);
  }

  /**
   * The download of a job, or undefined if it has none.
   * @throws {ErrorResponse} 404 for an unknown job and one that isn't ready
   */
  findDownload(id: string): (() => SimulatedResponse) | undefined {
    const job = this.#jobs.get(id);
    if (job === undefined || job.polls <= POLLS_UNTIL_READY) throw new ErrorResponse(404, "not_found", "id");
    return job.createDownload;
  }
}
