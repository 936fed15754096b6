import { isRetryableStatus } from "../middleware/retry-policy.ts";
import { ApiError, type Refusal } from "./api-error.ts";
import { AuthenticationError } from "./authentication-error.ts";
import { ConflictError } from "./conflict-error.ts";
import { NotFoundError } from "./not-found-error.ts";
import { PermissionError } from "./permission-error.ts";
import { onceOnly, type FailedCall } from "./prisma-cloud-error.ts";
import { withoutSentValues, type SentValues } from "./quoted.ts";
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

/** JSON where the text is JSON, whatever the content type says: gateways mislabel their errors. */
function parseErrorBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text === "" ? undefined : text;
  }
}

/** Reads what an answer says about the failure. */
export function refusalOf(response: Response, text: string, retryAfter?: number): Refusal {
  const reasons = parseReasons(response.headers.get("x-redlock-status"));
  return { response, reasons, body: parseErrorBody(text), retryAfter };
}

/** The error of an answer that is no success: `GET /policy/{id} failed with 404: not_found (policyId)`. */
export function apiError(call: FailedCall & SentValues, refusal: Refusal): ApiError {
  const { status, statusText } = refusal.response;
  const told = withoutSentValues(messageOf(refusal.body) ?? "", call).slice(0, LONGEST_MESSAGE);
  const why = describeReasons(refusal.reasons) || told || statusText;
  const once = status === 401 || isRetryableStatus(status, true) ? onceOnly(call) : "";
  const Class = CLASSES[status] ?? (status >= 500 ? ServerError : ApiError);
  return new Class(`${call.operation} failed with ${status}${why && `: ${why}`}${once}`, call, refusal);
}
