import { hide, PrismaCloudError, type FailedCall } from "./prisma-cloud-error.ts";

/** One of the reasons that the API gives for an error. */
export interface Reason {
  /** What was wrong, as a key: `not_found`, `invalid_param_value`, ... */
  readonly i18nKey: string;
  /** Nearly always `error`. */
  readonly severity: string | undefined;
  /** What the key is about: a field, a parameter, a kind of object. */
  readonly subject: string | undefined;
}

/** The content of an error response. */
export interface ErrorResponse {
  readonly response: Response;
  readonly reasons: readonly Reason[];
  /** The parsed body if it's JSON, otherwise its text, undefined if it's empty. */
  readonly body: unknown;
  /** How long the API asks to wait, in ms. */
  readonly retryAfter: number | undefined;
}

/** The id to quote to the vendor's support. CSPM and Code Security use different headers. */
export const readRequestId = (headers: Headers): string | undefined =>
  headers.get("x-redlock-request-id") ?? headers.get("x-amzn-requestid") ?? undefined;

type ApiErrorName =
  | "ApiError"
  | "AuthenticationError"
  | "PermissionError"
  | "NotFoundError"
  | "ConflictError"
  | "RateLimitError"
  | "ServerError";

/**
 * The API responded with an error status. 401, 403, 404, 409, 429 and 5xx have subclasses; other statuses use this class.
 */
export class ApiError extends PrismaCloudError {
  static {
    this.prototype.name = "ApiError";
  }
  declare name: ApiErrorName;
  /** HTTP status. */
  readonly status: number;
  /** The reasons from the header `x-redlock-status`; empty if the API gives none. */
  readonly reasons: readonly Reason[];
  /** Quote it to the vendor's support. From `x-redlock-request-id` (CSPM) or `x-amzn-requestid` (Code Security). */
  readonly requestId: string | undefined;
  /** How long the API asks to wait before another attempt, in ms, if it does. */
  readonly retryAfter: number | undefined;
  /** The body of the response: parsed JSON, text, or undefined. Not printed with the error. */
  declare readonly body: unknown;
  /** The response. Its body is consumed. Not printed with the error. */
  declare readonly response: Response;

  constructor(message: string, call: FailedCall, { response, reasons, body, retryAfter }: ErrorResponse) {
    super(message, call);
    this.status = response.status;
    this.reasons = reasons;
    this.requestId = readRequestId(response.headers);
    this.retryAfter = retryAfter;
    hide(this, { body, response });
  }
}

/** One of the tenants that a user belongs to. */
export interface TenantChoice {
  readonly prismaId: string | undefined;
  readonly customerName: string | undefined;
}

/**
 * 401, with a refreshed token too; or a login that returns no token. The message of a failed login says why: a wrong key,
 * a password although only access keys are allowed, or a user of several tenants, which `tenants` lists.
 */
export class AuthenticationError extends ApiError {
  static {
    this.prototype.name = "AuthenticationError";
  }
  declare name: "AuthenticationError";
  /** The tenants to choose from with `credentials.prismaId`. Empty unless the login failed for want of a choice. */
  readonly tenants: readonly TenantChoice[];

  constructor(message: string, call: FailedCall, error: ErrorResponse, tenants: readonly TenantChoice[] = []) {
    super(message, call, error);
    this.tenants = tenants;
  }
}

/** 403: the role lacks a permission, or can't access the account, group or tenant. */
export class PermissionError extends ApiError {
  static {
    this.prototype.name = "PermissionError";
  }
  declare name: "PermissionError";
}

/** 404: there's nothing with this id or path. */
export class NotFoundError extends ApiError {
  static {
    this.prototype.name = "NotFoundError";
  }
  declare name: "NotFoundError";
}

/** 409: the request conflicts with what exists. */
export class ConflictError extends ApiError {
  static {
    this.prototype.name = "ConflictError";
  }
  declare name: "ConflictError";
}

/** 429, once the attempts are used up, or if the API asks for a longer wait than `retry.maxRetryAfter`. */
export class RateLimitError extends ApiError {
  static {
    this.prototype.name = "RateLimitError";
  }
  declare name: "RateLimitError";
}

/** 5xx, once the attempts are used up. */
export class ServerError extends ApiError {
  static {
    this.prototype.name = "ServerError";
  }
  declare name: "ServerError";
}

const CLASSES: Readonly<Record<number, typeof ApiError>> = {
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitError,
};

/** The class of the error for a status. */
export const chooseClass = (status: number): typeof ApiError =>
  CLASSES[status] ?? (status >= 500 ? ServerError : ApiError);
