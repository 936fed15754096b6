import { SchemaGraph } from "./graph.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { operationsOf, successes, type Content, type Operation } from "./operations.ts";
import type { Schema } from "./schema.ts";

/** What goes over the wire one way, all content types as one: undefined schema where there is no body. */
export interface DescribedBody {
  readonly schema: Schema | undefined;
  /** Whether there is always one. */
  readonly required: boolean;
  readonly mediaTypes: readonly string[];
}

/** An operation in the form in which it is compared with another. */
export interface DescribedOperation extends Operation {
  readonly graph: SchemaGraph;
  readonly request: DescribedBody;
  /** All success answers as one. */
  readonly response: DescribedBody;
}

function describeBody(graph: SchemaGraph, contents: readonly Content[], required: boolean): DescribedBody {
  return {
    schema: contents.length > 0 ? graph.anyOf(contents.map(({ schema }) => schema)) : undefined,
    required: required && contents.length > 0,
    mediaTypes: [...new Set(contents.map(({ contentType }) => contentType))].sort(),
  };
}

/** The operations of a document with its success answers gathered. */
export function describeOperations(document: OpenApiDocument): DescribedOperation[] {
  const graph = new SchemaGraph(document);
  return operationsOf(document).map((operation) => {
    const { contents, required } = operation.body;
    const answers = successes(operation).map(({ contentType, schema }) =>
      contentType !== undefined && schema ? [{ contentType, schema }] : [],
    );
    return {
      ...operation,
      graph,
      request: describeBody(graph, contents, required),
      response: describeBody(
        graph,
        answers.flat(),
        answers.every(({ length }) => length > 0),
      ),
    };
  });
}
