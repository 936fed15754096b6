import { isRetryableStatus } from "../pipeline/retry-policy.ts";
import { chooseClass, type ApiError, type ErrorResponse, type Reason } from "./api-error.ts";
import { describeReplay, type FailedCall } from "./prisma-cloud-error.ts";
import { redact, type SentRequest } from "./redact.ts";

const nonEmpty = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

function parseReason(value: unknown): Reason[] {
  if (typeof value !== "object" || value === null) return [];
  const { i18nKey, severity, subject } = value as Record<string, unknown>;
  const key = nonEmpty(i18nKey);
  return key === undefined ? [] : [{ i18nKey: key, severity: nonEmpty(severity), subject: nonEmpty(subject) }];
}

/** Reads the header `x-redlock-status`. Returns an empty list for anything that isn't a list of reasons; never throws. */
export function parseReasons(header: string | null): readonly Reason[] {
  try {
    // A header that is sent twice is joined by a comma.
    return (JSON.parse(`[${header ?? ""}]`) as unknown[]).flat().flatMap(parseReason);
  } catch {
    return [];
  }
}

/** Messages are near the top; a body nested thousands of levels deep must not overflow the stack. */
const MAX_DEPTH = 5;

/**
 * Finds a short message in an error body: Code Security's `message`, a gateway's `error`, `{error: {...}}` as the guides
 * show it, or the first of a list of these.
 */
export function findMessage(body: unknown, depth = MAX_DEPTH): string | undefined {
  if (typeof body !== "object" || body === null || depth === 0) return undefined;
  const { message, Message, error, errors, code } = body as Record<string, unknown>;
  for (const part of Array.isArray(body) ? (body as unknown[]) : [message, Message, error, errors, code]) {
    const found = nonEmpty(part) ?? findMessage(part, depth - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Joins reasons into one text: `not_found (policyId), invalid_id`. */
export function describeReasons(reasons: readonly Reason[]): string {
  return reasons.map(({ i18nKey, subject }) => (subject ? `${i18nKey} (${subject})` : i18nKey)).join(", ");
}

const MAX_MESSAGE = 200;

/** Further reasons stay in the header of `response`: a message with hundreds of them is unreadable. */
const MAX_REASONS = 10;

/** All known reason keys are words like `not_found`. Programs compare them, so they're never redacted. */
const KEY = /^[a-z][a-z_]*$/;

/** A status text in words, which is quoted even if the values that were sent aren't known. */
const PHRASE = /^[a-z' -]{1,40}$/i;

/** The API's own severities; anything else isn't shown. */
const SEVERITY = /^(error|warn|warning|info)$/i;

const MAYBE_DELETED = "; an earlier attempt may have deleted it";

/** A request as the error needs it: what was sent must not come back in the message. */
interface FailedRequest extends SentRequest {
  readonly call: FailedCall & {
    /** The request after middleware, if it was sent. */
    readonly lastRequest: SentRequest | undefined;
    /** Further values to redact. */
    readonly secrets: readonly string[];
    /** Whether the request holds a key, a password or a token, which the server may quote in any spelling. */
    readonly facts: { readonly secret?: true };
  };
}

/** The error for a response with an error status: `GET /policy/{id} failed with 404: not_found (policyId)`. */
export function createApiError(
  request: FailedRequest,
  response: Response,
  body: unknown,
  retryAfter: number | undefined,
): ApiError {
  const { status, statusText, headers } = response;
  const { call } = request;
  const { operation, attempts, facts, secrets, lastRequest = request } = call;
  const given = parseReasons(headers.get("x-redlock-status")).slice(0, MAX_REASONS);
  const texts = given.flatMap(({ i18nKey, subject }) => [i18nKey, subject ?? ""]);
  const quotable = [...texts, findMessage(body) ?? "", statusText];
  const requests = lastRequest === request ? [request] : [request, lastRequest];
  const redacted = facts.secret ? quotable.map(() => "") : redact(quotable, operation, requests, secrets);
  const quoted = redacted.map((quote) => quote.slice(0, MAX_MESSAGE));
  // An empty quote is none.
  const readQuote = (at: number): string | undefined => (quoted[at] === "" ? undefined : quoted[at]);
  const reasons = given.map(({ i18nKey, severity }, at) => ({
    i18nKey: KEY.test(i18nKey) ? i18nKey : (readQuote(at * 2) ?? "…"),
    severity: severity !== undefined && SEVERITY.test(severity) ? severity : undefined,
    subject: readQuote(at * 2 + 1),
  }));
  const phrase = PHRASE.test(statusText) && !facts.secret ? statusText : (quoted.at(-1) ?? "");
  const why = [describeReasons(reasons), quoted.at(-2), phrase].find(Boolean);
  const replay = status === 401 || isRetryableStatus(status, true) ? describeReplay(call) : "";
  const deleted = status === 404 && attempts > 1 && operation.startsWith("DELETE ") ? MAYBE_DELETED : "";
  const error: ErrorResponse = { response, reasons, body, retryAfter };
  const Class = chooseClass(status);
  return new Class(`${operation} failed with ${status}${why ? `: ${why}` : ""}${replay}${deleted}`, call, error);
}
