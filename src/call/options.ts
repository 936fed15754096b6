import { resolveRetry, DEFAULT_RETRY, type RetryOption } from "../pipeline/retry-policy.ts";
import { check, checkNumber } from "../validate.ts";

/** What every call takes besides parameters and body. Pages, jobs and searches pass it on to each of their requests. */
export interface CallOptions {
  /** Further headers. The client sets the token's header, `content-type` and `user-agent`. */
  headers?: Record<string, string> | Headers | undefined;
  /** Aborts the call, which then rejects with the signal's reason. A body that's a stream ends with it too. */
  signal?: AbortSignal | undefined;
  /**
   * Limit of one attempt in ms, its body included. With `parseAs: "stream"`, the limit until the body begins, and then
   * for the gap before each chunk. Default: the client's.
   */
  timeout?: number | undefined;
  /** Limit of all attempts and waits in ms, the body included unless it's a stream. Default: the client's. */
  totalTimeout?: number | undefined;
  /** How to retry this call. `false`: send it once. What's left out is as the client has it. */
  retry?: RetryOption | undefined;
  /** Largest body that's read into memory, in bytes. A stream has no limit. Default: the client's. */
  maxResponseSize?: number | undefined;
}

type Checks = { readonly [Name in keyof Required<CallOptions>]: (value: CallOptions[Name]) => void };

/** The one list of call options: TypeScript asks for every name of `CallOptions`, and for no other. */
const CHECKS: Checks = {
  // Checked when they're merged.
  headers: () => undefined,
  signal: (value) => {
    check("signal", value, isAbortSignal, "an AbortSignal");
  },
  timeout: (value) => {
    checkNumber("timeout", value, 1);
  },
  totalTimeout: (value) => {
    checkNumber("totalTimeout", value, 1);
  },
  retry: (value) => {
    resolveRetry(value, DEFAULT_RETRY);
  },
  maxResponseSize: (value) => {
    checkNumber("maxResponseSize", value, 1);
  },
};

const isAbortSignal = (value: unknown): boolean =>
  typeof (value as Partial<AbortSignal> | null)?.addEventListener === "function";

export const CALL_OPTIONS = Object.keys(CHECKS) as readonly (keyof CallOptions)[];

/** @throws {TypeError} naming an option that has a wrong value */
export function checkCallOptions(options: CallOptions): void {
  // Calls rarely have any.
  for (const name in options)
    (CHECKS as Partial<Record<string, (value: unknown) => void>>)[name]?.(options[name as never]);
}

/** The call options among others. */
export function pickCallOptions(options: CallOptions): CallOptions {
  return Object.fromEntries(CALL_OPTIONS.flatMap((name) => (name in options ? [[name, options[name]]] : [])));
}

/** How to return the body of a response. Without it, the document and the content type decide. */
export type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";

/** Options of an operation with required parameters and a required body. */
export interface ParametersAndBodyOptions<As, Parameters, Body> extends CallOptions {
  params: Parameters;
  body: Body;
  parseAs?: As;
}
/** Options of an operation with a required body. */
export interface BodyOptions<As, Parameters, Body> extends CallOptions {
  params?: Parameters | undefined;
  body: Body;
  parseAs?: As;
}
/** Options of an operation with required parameters. */
export interface ParametersOptions<As, Parameters, Body> extends CallOptions {
  params: Parameters;
  body?: Body;
  parseAs?: As;
}
/** Options of an operation that requires none. */
export interface FreeOptions<As, Parameters, Body> extends CallOptions {
  params?: Parameters | undefined;
  body?: Body;
  parseAs?: As;
}

/** The type of a body that may be left out; undefined if an operation takes none. */
type OptionalBody<Body> = Body extends { content: infer Content } ? Content[keyof Content] : undefined;

/**
 * The options of one operation: `params` and `body` are required if something in them is, and the whole may be undefined
 * if neither is. Interfaces rather than intersections, which TypeScript would resolve for each call.
 */
export type OptionsFor<Operation, As> = Operation extends {
  parameters: infer Parameters;
  requestBody: { content: { "application/json": infer Body } };
}
  ? {} extends Parameters
    ? BodyOptions<As, Parameters, Body>
    : ParametersAndBodyOptions<As, Parameters, Body>
  : Operation extends { parameters: infer Parameters; requestBody?: infer Body }
    ? {} extends Parameters
      ? FreeOptions<As, Parameters, OptionalBody<Body>> | undefined
      : ParametersOptions<As, Parameters, OptionalBody<Body>>
    : FreeOptions<As, unknown, unknown>;

/** The type of the data for a `parseAs` other than "json", which keeps the document's type. */
export interface ParsedAs {
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream<Uint8Array>;
}
