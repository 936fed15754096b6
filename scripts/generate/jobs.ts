import type { Operation } from "../documents/operations.ts";

/** `x-job` as the documents have it; openapi/README.md defines it. */
type DocumentedJob = { pending: readonly number[] } | { download: string };

/**
 * Finds the media type that a download must be requested with if it's documented as text. Without it, some downloads
 * are empty.
 */
function findAccept({ responses }: Operation): string | undefined {
  return responses.find(({ status, contentType }) => status === "200" && contentType?.startsWith("text/"))?.contentType;
}

export interface Jobs {
  /** Operations that start a job. */
  jobs: Record<string, object>;
  /** The downloads that jobs end with: the statuses that mean "not ready", and the media type to accept. */
  downloads: Record<string, { pending?: readonly number[]; accept?: string }>;
}

export function listJobs(operations: readonly Operation[]): Jobs {
  const jobs: Jobs["jobs"] = {};
  const downloads: Jobs["downloads"] = {};
  for (const { name, source } of operations) {
    const job = source["x-job"] as DocumentedJob | undefined;
    if (!job) continue;
    const download = "pending" in job ? name : job.download;
    if (!("pending" in job)) jobs[name] = job;
    const target = operations.find((operation) => operation.name === download);
    const accept = target && findAccept(target);
    if (accept) downloads[download] = { ...downloads[download], accept };
    if ("pending" in job) downloads[name] = { ...downloads[name], pending: job.pending };
  }
  return { jobs, downloads };
}
