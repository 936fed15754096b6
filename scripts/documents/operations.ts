import { operationsOf, type BundledDocument } from "../generate/documents.ts";
import { SchemaGraph } from "./graph.ts";
import type { Schema } from "./schema.ts";

/** Any OpenAPI 3 document: one of ours, bundled, or one of the vendor's. */
export interface OpenApiDocument extends BundledDocument {
  openapi: string;
}

type Content = Readonly<Record<string, { schema?: Schema }>>;

export interface DescribedParameter {
  in: string;
  name: string;
  required: boolean;
  schema: Schema;
}

/** What goes over the wire one way: undefined schema where there is no body. */
export interface DescribedBody {
  schema: Schema | undefined;
  /** Whether there is always one. */
  required: boolean;
  mediaTypes: readonly string[];
}

export interface DescribedOperation {
  /** Method and path, as the document spells it. */
  name: string;
  method: string;
  path: string;
  graph: SchemaGraph;
  parameters: readonly DescribedParameter[];
  request: DescribedBody;
  /** All success answers as one. */
  response: DescribedBody;
  /** The operation as it stands, for its extensions. */
  source: Readonly<Record<string, unknown>>;
}

function bodyOf(graph: SchemaGraph, contents: readonly Content[], required: boolean): DescribedBody {
  const schemas = contents.flatMap((content) => Object.values(content).map(({ schema }) => schema ?? {}));
  return {
    schema: schemas.length > 0 ? graph.anyOf(schemas) : undefined,
    required: required && schemas.length > 0,
    mediaTypes: [...new Set(contents.flatMap((content) => Object.keys(content)))].sort(),
  };
}

/** The operations of a document with references followed and success answers gathered. */
export function describeOperations(document: OpenApiDocument): DescribedOperation[] {
  const graph = new SchemaGraph(document);
  return [...operationsOf(document)].map(({ name, operation, item }) => {
    const [method = "", path = ""] = name.split(" ");
    const parameters = new Map<string, DescribedParameter>();
    for (const reference of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
      const parameter = graph.follow(reference) as Partial<DescribedParameter> & { content?: Content };
      const { in: place = "", name: parameterName = "", required = false, content = {} } = parameter;
      const schema = parameter.schema ?? Object.values(content)[0]?.schema ?? {};
      parameters.set(`${place} ${parameterName}`, { in: place, name: parameterName, required, schema });
    }
    const source = operation as unknown as DescribedOperation["source"];
    const body = graph.follow<{ content?: Content; required?: boolean }>(source["requestBody"] ?? {});
    const answers = Object.entries(operation.responses ?? {})
      .filter(([status]) => status.startsWith("2"))
      .map(([, answer]) => graph.follow(answer as { content?: Content }).content ?? {});
    return {
      name,
      method,
      path,
      graph,
      parameters: [...parameters.values()],
      request: bodyOf(graph, body.content ? [body.content] : [], body.required === true),
      response: bodyOf(
        graph,
        answers,
        answers.every((content) => Object.keys(content).length > 0),
      ),
      source,
    };
  });
}
