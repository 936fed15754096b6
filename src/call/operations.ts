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
