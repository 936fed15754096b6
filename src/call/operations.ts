/**
 * Types over the operations that openapi-typescript generates. They're instantiated once per call, so each is a lookup or a
 * single conditional: no mapped type over an operation, no intersection if an interface does.
 */

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** A method as the documents spell it. */
export type Verb = "get" | "post" | "put" | "patch" | "delete";

/** An operation with a single success response, which is JSON. Nearly all are like this, and it's the cheapest to match. */
interface OnlyJson {
  responses: {
    200: { content: { "application/json": unknown } };
    201?: undefined;
    202?: undefined;
    204?: undefined;
    206?: undefined;
  };
}

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 206;

type ContentOf<Response> = Response extends { content: infer Content } ? Content[keyof Content] : undefined;

/** The body of an operation's success responses; undefined if there's none. */
export type ResponseOf<Operation> = Operation extends OnlyJson
  ? Operation["responses"][200]["content"]["application/json"]
  : Operation extends { responses: infer Responses }
    ? ContentOf<Responses[keyof Responses & SuccessStatus]>
    : never;

/** The body that an operation takes. */
export type BodyOf<Operation> = Operation extends { requestBody?: infer Body }
  ? NonNullable<Body> extends { content: infer Content }
    ? Content[keyof Content]
    : never
  : never;

/** What the client must know of an operation. Generated from its document; openapi/README.md explains each. */
export interface OperationFacts {
  /** `x-safe` of a POST: it only reads, so it's idempotent. */
  readonly safe?: true;
  /** `x-rate-limit`: requests per second, and burst. */
  readonly rateLimit?: readonly [perSecond: number, burst: number];
  /** Query parameters whose array is one value, joined by commas (`explode: false`). */
  readonly commaLists?: readonly string[];
  /** How to read a success that isn't JSON. */
  readonly responseType?: "text" | "blob";
  /** A success has no body. */
  readonly bodiless?: true;
  /** What to use instead, if the operation is deprecated. */
  readonly deprecated?: string;
  /** The request holds a key, a password or a token. */
  readonly secret?: true;
}

type Table = Readonly<Partial<Record<string, OperationFacts>>>;

let table: Table | undefined;

const NONE: OperationFacts = {};

/** The facts of an operation. They're a separate chunk, which is loaded with the first call. */
export async function loadFacts(operation: string): Promise<OperationFacts> {
  table ??= (await import("../../generated/operations.ts")).operations as Table;
  return table[operation] ?? NONE;
}
