import { METHODS, type Method, type OpenApiDocument, type PathItem } from "./openapi.ts";
import type { DocumentedBody, DocumentedOperation, DocumentedParameter } from "./openapi.ts";
import { follow } from "./reference.ts";
import type { Schema } from "./schema.ts";

export interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly schema: Schema;
  /** Query lists repeat their parameter's name unless this is false. */
  readonly explode: boolean | undefined;
}

export interface Content {
  readonly contentType: string;
  readonly schema: Schema;
}

/** One content type of one status. Responses without a body have neither type nor schema. */
export interface ResponseContent extends Partial<Content> {
  readonly status: string;
  /** Whether the response may come without the body that it describes. */
  readonly optionalBody?: boolean;
}

/** An operation of a document. References are resolved down to its schemas. */
export interface Operation {
  /** `"POST /v2/alert"`, with the path as the document spells it. */
  readonly name: string;
  readonly method: Method;
  readonly path: string;
  /** Includes the parameters of the path item. */
  readonly parameters: readonly Parameter[];
  /** `contents` is empty if the operation takes no body. */
  readonly body: { readonly required: boolean; readonly contents: readonly Content[] };
  /** One entry for each status and content type. */
  readonly responses: readonly ResponseContent[];
  /** Header that carries the token. Undefined if the operation needs none. */
  readonly tokenHeader: string | undefined;
  /** The operation object itself, for its tags and extensions. */
  readonly source: DocumentedOperation;
}

/**
 * Lists the operations of a document in its order.
 * @throws {BrokenReferenceError} naming the reference
 */
export function listOperations(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const source = item[method.toLowerCase() as Lowercase<Method>];
      if (!source) return [];
      const body = follow<DocumentedBody>(document, source.requestBody ?? {});
      return {
        name: `${method} ${path}`,
        method,
        path,
        parameters: readParameters(document, item, source),
        body: { required: body.required === true, contents: readContents(body) },
        responses: readResponses(document, source),
        tokenHeader: resolveTokenHeader(document, source),
        source,
      };
    }),
  );
}

function readParameters(document: OpenApiDocument, item: PathItem, source: DocumentedOperation): Parameter[] {
  const parameters = [...(item.parameters ?? []), ...(source.parameters ?? [])].map((reference) => {
    const parameter = follow<DocumentedParameter>(document, reference);
    const { in: location, name, required = false, deprecated = false, explode, content = {} } = parameter;
    const schema = parameter.schema ?? Object.values(content)[0]?.schema ?? {};
    return { in: location, name, required, deprecated, explode, schema };
  });
  // The operation's parameter overrides the path item's with the same name and location.
  return [...new Map(parameters.map((each) => [`${each.in} ${each.name}`, each])).values()];
}

function readResponses(document: OpenApiDocument, { responses = {} }: DocumentedOperation): ResponseContent[] {
  return Object.entries(responses).flatMap(([status, reference]): ResponseContent[] => {
    const response = follow<DocumentedBody>(document, reference);
    const optional = response["x-optional-body"] === true ? { optionalBody: true } : {};
    const contents = readContents(response);
    return contents.length > 0 ? contents.map((content) => ({ status, ...content, ...optional })) : [{ status }];
  });
}

const readContents = ({ content = {} }: DocumentedBody): Content[] =>
  Object.entries(content).map(([contentType, { schema = {} }]) => ({ contentType, schema }));

function resolveTokenHeader(document: OpenApiDocument, { security = document.security }: DocumentedOperation) {
  const [scheme] = Object.keys(security?.[0] ?? {});
  return scheme === undefined ? undefined : document.components?.securitySchemes?.[scheme]?.name;
}

/** The success responses of an operation. */
export const successes = ({ responses }: Operation): ResponseContent[] =>
  responses.filter(({ status }) => status.startsWith("2"));

/** The schema of an operation's JSON request body. */
export const jsonBody = ({ body }: Operation): Schema | undefined =>
  body.contents.find(({ contentType }) => contentType === "application/json")?.schema;
