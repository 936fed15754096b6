import type {
  ApiError,
  AuthenticationError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
} from "./api-error.ts";
import type { NetworkError } from "./network-error.ts";
import type { ResponseParseError } from "./parse-error.ts";
import type { TimeoutError } from "./timeout-error.ts";

/**
 * The `error` of a failed call. `error.status` is the HTTP status, or undefined if there was no response; `error.name` and
 * `instanceof` distinguish the kinds.
 *
 * @example
 * const { data, error } = await prisma.cspm.getPolicy({ path: { id } });
 * if (error?.status === 404) console.log(error.requestId);
 */
export type CallError =
  | ApiError
  | AuthenticationError
  | PermissionError
  | NotFoundError
  | ConflictError
  | RateLimitError
  | ServerError
  | NetworkError
  | TimeoutError
  | ResponseParseError;
