import { describeReplay, PrismaCloudError, type FailedCall } from "./prisma-cloud-error.ts";

/** The call took longer than `timeout` (one attempt, or the gap in a stream) or `totalTimeout` (all attempts and waits). */
export class TimeoutError extends PrismaCloudError {
  static {
    this.prototype.name = "TimeoutError";
  }
  declare name: "TimeoutError";
  /** There was no response to have one, so that `error.status` can be read of any failed call. */
  declare readonly status?: undefined;
  /** The option that set the limit. */
  readonly limit: "timeout" | "totalTimeout";
  /** The limit in ms. */
  readonly after: number;

  constructor(limit: "timeout" | "totalTimeout", after: number, call: FailedCall, what = "no complete response") {
    super(`${call.operation} failed: ${what} within ${after} ms (\`${limit}\`)${describeReplay(call)}`, call);
    this.limit = limit;
    this.after = after;
  }
}
