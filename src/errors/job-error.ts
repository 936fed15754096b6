import { hide, PrismaCloudError, type FailedCall } from "./prisma-cloud-error.ts";

/** A job was started and came to nothing: it failed, or was not ready within its time limit. */
export class JobError extends PrismaCloudError {
  static {
    this.prototype.name = "JobError";
  }
  /** What the job said of itself last; undefined if it never did. */
  readonly status: string | undefined;
  /** The limit in ms that was over; undefined where the job failed by itself. */
  readonly timeLimit: number | undefined;
  /** The answer that told. Not printed with the error. */
  declare readonly raw: unknown;

  constructor(
    reason: string,
    call: FailedCall,
    told: { status?: string | undefined; timeLimit?: number; raw?: unknown },
  ) {
    super(`${call.operation} failed: ${reason}`, call);
    this.status = told.status;
    this.timeLimit = told.timeLimit;
    hide(this, { raw: told.raw });
  }
}
