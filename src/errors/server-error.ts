import { ApiError } from "./api-error.ts";

/** 5xx, after the attempts are used up. */
export class ServerError extends ApiError {
  static {
    this.prototype.name = "ServerError";
  }
}
