import { writeCalls } from "../../src/find/calls.ts";
import type { BundledDocument } from "../documents/bundled.ts";
import type { DocumentedBody, OpenApiDocument, PathItem } from "../documents/openapi.ts";
import type { Operation } from "../documents/operations.ts";
import { follow } from "../documents/reference.ts";
import { readCallable } from "./callable.ts";
import { writeLiteral } from "./literal.ts";

/** A code sample as the references show it. */
export interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/** Writes the calls of an operation by name and by path, with the first example of its body. */
function writeCodeSamples(document: OpenApiDocument, api: string, operation: Operation): CodeSample[] {
  const example = readBodyExample(document, operation);
  const bodyText = example === undefined ? {} : { bodyText: writeLiteral(example) };
  const { byName, byPath } = writeCalls({ ...readCallable(api, operation), ...bodyText });
  return [
    { lang: "TypeScript", label: "TypeScript, by name", source: byName },
    { lang: "TypeScript", label: "TypeScript, by path", source: byPath },
  ];
}

function readBodyExample(document: OpenApiDocument, { source }: Operation): unknown {
  const { content = {} } = follow<DocumentedBody>(document, source.requestBody ?? {});
  const [media] = Object.values(content);
  const [example] = Object.values(media?.examples ?? {});
  return example && follow(document, example).value;
}

/** Returns the document with code samples at all operations. The references are built from it. */
export function addCodeSamples({ api, json, operations }: BundledDocument): OpenApiDocument {
  const paths: Record<string, PathItem> = { ...json.paths };
  for (const operation of operations) {
    const source = { ...operation.source, "x-codeSamples": writeCodeSamples(json, api, operation) };
    paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: source };
  }
  return { ...json, paths };
}
