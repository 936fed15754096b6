import { hide, PrismaCloudError, type FailedCall } from "./prisma-cloud-error.ts";

/** A job that was started failed, or wasn't ready within its `timeLimit`. */
export class JobError extends PrismaCloudError {
  static {
    this.prototype.name = "JobError";
  }
  declare name: "JobError";
  /** The last status of the job; undefined if none was read. */
  readonly status: string | undefined;
  /** The limit that was exceeded, in ms; undefined if the job itself failed. */
  readonly timeLimit: number | undefined;
  /** The body of the last status response. Not printed with the error. */
  declare readonly raw: unknown;

  constructor(
    reason: string,
    call: FailedCall,
    last: { status?: string | undefined; timeLimit?: number; raw?: unknown },
  ) {
    super(`${call.operation} failed: ${reason}`, call);
    this.status = last.status;
    this.timeLimit = last.timeLimit;
    hide(this, { raw: last.raw });
  }
}
