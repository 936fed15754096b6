import type { IncomingHttpHeaders } from "node:http";
import type { Operation } from "../documents/operations.ts";
import type { SimulatedResponse } from "../http/response.ts";
import type { TokenRecord } from "./tokens.ts";

/** A request whose token and parameters are valid. */
export interface ApiRequest {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
  /** The values of the path parameters in order, for handlers that shouldn't depend on their names. */
  readonly pathValues: readonly string[];
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The body as it arrived. */
  readonly rawBody: string;
  /** The parsed body; undefined if there is none. */
  readonly body: unknown;
  /** Undefined only if the operation needs no token. */
  readonly token: TokenRecord | undefined;
  /** The document's example, or a sample made from the schema. */
  readonly sampleResponse: () => SimulatedResponse;
  /** Success without a body, with the status that the document lists. */
  readonly emptyResponse: () => SimulatedResponse;
}

/** Handles the requests of one operation. Throws an `ErrorResponse` to reject one. */
export type Handler = (request: ApiRequest) => SimulatedResponse;

/** A handler with checks that run before validation, for errors with a specific reason. */
export interface GuardedHandler {
  readonly guard: (request: ApiRequest) => void;
  readonly handle: Handler;
}

/** Handlers by operation name. */
export type Routes = Readonly<Record<string, Handler | GuardedHandler>>;
