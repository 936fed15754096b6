/**
 * Types over the `paths` that openapi-typescript makes. They are instantiated once per call, so each is a lookup or a
 * single conditional: no mapped type over an operation, no intersection where an interface does.
 */

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** A method as the documents spell it. */
export type Verb = "get" | "post" | "put" | "patch" | "delete";

/** The paths that have an operation with this method. */
export type PathsWith<Paths, V extends Verb> = {
  [Path in keyof Paths]: Paths[Path] extends Record<V, object> ? Path : never;
}[keyof Paths];

/** An operation with one success answer, which is JSON: nearly all are like this, and it costs least to see. */
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

type ContentOf<Answer> = Answer extends { content: infer Content } ? Content[keyof Content] : undefined;

/** What an operation answers on success; undefined where it has no body. */
export type AnswerOf<Operation> = Operation extends OnlyJson
  ? Operation["responses"][200]["content"]["application/json"]
  : Operation extends { responses: infer Answers }
    ? ContentOf<Answers[keyof Answers & SuccessStatus]>
    : never;

/** The body that an operation takes. */
export type BodyOf<Operation> = Operation extends { requestBody?: infer Body }
  ? NonNullable<Body> extends { content: infer Content }
    ? Content[keyof Content]
    : never
  : never;
