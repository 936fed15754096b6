import { downloads, jobs } from "../../generated/jobs.ts";

/** `x-job` of an operation that starts a job, as openapi/README.md defines it. */
export interface JobFacts {
  /** `from`: property of its answer; `to`: path parameter of the operations below. */
  readonly id: { readonly from: string; readonly to: string };
  readonly status?: StatusFacts;
  readonly download: string;
}

export interface StatusFacts {
  readonly operation: string;
  readonly property: string;
  readonly ready?: readonly string[];
  readonly failed?: readonly string[];
  /** The job is ready as soon as its status has this property. */
  readonly present?: string;
}

export interface DownloadFacts {
  /** HTTP statuses of one that is not ready. */
  readonly pending?: readonly number[];
  readonly accept?: string;
}

export const jobFactsOf = (operation: string): JobFacts | undefined =>
  (jobs as Readonly<Record<string, JobFacts>>)[operation];

export const downloadFactsOf = (operation: string): DownloadFacts =>
  (downloads as Readonly<Record<string, DownloadFacts>>)[operation] ?? {};
