import type { Api } from "../../apis.ts";
/** A response before it's written to a socket. */
export interface SimulatedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export const json = (value: unknown, status = 200): SimulatedResponse => ({
  status,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(value),
});

/** Success without a body, as this API responds to most writes. */
export const empty = (status = 200): SimulatedResponse => ({ status, headers: {}, body: "" });

export const content = (type: string, body: string | Uint8Array, status = 200): SimulatedResponse => ({
  status,
  headers: { "content-type": type },
  body,
});

/** The page that a load balancer sends instead of the API's response. */
export const html = (status: number): SimulatedResponse =>
  content(
    "text/html",
    `<!DOCTYPE html>\n<html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`,
    status,
  );

/** Thrown by handlers to respond with an error. */
export class ErrorResponse extends Error {
  override readonly name = "ErrorResponse";
  readonly status: number;
  /** The `i18nKey`. Undefined if the API gives no reason. */
  readonly key: string | undefined;
  readonly subject: string;

  constructor(status: number, key?: string, subject = "") {
    super(`${status} ${key ?? ""}`.trim());
    this.status = status;
    this.key = key;
    this.subject = subject;
  }
}

/** Renders an error: CSPM puts reasons in a header and sends no body; Code Security sends a message in the body. */
export function renderError({ status, key, subject }: ErrorResponse, api: Api): SimulatedResponse {
  if (api === "code" && status !== 429) {
    const message = key === undefined ? String(status) : subject === "" ? key : `${key}: ${subject}`;
    return json({ message }, status);
  }
  if (key === undefined || status === 429) return empty(status);
  const reasons = JSON.stringify([{ i18nKey: key, severity: "error", subject }]);
  return { status, headers: { "x-redlock-status": reasons }, body: "" };
}
