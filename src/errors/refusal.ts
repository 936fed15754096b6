import { ApiError, type Refusal } from "./api-error.ts";
import { AuthenticationError } from "./authentication-error.ts";
import { ConflictError } from "./conflict-error.ts";
import { NotFoundError } from "./not-found-error.ts";
import { PermissionError } from "./permission-error.ts";
import type { FailedCall } from "./prisma-cloud-error.ts";
import { RateLimitError } from "./rate-limit-error.ts";
import { describeReasons, messageOf, parseReasons } from "./reasons.ts";
import { ServerError } from "./server-error.ts";

const LONGEST_MESSAGE = 200;

const CLASSES: Readonly<Record<number, typeof ApiError>> = {
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitError,
};

/** Operations whose bodies hold secrets: nothing of an answer's body goes into their messages, it may quote the request. */
const SECRETIVE = /(\/login$|\/integration(\/|$)|access_keys?|\/secret)/i;

/** JSON where the text is JSON, whatever the content type says: gateways mislabel their errors. */
function parseErrorBody(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Reads what an answer says about the failure. */
export function refusalOf(response: Response, text: string, retryAfter: number | undefined): Refusal {
  const reasons = parseReasons(response.headers.get("x-redlock-status"));
  return { response, reasons, body: parseErrorBody(text), retryAfter };
}

/** The error of an answer that is no success: `GET /policy/{id} failed with 404: not_found (policyId)`. */
export function apiError(call: FailedCall, refusal: Refusal): ApiError {
  const { status, statusText } = refusal.response;
  const told = SECRETIVE.test(call.operation) ? undefined : messageOf(refusal.body)?.slice(0, LONGEST_MESSAGE);
  const why = describeReasons(refusal.reasons) || told || statusText;
  const message = `${call.operation} failed with ${status}${why ? `: ${why}` : ""}`;
  const Class = CLASSES[status] ?? (status >= 500 ? ServerError : ApiError);
  return new Class(message, call, refusal);
}
