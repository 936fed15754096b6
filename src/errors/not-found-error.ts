import { ApiError } from "./api-error.ts";

/** 404: nothing has this id or path. */
export class NotFoundError extends ApiError {
  static {
    this.prototype.name = "NotFoundError";
  }
}
