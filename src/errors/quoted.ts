/** What a request said that must not come back in a message. */
export interface SentValues {
  /** With the path's template. */
  readonly operation: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Path and query, as they were sent. */
  readonly path: string;
  /** JSON, if it is text. */
  readonly body: unknown;
  readonly token: string | undefined;
}

/** Shorter ones are no secrets, but words that a message needs. */
const SHORTEST_SECRET = 4;

/** These say how the body is written, in words that a message needs. */
const HARMLESS_HEADERS = ["content-type", "accept"];

function valuesOf({ operation, path, headers, body, token = "" }: SentValues): string[] {
  const [segments = "", query] = path.split("?");
  const template = operation.split("/");
  const inPath = segments.split("/").filter((segment, place) => segment !== template[place]);
  const inHeaders = Object.entries(headers).filter(([name]) => !HARMLESS_HEADERS.includes(name.toLowerCase()));
  const values = [
    token,
    ...inPath.map(decodeURIComponent),
    ...new URLSearchParams(query).values(),
    ...inHeaders.map(([, value]) => value),
  ];
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
