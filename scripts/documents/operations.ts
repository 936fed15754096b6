import { METHODS, type Method, type OpenApiDocument, type PathItem } from "./openapi.ts";
import type { DocumentedBody, DocumentedOperation, DocumentedParameter } from "./openapi.ts";
import { follow } from "./reference.ts";
import type { Schema } from "./schema.ts";

export interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
  /** A list of a query repeats its name unless this is false. */
  readonly explode: boolean | undefined;
}

export interface Content {
  readonly contentType: string;
  readonly schema: Schema;
}

/** One content type of one status; neither type nor schema if the response has no body. */
export interface Answer extends Partial<Content> {
  readonly status: string;
  /** Whether the response may come without the body that it describes. */
  readonly optionalBody?: boolean;
}

/** An operation of a document, with references followed down to its schemas. */
export interface Operation {
  /** `"POST /v2/alert"`, the path as the document spells it. */
  readonly name: string;
  readonly method: Method;
  readonly path: string;
  /** Those of the path included. */
  readonly parameters: readonly Parameter[];
  /** No contents where it takes no body. */
  readonly body: { readonly required: boolean; readonly contents: readonly Content[] };
  /** One for each status and content type. */
  readonly answers: readonly Answer[];
  /** Header that the token goes into; undefined where none is sent. */
  readonly tokenHeader: string | undefined;
  /** As the document has it, for its tags and extensions. */
  readonly source: DocumentedOperation;
}

/**
 * Every operation of a document, in its order.
 * @throws {BrokenReferenceError} naming the reference
 */
export function operationsOf(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const source = item[method.toLowerCase() as Lowercase<Method>];
      if (!source) return [];
      const body = follow<DocumentedBody>(document, source.requestBody ?? {});
      return {
        name: `${method} ${path}`,
        method,
        path,
        parameters: parametersOf(document, item, source),
        body: { required: body.required === true, contents: contentsOf(body) },
        answers: answersOf(document, source),
        tokenHeader: tokenHeaderOf(document, source),
        source,
      };
    }),
  );
}

function parametersOf(document: OpenApiDocument, item: PathItem, source: DocumentedOperation): Parameter[] {
  const parameters = [...(item.parameters ?? []), ...(source.parameters ?? [])].map((reference) => {
    const parameter = follow<DocumentedParameter>(document, reference);
    const { in: place, name, required = false, explode, content = {} } = parameter;
    return { in: place, name, required, explode, schema: parameter.schema ?? Object.values(content)[0]?.schema ?? {} };
  });
  // An operation's own replaces the one of its path.
  return [...new Map(parameters.map((each) => [`${each.in} ${each.name}`, each])).values()];
}

function answersOf(document: OpenApiDocument, { responses = {} }: DocumentedOperation): Answer[] {
  return Object.entries(responses).flatMap(([status, answer]): Answer[] => {
    const response = follow<DocumentedBody>(document, answer);
    const optional = response["x-optional-body"] === true ? { optionalBody: true } : {};
    const contents = contentsOf(response);
    return contents.length > 0 ? contents.map((content) => ({ status, ...content, ...optional })) : [{ status }];
  });
}

const contentsOf = ({ content = {} }: DocumentedBody): Content[] =>
  Object.entries(content).map(([contentType, { schema = {} }]) => ({ contentType, schema }));

function tokenHeaderOf(document: OpenApiDocument, { security = document.security }: DocumentedOperation) {
  const [scheme] = Object.keys(security?.[0] ?? {});
  return scheme === undefined ? undefined : document.components?.securitySchemes?.[scheme]?.name;
}

/** The answers of an operation that are a success. */
export const successes = ({ answers }: Operation): Answer[] => answers.filter(({ status }) => status.startsWith("2"));

/** The schema of the JSON that an operation takes. */
export const jsonBody = ({ body }: Operation): Schema | undefined =>
  body.contents.find(({ contentType }) => contentType === "application/json")?.schema;
