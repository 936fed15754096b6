import { expect, test } from "vitest";
import { listOperations } from "../../../../scripts/documents/operations.ts";
import { listEvidenceGaps } from "../../../../scripts/record/evidence.ts";
import type { AnyFixture } from "../../../fixtures/fixtures.ts";

const [read, search, write] = ["GET /things", "POST /search", "POST /things"] as const;
const operations = listOperations({
  openapi: "3.1.0",
  paths: { "/things": { get: {}, post: { "x-safe": false } }, "/search": { post: { "x-safe": true } } },
});

const fixture = (provenance: AnyFixture["provenance"], source?: string, status = 200): AnyFixture => ({
  provenance,
  ...(source === undefined ? {} : { source }),
  answer: { status },
});
const gaps = (...fixtures: AnyFixture[]) =>
  listEvidenceGaps("cspm", operations, [{ api: "cspm", area: "things", fixtures: { [read]: fixtures } }]);

test("operations without fixtures lack evidence, unless they write", () => {
  expect(listEvidenceGaps("cspm", operations, [])).toEqual([
    { operation: read, evidence: "no fixture" },
    { operation: search, evidence: "no fixture" },
  ]);
  expect(gaps().map(({ operation }) => operation)).not.toContain(write);
});

test.each<[title: string, fixture: AnyFixture]>([
  ["a tenant's response", fixture("recorded from a tenant", "a tenant")],
  ["a published recording", fixture("modelled on a public recording", "a repository")],
  ["a documented example", fixture("documented example", "a page")],
  [
    "a documented response to a constructed request",
    fixture({ request: "constructed", answer: "documented example" }, "a page"),
  ],
])("%s is evidence", (_title, outside) => {
  expect(gaps(fixture("constructed"), outside).map(({ operation }) => operation)).toEqual([search]);
});

test.each<[evidence: string, fixtures: AnyFixture[]]>([
  ["constructed", [fixture("constructed")]],
  ["recorded from the simulator", [fixture("recorded from the simulator", "the simulator")]],
  [
    "constructed and recorded from the simulator",
    [fixture("recorded from the simulator", "the simulator"), fixture("constructed")],
  ],
  ["constructed", [fixture({ request: "documented example", answer: "constructed" }, "a page")]],
  ["constructed", [fixture("constructed"), fixture("recorded from a tenant", "a tenant", 404)]],
])("an operation with fixtures that are %s lacks evidence", (evidence, fixtures) => {
  expect(gaps(...fixtures)[0]).toEqual({ operation: read, evidence });
});
