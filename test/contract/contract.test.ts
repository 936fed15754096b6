import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiError } from "../../src/index.ts";
import type { AnyFixture } from "../fixtures/fixtures.ts";
import { resolveArea } from "../../scripts/documents/bundled.ts";
import { readAllBundled, type Api } from "../../scripts/documents/bundled.ts";
import type { Operation } from "../../scripts/documents/operations.ts";
import { fixtureProblems, successesWithoutFixture } from "./fixture-problems.ts";
import { SchemaCheck } from "../../scripts/documents/schema-check.ts";
import { findDocumentedResponse } from "../../scripts/fixtures/documented-response.ts";
import { loadFixtures } from "../../scripts/fixtures/load-fixtures.ts";
import { readProvenance } from "../../scripts/fixtures/provenance.ts";
import { decodedQuery, expectedPath, expectedQuery, TOKEN, Wire } from "./wire.ts";

const wire = new Wire();

beforeAll(() => {
  wire.open();
});

afterAll(() => {
  wire.close();
});

const fixtureFiles = await loadFixtures();

for (const document of await readAllBundled()) {
  const check = new SchemaCheck(document, { formats: true });
  const files = fixtureFiles.filter((file) => file.api === document.api);

  describe(document.api, () => {
    test("every fixture belongs to an operation of its area", () => {
      const misplaced = files.flatMap(({ area, fixtures }) =>
        Object.keys(fixtures)
          .filter(
            (name) =>
              !document.operations.some((operation) => operation.name === name && resolveArea(operation) === area),
          )
          .map((name) => `${area}.ts: ${name}`),
      );
      expect(misplaced).toEqual([]);
    });

    const findFixtures = (operation: Operation) =>
      files
        .filter(({ area }) => area === resolveArea(operation))
        .flatMap(({ fixtures }) => fixtures[operation.name] ?? []);

    test("every operation has a fixture for each of its successes", () => {
      const missing = document.operations.flatMap((operation) =>
        successesWithoutFixture(operation, findFixtures(operation)).map((success) => `${operation.name}: ${success}`),
      );
      expect(missing).toEqual([]);
    });

    for (const operation of document.operations)
      findFixtures(operation).forEach((fixture, at, { length }) => {
        const which = length > 1 ? `, ${at + 1} of ${length}` : "";
        test(`${operation.name} sends the documented request and returns the documented response${which}`, async () => {
          await holds(document.api, operation, fixture, check);
        });
      });
  });
}

async function holds(api: Api, operation: Operation, fixture: AnyFixture, check: SchemaCheck): Promise<void> {
  expect(fixtureProblems(operation, fixture, check)).toEqual([]);
  expect(hasSource(fixture), "A fixture that is modelled on something names its source.").toBe(true);

  const { sent, result } = await wire.call(api, operation, fixture);

  // A refused token is replayed once with a new one.
  expect(sent).toHaveLength(fixture.answer.status === 401 && operation.tokenHeader !== undefined ? 2 : 1);
  for (const request of sent) {
    expect(request.method).toBe(operation.method);
    expect(request.path).toBe(expectedPath(operation, fixture));
    expect(decodedQuery(request.query).sort()).toEqual(expectedQuery(operation, fixture).sort());
    const lists = Object.values(fixture.request?.params?.query ?? {}).some(Array.isArray);
    // The document says how, and so does the fixture: neither changes without the other.
    if (lists) expect(request.query).toBe(fixture.rawQuery);
    expect(request.body).toEqual(fixture.request?.body);
    expect(tokens(request.headers)).toEqual(
      operation.tokenHeader === undefined ? {} : { [operation.tokenHeader]: TOKEN },
    );
    expect(request.headers["content-type"]).toBe(fixture.request?.body === undefined ? undefined : "application/json");
    expect(request.headers).toMatchObject(fixture.request?.params?.header ?? {});
  }

  const { status, body } = fixture.answer;
  expect(result.response?.status).toBe(status);
  if (status < 300) {
    expect(result.error).toBeUndefined();
    const { data } = result;
    const isFile = findDocumentedResponse(operation, fixture)?.schema?.format === "binary";
    expect(data instanceof Blob).toBe(isFile);
    expect(data instanceof Blob ? await data.text() : data).toEqual(body);
  } else {
    expect(result.data).toBeUndefined();
    expect(result.error).toBeInstanceOf(ApiError);
    expect(result.error).toMatchObject({ status, body, reasons: (fixture.answer.reasons ?? []).map(asReason) });
  }
}

const tokens = (headers: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name === "x-redlock-auth" || name === "authorization"));

/** The client takes a subject of "" or null for none. */
const asReason = ({ subject, ...reason }: { subject: string | null }) => ({
  ...reason,
  subject: subject === "" || subject === null ? undefined : subject,
});

const hasSource = (fixture: AnyFixture): boolean =>
  fixture.source !== undefined ||
  (["request", "answer"] as const).every((half) => readProvenance(fixture, half) === "constructed");
