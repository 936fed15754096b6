import { ApiError } from "./api-error.ts";

/** 429, after the attempts are used up or where `retryAfter` is longer than `retry.maxRetryAfter`. */
export class RateLimitError extends ApiError {
  static {
    this.prototype.name = "RateLimitError";
  }
}
