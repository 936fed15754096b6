import type { AnyFixture } from "../fixtures/fixtures.ts";
import { jsonBody, successes, type Operation } from "../../scripts/documents/operations.ts";
import type { SchemaCheck } from "../../scripts/documents/schema-check.ts";
import { findDocumentedResponse } from "../../scripts/fixtures/documented-response.ts";

const PLACES = ["path", "query", "header"] as const;

/** What in a fixture the document does not allow; none if it fits. */
export function fixtureProblems(operation: Operation, fixture: AnyFixture, check: SchemaCheck): string[] {
  return [...parameterProblems(operation, fixture, check), ...bodyProblems(operation, fixture, check)];
}

function parameterProblems({ parameters }: Operation, { request }: AnyFixture, check: SchemaCheck): string[] {
  return PLACES.flatMap((place) => {
    const given = request?.params?.[place] ?? {};
    const documented = parameters.filter((parameter) => parameter.in === place);
    const unknown = Object.keys(given).filter((name) => !documented.some((parameter) => parameter.name === name));
    const missing = documented.filter(({ name, required }) => required && given[name] === undefined);
    const wrong = documented
      .filter(({ name }) => given[name] !== undefined)
      .flatMap(({ name, schema }) =>
        check.problems(schema, given[name]).map((problem) => `${place} ${name}: ${problem}`),
      );
    return [
      ...unknown.map((name) => `${place} ${name}: is not described`),
      ...missing.map(({ name }) => `${place} ${name}: is missing`),
      ...wrong,
    ];
  });
}

function bodyProblems(operation: Operation, fixture: AnyFixture, check: SchemaCheck): string[] {
  const problems: string[] = [];
  const sent = fixture.request?.body;
  const schema = jsonBody(operation);
  if (schema && sent !== undefined)
    problems.push(...check.problems(schema, sent).map((problem) => `request body: ${problem}`));
  if (schema && sent === undefined) problems.push("request body: is missing");
  if (!schema && sent !== undefined) problems.push("request body: the operation takes none");
  const documented = findDocumentedResponse(operation, fixture);
  const { status, contentType, body } = fixture.answer;
  if (!documented) problems.push(`answer: ${status} ${contentType ?? ""} is not documented like this`);
  // What is not JSON is written as text, whatever its schema says.
  else if (documented.schema && body !== undefined && contentType === undefined)
    problems.push(...check.problems(documented.schema, body).map((problem) => `answer: ${problem}`));
  return problems;
}

/** Documented successes that no fixture shows. */
export function successesWithoutFixture(operation: Operation, fixtures: readonly AnyFixture[]): string[] {
  const shown = fixtures.map((fixture) => findDocumentedResponse(operation, fixture));
  const missing = successes(operation)
    .filter((documented) => !shown.includes(documented))
    .map(({ status, contentType }) => `${status} ${contentType ?? "without body"}`);
  const withoutBody = successes(operation)
    .filter(({ optionalBody }) => optionalBody === true)
    .filter(
      ({ status }) => !fixtures.some(({ answer }) => String(answer.status) === status && answer.body === undefined),
    )
    .map(({ status }) => `${status} without the body that is optional`);
  return [...missing, ...withoutBody];
}
