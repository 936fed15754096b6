import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { Answer } from "./answer.ts";
import type { Operation } from "./documents.ts";
import type { TokenRecord } from "./tokens.ts";

/** A request as it came in. */
export interface SimulatedRequest {
  readonly method: string;
  /** The operation, for example `GET /policy/{id}`; method and path for anything that no document knows. */
  readonly operation: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A request that has been let in: its token and its parameters are good. */
export interface AcceptedRequest {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
  /** The values of the path parameters, in order: what they are called is up to the documents. */
  readonly pathValues: readonly string[];
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** As it came, to tell requests apart. */
  readonly text: string;
  /** The body, parsed; undefined for none. */
  readonly body: unknown;
  /** Undefined only where the operation needs no token. */
  readonly token: TokenRecord | undefined;
  /** The answer that the document gives for this operation. */
  readonly documented: () => Answer;
  /** Success without a body, with the status that the document names. */
  readonly done: () => Answer;
}

/** Plays one operation. */
export type Play = (request: AcceptedRequest) => Answer;

/** Plays one operation, with checks that come before those of the document, for refusals with a reason of their own. */
export interface GuardedPlay {
  readonly guard: (request: AcceptedRequest) => void;
  readonly play: Play;
}

/** What plays which operation, by its name. */
export type PlayTable = Readonly<Record<string, Play | GuardedPlay>>;

/** Reads a request's body to its end. */
export async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
