import { hide, PrismaCloudError, type FailedCall } from "./prisma-cloud-error.ts";

/** What to keep of a response that couldn't be parsed. */
export interface UnparsableResponse {
  readonly response: Response;
  /** The body as text, if it was read. */
  readonly body?: string;
  /** Whether another attempt can succeed. */
  readonly transient?: boolean;
}

/**
 * A success status with an unusable body: HTML from a proxy, truncated JSON, broken gzip, a page without its list, or more
 * than `maxResponseSize` bytes.
 */
export class ResponseParseError extends PrismaCloudError {
  static {
    this.prototype.name = "ResponseParseError";
  }
  declare name: "ResponseParseError";
  readonly status: number;
  /** The content type of the response. */
  readonly contentType: string | undefined;
  /** The response. Its body is consumed. Not printed with the error. */
  declare readonly response: Response;
  /** The body as text. Not printed with the error. */
  declare readonly body: string;
  /** Whether another attempt can succeed. Not printed with the error. */
  declare readonly transient: boolean;

  constructor(reason: string, call: FailedCall, { response, body = "", transient = false }: UnparsableResponse) {
    super(`${call.operation} failed: ${reason}`, call);
    this.status = response.status;
    this.contentType = response.headers.get("content-type") ?? undefined;
    hide(this, { response, body, transient });
  }
}
