import { hide, PrismaCloudError, type FailedCall } from "./prisma-cloud-error.ts";

/** The API answered with success, but not in the form that was asked for: HTML of a proxy, or JSON that is none. */
export class ResponseParseError extends PrismaCloudError {
  static {
    this.prototype.name = "ResponseParseError";
  }
  readonly status: number;
  /** The answer's content type. */
  readonly contentType: string | undefined;
  /** The answer; its body is read already. Not printed with the error. */
  declare readonly response: Response;
  /** The body as text. Not printed with the error. */
  declare readonly body: string;

  constructor(reason: string, call: FailedCall, response: Response, body: string) {
    super(`${call.operation} failed: ${reason}`, call);
    this.status = response.status;
    this.contentType = response.headers.get("content-type") ?? undefined;
    hide(this, { response, body });
  }
}
