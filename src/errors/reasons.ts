/** One reason that the API gives for a refusal. */
export interface Reason {
  /** What was wrong, as a key: `not_found`, `invalid_param_value`, ... */
  readonly i18nKey: string;
  /** `error` for nearly all. */
  readonly severity: string | undefined;
  /** What it was wrong with: a field, a parameter, a kind of thing. */
  readonly subject: string | undefined;
}

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

function reason(value: unknown): Reason[] {
  if (typeof value !== "object" || value === null) return [];
  const { i18nKey, severity, subject } = value as Record<string, unknown>;
  const key = text(i18nKey);
  return key === undefined ? [] : [{ i18nKey: key, severity: text(severity), subject: text(subject) }];
}

/** Reads the header `x-redlock-status`. What is not a list of reasons gives none: it never throws. */
export function parseReasons(header: string | null): readonly Reason[] {
  try {
    // A header that came twice is joined by a comma.
    return (JSON.parse(`[${header ?? ""}]`) as unknown[]).flat().flatMap(reason);
  } catch {
    return [];
  }
}

/**
 * A short text out of an error body: Code Security's `message`, a gateway's `error`, the guides' `{error: {...}}`, or the
 * first of a list of these.
 */
export function messageOf(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { message, Message, error, errors, code } = body as Record<string, unknown>;
  for (const part of Array.isArray(body) ? (body as unknown[]) : [message, Message, error, errors, code]) {
    const found = text(part) ?? messageOf(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Reasons as one text: `not_found (policyId), invalid_id`. */
export function describeReasons(reasons: readonly Reason[]): string {
  return reasons.map(({ i18nKey, subject }) => (subject ? `${i18nKey} (${subject})` : i18nKey)).join(", ");
}
