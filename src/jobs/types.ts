import type { downloads, jobs } from "../../generated/jobs.ts";
import type { Method, OperationAt, ResponseOf } from "../call/operations.ts";
import type { OptionsArgument } from "../call/options.ts";
import type { Job } from "./job.ts";
import type { JobOptions } from "./poll.ts";

type Jobs = typeof jobs;
type Downloads = typeof downloads;

/** Operations that start a job, and downloads that are polled until they're ready. */
type JobOperation =
  | keyof Jobs
  | { [Name in keyof Downloads]: Downloads[Name] extends { pending: unknown } ? Name : never }[keyof Downloads];

/** The paths whose operation with this method is a job. */
export type JobPath<Paths, M extends Method> = {
  [Operation in JobOperation]: Operation extends `${M} ${infer Path extends keyof Paths & string}` ? Path : never;
}[JobOperation];

/** The operation that returns the result of a job. */
type DownloadOf<Operation extends string> = Operation extends keyof Jobs ? Jobs[Operation]["download"] : Operation;

/** What `json` resolves with: unknown if the document says that the download isn't JSON. */
export type JsonOf<Data> = Data extends string | Blob | undefined ? unknown : Data;

type DataOf<
  Paths,
  Operation extends string,
> = Operation extends `${infer M extends Method} ${infer Path extends keyof Paths & string}`
  ? JsonOf<ResponseOf<OperationAt<Paths, Path, M>>>
  : never;

type WithJobOptions<Arguments extends unknown[]> = Arguments extends [options: infer Options]
  ? [options: Options & JobOptions]
  : Arguments extends [options?: infer Options]
    ? [options?: Options & JobOptions]
    : never;

/**
 * Starts a job, waits for it and downloads its result. Accepts only operations with `x-job`.
 *
 * @example
 * const csv = await prisma.cspm.job("POST", "/alert/csv", { body: { timeRange: timeRange.relative(1, "week") } }).text();
 */
export type StartJob<Paths> = <M extends Method, Path extends JobPath<Paths, M>>(
  method: M,
  path: Path,
  ...options: WithJobOptions<OptionsArgument<OperationAt<Paths, Path, M>, undefined>>
) => Job<DataOf<Paths, DownloadOf<`${M} ${Path}`>>>;
