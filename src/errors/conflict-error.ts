import { ApiError } from "./api-error.ts";

/** 409: the request clashes with what exists. */
export class ConflictError extends ApiError {
  static {
    this.prototype.name = "ConflictError";
  }
}
