import type { downloads, jobs } from "../../generated/jobs.ts";
import type { Job, JobOptions } from "../jobs/job.ts";
import type { OptionsArgument } from "./call-options.ts";
import type { AnswerOf, Method } from "./operations.ts";
import type { OperationOf } from "./paginate.ts";

type Jobs = typeof jobs;
type Downloads = typeof downloads;

/** Operations that start a job, and downloads that are asked for until they are ready. */
type JobOperation =
  | keyof Jobs
  | { [Name in keyof Downloads]: Downloads[Name] extends { pending: unknown } ? Name : never }[keyof Downloads];

/** The paths whose operation with this method is a job. */
export type JobPath<Paths, M extends Method> = {
  [Operation in JobOperation]: Operation extends `${M} ${infer Path extends keyof Paths & string}` ? Path : never;
}[JobOperation];

/** The operation whose answer a job ends with. */
type DownloadOf<Operation extends string> = Operation extends keyof Jobs ? Jobs[Operation]["download"] : Operation;

/** What `json` answers: unknown where the document says that the download is no JSON. */
type JsonOf<Answer> = Answer extends string | Blob | undefined ? unknown : Answer;

type DataOf<
  Paths,
  Operation extends string,
> = Operation extends `${infer M extends Method} ${infer Path extends keyof Paths & string}`
  ? JsonOf<AnswerOf<OperationOf<Paths, Path, M>>>
  : never;

type WithJobOptions<Arguments extends unknown[]> = Arguments extends [options: infer Options]
  ? [options: Options & JobOptions]
  : Arguments extends [options?: infer Options]
    ? [options?: Options & JobOptions]
    : never;

/**
 * Starts something that takes the API its time, waits for it and downloads it. Only operations with `x-job` are taken.
 *
 * @example
 * const csv = await prisma.cspm.job("POST", "/alert/csv", { body: { timeRange: timeRange.relative(1, "week") } }).text();
 */
export type StartJob<Paths> = <M extends Method, Path extends JobPath<Paths, M>>(
  method: M,
  path: Path,
  ...options: WithJobOptions<OptionsArgument<OperationOf<Paths, Path, M>, undefined>>
) => Job<DataOf<Paths, DownloadOf<`${M} ${Path}`>>>;
