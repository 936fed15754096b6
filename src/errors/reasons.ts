/** One of the reasons that the API gives for an error. */
export interface Reason {
  /** What was wrong, as a key: `not_found`, `invalid_param_value`, ... */
  readonly i18nKey: string;
  /** Nearly always `error`. */
  readonly severity: string | undefined;
  /** What the key is about: a field, a parameter, a kind of object. */
  readonly subject: string | undefined;
}

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
