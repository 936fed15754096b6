import type { AnyFixture } from "../../test/fixtures/fixtures.ts";
import type { BundledDocument } from "../documents/bundled.ts";
import type { DocumentedBody, DocumentedOperation, Example, Media, OpenApiDocument } from "../documents/openapi.ts";
import { jsonBody, type Operation } from "../documents/operations.ts";
import { follow } from "../documents/reference.ts";
import { findDocumentedResponse } from "../fixtures/documented-response.ts";
import { selectFixtures, type FixtureFile } from "../fixtures/load-fixtures.ts";
import { omitProperties } from "./omit-properties.ts";

/** Maximum number of objects in a list of an example, which only has to show the structure. */
const MAX_OBJECTS = 2;

function shortenLists(value: unknown): unknown {
  if (Array.isArray(value)) {
    const areObjects = value.some((item) => typeof item === "object" && item !== null);
    return (areObjects ? value.slice(0, MAX_OBJECTS) : value).map(shortenLists);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shortenLists(item)]));
}

/** Makes the name of an example from its title: `An AWS account` -> `an-aws-account`. */
const writeName = (shows: string): string =>
  shows
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

interface NamedExample {
  readonly name: string;
  readonly example: Example;
}

/**
 * Names the examples: the first fixture, and the others that have a title (`shows`). Equal values become one example.
 */
function nameExamples(
  values: readonly { value: unknown; shows: string | undefined }[],
  fallback: string,
): NamedExample[] {
  const seen = new Set<string>();
  return values.flatMap(({ value, shows }, at): NamedExample[] => {
    const text = JSON.stringify(value);
    if ((at > 0 && shows === undefined) || seen.has(text)) return [];
    seen.add(text);
    return shows === undefined
      ? [{ name: fallback, example: { value } }]
      : [{ name: writeName(shows), example: { summary: shows, value } }];
  });
}

const withExamples = (content: Media, contentType: string, examples: readonly NamedExample[]): Media => ({
  ...content,
  [contentType]: {
    ...content[contentType],
    examples: Object.fromEntries(examples.map(({ name, example }) => [name, example])),
  },
});

function exemplifyRequest(
  document: OpenApiDocument,
  operation: Operation,
  fixtures: readonly AnyFixture[],
): Pick<DocumentedOperation, "requestBody"> {
  const schema = jsonBody(operation);
  const sent = fixtures.filter(({ request, answer }) => request?.body !== undefined && answer.status < 300);
  if (!schema || sent.length === 0) return {};
  const body = follow<DocumentedBody>(document, operation.source.requestBody ?? {});
  const values = sent.map(({ request, shows }) => ({
    value: shortenLists(omitProperties("readOnly", schema, request?.body, document)),
    shows,
  }));
  const content = withExamples(body.content ?? {}, "application/json", nameExamples(values, "request"));
  return { requestBody: { ...body, content } };
}

/**
 * Adds the examples to the responses. Operations share their error responses, so one with an example is copied into its
 * operation; otherwise the example would appear in all of them.
 */
function exemplifyResponses(
  document: OpenApiDocument,
  operation: Operation,
  fixtures: readonly AnyFixture[],
): Pick<DocumentedOperation, "responses"> {
  const responses = { ...operation.source.responses };
  for (const documented of operation.responses) {
    const { status, contentType, schema } = documented;
    const shown = fixtures.filter(
      (fixture) => fixture.answer.body !== undefined && findDocumentedResponse(operation, fixture) === documented,
    );
    // A file can't be shown as an example.
    if (shown.length === 0 || contentType === undefined || !schema || schema.format === "binary") continue;
    const response = follow<DocumentedBody>(document, responses[status] ?? {});
    const values = shown.map(({ answer, shows }) => ({
      value: shortenLists(omitProperties("writeOnly", schema, answer.body, document)),
      shows,
    }));
    const content = withExamples(response.content ?? {}, contentType, nameExamples(values, "response"));
    responses[status] = { ...response, content };
  }
  return Object.keys(responses).length > 0 ? { responses } : {};
}

/** Returns the document with the contract fixtures as examples of its request bodies and responses. */
export function addExamples(
  { api, json, operations }: BundledDocument,
  files: readonly FixtureFile[],
): OpenApiDocument {
  const paths: Record<string, OpenApiDocument["paths"][string]> = { ...json.paths };
  for (const operation of operations) {
    const fixtures = selectFixtures(files, api, operation.name);
    if (fixtures.length === 0) continue;
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: {
        ...operation.source,
        ...exemplifyRequest(json, operation, fixtures),
        ...exemplifyResponses(json, operation, fixtures),
      },
    };
  }
  return { ...json, paths };
}
