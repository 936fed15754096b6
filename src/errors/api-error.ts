import { hide, PrismaCloudError, type FailedCall } from "./prisma-cloud-error.ts";
import type { Reason } from "./reasons.ts";

/** What an answer of the API says about a failure. */
export interface Refusal {
  readonly response: Response;
  readonly reasons: readonly Reason[];
  /** The body, parsed if it is JSON; text otherwise; undefined if there is none. */
  readonly body: unknown;
  /** How long the API asks to wait, in ms. */
  readonly retryAfter?: number | undefined;
}

/**
 * The API answered, and not with success. Thrown or answered as one of its subclasses for 401, 403, 404, 409, 429 and 5xx,
 * and as itself for any other status.
 */
export class ApiError extends PrismaCloudError {
  override readonly name: string = "ApiError";
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

  constructor(message: string, call: FailedCall, refusal: Refusal) {
    super(message, call);
    const { headers, status } = refusal.response;
    this.status = status;
    this.reasons = refusal.reasons;
    this.requestId = headers.get("x-redlock-request-id") ?? headers.get("x-amzn-requestid") ?? undefined;
    this.retryAfter = refusal.retryAfter;
    hide<ApiError, "body">(this, "body", refusal.body);
    hide<ApiError, "response">(this, "response", refusal.response);
  }

  override toJSON(): Record<string, unknown> {
    const { status, reasons, requestId, retryAfter } = this;
    return { ...super.toJSON(), status, reasons, requestId, retryAfter };
  }
}
