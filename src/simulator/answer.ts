/** An answer before it is written to a socket. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export const json = (value: unknown, status = 200): Answer => ({
  status,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(value),
});

/** Success without a body, as this API answers most writes. */
export const empty = (status = 200): Answer => ({ status, headers: {}, body: "" });

export const content = (type: string, body: string | Uint8Array, status = 200): Answer => ({
  status,
  headers: { "content-type": type },
  body,
});

/** The page that a load balancer answers in place of the API. */
export const html = (status: number): Answer =>
  content(
    "text/html",
    `<!DOCTYPE html>\n<html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`,
    status,
  );

/** Refuses a request, in the words of the API. Thrown by whatever plays an operation. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  /** The `i18nKey`. Undefined where the API gives no reason. */
  readonly key: string | undefined;
  readonly subject: string;

  constructor(status: number, key?: string, subject = "") {
    super(`${status} ${key ?? ""}`.trim());
    this.status = status;
    this.key = key;
    this.subject = subject;
  }
}

/** CSPM gives its reasons in a header and no body; Code Security gives a message in the body. */
export function refusalAnswer({ status, key, subject }: Refusal, api: "login" | "cspm" | "code"): Answer {
  if (api === "code" && status !== 429) {
    const message = key === undefined ? String(status) : subject === "" ? key : `${key}: ${subject}`;
    return json({ message }, status);
  }
  if (key === undefined || status === 429) return empty(status);
  const reasons = JSON.stringify([{ i18nKey: key, severity: "error", subject }]);
  return { status, headers: { "x-redlock-status": reasons }, body: "" };
}
