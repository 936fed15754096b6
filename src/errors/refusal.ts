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

/** The keys of all known reasons are words like `not_found`; programs compare them, so they stay as they are. */
const KEY = /^[a-z][a-z_]*$/;

/** HTTP's own status texts, which may be shown even where the values that were sent are not known. */
const PHRASE = /^[a-z' -]{1,40}$/i;

const DONE_BEFORE = "; an attempt before this one may have deleted it";

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
  const quote = (text: string) => withoutSentValues(text, call).slice(0, LONGEST_MESSAGE);
  const reasons = refusal.reasons.map(({ i18nKey, severity, subject }) => ({
    i18nKey: KEY.test(i18nKey) ? i18nKey : quote(i18nKey),
    severity: severity && quote(severity),
    subject: subject && quote(subject),
  }));
  const why =
    describeReasons(reasons) ||
    quote(messageOf(refusal.body) ?? "") ||
    (PHRASE.test(statusText) ? statusText : quote(statusText));
  const once = status === 401 || isRetryableStatus(status, true) ? onceOnly(call) : "";
  const done = status === 404 && call.attempts > 1 && call.operation.startsWith("DELETE ") ? DONE_BEFORE : "";
  const Class = CLASSES[status] ?? (status >= 500 ? ServerError : ApiError);
  return new Class(`${call.operation} failed with ${status}${why && `: ${why}`}${once}${done}`, call, {
    ...refusal,
    reasons,
  });
}
