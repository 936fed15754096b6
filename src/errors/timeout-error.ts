import { onceOnly, PrismaCloudError, type FailedCall } from "./prisma-cloud-error.ts";

/**
 * The answer took longer than `timeout` (one attempt) or `totalTimeout` (all attempts and waits), or a stream brought
 * nothing for as long as `timeout`.
 */
export class TimeoutError extends PrismaCloudError {
  static {
    this.prototype.name = "TimeoutError";
  }
  /** The option that set the limit. */
  readonly limit: "timeout" | "totalTimeout";
  /** The limit in ms. */
  readonly after: number;

  constructor(limit: "timeout" | "totalTimeout", after: number, call: FailedCall, what = "no complete answer") {
    super(`${call.operation} failed: ${what} within ${after} ms (\`${limit}\`)${onceOnly(call)}`, call);
    this.limit = limit;
    this.after = after;
  }
}
