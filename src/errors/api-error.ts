import { hide, PrismaCloudError, type FailedCall } from "./prisma-cloud-error.ts";
import type { Reason } from "./reasons.ts";

/** What an answer of the API says about a failure. */
export interface Refusal {
  readonly response: Response;
  readonly reasons: readonly Reason[];
  /** The body, parsed if it is JSON; text otherwise; undefined if there is none. */
  readonly body: unknown;
  /** How long the API asks to wait, in ms. */
  readonly retryAfter: number | undefined;
}

/** What to quote to the vendor's support. CSPM and Code Security name it differently. */
export const requestIdOf = (headers: Headers): string | undefined =>
  headers.get("x-redlock-request-id") ?? headers.get("x-amzn-requestid") ?? undefined;

/**
 * The API answered, and not with success. Thrown or answered as one of its subclasses for 401, 403, 404, 409, 429 and 5xx,
 * and as itself for any other status.
 */
export class ApiError extends PrismaCloudError {
  static {
    this.prototype.name = "ApiError";
  }
  /** HTTP status. */
  readonly status: number;
  /** Why, as the API says it in the header `x-redlock-status`; empty where it does not say. */
  readonly reasons: readonly Reason[];
  /** Quote it to the vendor's support. From `x-redlock-request-id` (CSPM) or `x-amzn-requestid` (Code Security). */
  readonly requestId: string | undefined;
  /** How long the API asks to wait before another attempt, in ms, if it does. */
  readonly retryAfter: number | undefined;
  /** The body of the answer: parsed JSON, or text, or undefined. Not printed with the error. */
  declare readonly body: unknown;
  /** The answer. Its body is read already. Not printed with the error. */
  declare readonly response: Response;

  constructor(message: string, call: FailedCall, { response, reasons, body, retryAfter }: Refusal) {
    super(message, call);
    this.status = response.status;
    this.reasons = reasons;
    this.requestId = requestIdOf(response.headers);
    this.retryAfter = retryAfter;
    hide(this, { body, response });
  }
}
