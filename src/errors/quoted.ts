/** What a request said that must not come back in a message. */
export interface SentValues {
  /** Path and query, as they were sent. */
  readonly path: string;
  /** JSON, if it is text. */
  readonly body: unknown;
  readonly token: string | undefined;
}

/** Shorter ones are no secrets, but words that a message needs. */
const SHORTEST_SECRET = 4;

function valuesOf({ path, body, token = "" }: SentValues): string[] {
  const values = [token, ...new URLSearchParams(path.split("?")[1]).values()];
  if (typeof body === "string")
    JSON.parse(body, (_name, value: unknown) => {
      if (typeof value === "string") values.push(value);
    });
  return values.filter((value) => value.length >= SHORTEST_SECRET);
}

/**
 * A text of the API without what the request sent: an API that refuses an integration, or a key, may quote it.
 * Nothing at all is left where the body is a file, a form or a stream, whose values are not known.
 */
export function withoutSentValues(text: string, sent: SentValues): string {
  if (text === "" || (sent.body !== undefined && typeof sent.body !== "string")) return "";
  const forms = valuesOf(sent).flatMap((value) => [
    value,
    encodeURIComponent(value),
    JSON.stringify(value).slice(1, -1),
  ]);
  // The longest first, so that no part of one is left over from another.
  forms.sort((a, b) => b.length - a.length);
  return forms.reduce((rest, form) => rest.replaceAll(form, "…"), text);
}
