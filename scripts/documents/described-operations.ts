import { SchemaGraph } from "./graph.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { listOperations, successes, type Content, type Operation } from "./operations.ts";
import type { Schema } from "./schema.ts";

/** A request or response body. All content types are merged into one schema; undefined means no body. */
export interface DescribedBody {
  readonly schema: Schema | undefined;
  /** Whether there is always a body. */
  readonly required: boolean;
  readonly mediaTypes: readonly string[];
}

/** An operation prepared for comparison with another. */
export interface DescribedOperation extends Operation {
  readonly graph: SchemaGraph;
  readonly request: DescribedBody;
  /** All success responses, merged. */
  readonly response: DescribedBody;
}

function describeBody(graph: SchemaGraph, contents: readonly Content[], required: boolean): DescribedBody {
  return {
    schema: contents.length > 0 ? graph.anyOf(contents.map(({ schema }) => schema)) : undefined,
    required: required && contents.length > 0,
    mediaTypes: [...new Set(contents.map(({ contentType }) => contentType))].sort(),
  };
}

/** Lists the operations of a document, prepared for comparison. */
export function describeOperations(document: OpenApiDocument): DescribedOperation[] {
  const graph = new SchemaGraph(document);
  return listOperations(document).map((operation) => {
    const { contents, required } = operation.body;
    const documented = successes(operation);
    const bodies = documented.flatMap(({ contentType, schema }) =>
      contentType !== undefined && schema ? [{ contentType, schema }] : [],
    );
    const isAlwaysThere = documented.every(({ schema, optionalBody }) => schema !== undefined && !optionalBody);
    return {
      ...operation,
      graph,
      request: describeBody(graph, contents, required),
      response: describeBody(graph, bodies, isAlwaysThere),
    };
  });
}
