import { ApiError } from "./api-error.ts";

/** 403: the role lacks a permission, or the account, group or tenant is out of its reach. */
export class PermissionError extends ApiError {
  static {
    this.prototype.name = "PermissionError";
  }
}
