import type { RetryPolicy } from "../middleware/retry-policy.ts";
import type { ParseAs } from "../request/content.ts";

/** What every call takes besides parameters and body. */
export interface CallOptions {
  /** Further headers. The token's, `content-type` and `user-agent` are set by the client. */
  headers?: Record<string, string> | Headers | undefined;
  /** Gives the call up: it rejects with the signal's reason. A body that is a stream ends with it too. */
  signal?: AbortSignal | undefined;
  /**
   * Limit of one attempt in ms, its body included. With `parseAs: "stream"`, until the body begins, and then for each
   * further part of it. Default: the client's.
   */
  timeout?: number | undefined;
  /** Limit of all attempts and waits in ms, the body included unless it is a stream. Default: the client's. */
  totalTimeout?: number | undefined;
  /** How to retry this call. `false`: send it once. What is left out is as the client has it. */
  retry?: Partial<RetryPolicy> | false | undefined;
}

/** Options where both parameters and a body are required. */
export interface ParametersAndBodyOptions<As, Parameters, Body> extends CallOptions {
  params: Parameters;
  body: Body;
  parseAs?: As;
}
/** Options where a body is required. */
export interface BodyOptions<As, Parameters, Body> extends CallOptions {
  params?: Parameters | undefined;
  body: Body;
  parseAs?: As;
}
/** Options where parameters are required. */
export interface ParametersOptions<As, Parameters, Body> extends CallOptions {
  params: Parameters;
  body?: Body;
  parseAs?: As;
}
/** Options that may all be left out. */
export interface FreeOptions<As, Parameters, Body> extends CallOptions {
  params?: Parameters | undefined;
  body?: Body;
  parseAs?: As;
}

/** What a body that may be left out is typed as; undefined where an operation takes none. */
type OptionalBody<Body> = Body extends { content: infer Content } ? Content[keyof Content] : undefined;

/**
 * The options of one operation as a parameter: `params` and `body` are required where something in them is, and the whole
 * is optional where neither is. Interfaces rather than intersections, which TypeScript would work out for each call.
 */
export type OptionsArgument<Operation, As> = Operation extends {
  parameters: infer Parameters;
  requestBody: { content: { "application/json": infer Body } };
}
  ? [
      options: {} extends Parameters
        ? BodyOptions<As, Parameters, Body>
        : ParametersAndBodyOptions<As, Parameters, Body>,
    ]
  : Operation extends { parameters: infer Parameters; requestBody?: infer Body }
    ? {} extends Parameters
      ? [options?: FreeOptions<As, Parameters, OptionalBody<Body>>]
      : [options: ParametersOptions<As, Parameters, OptionalBody<Body>>]
    : never;

/** What a call answers for a `parseAs` other than "json", which leaves the document's type as it is. */
export interface ParsedAs {
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream<Uint8Array>;
}

export type { ParseAs };
