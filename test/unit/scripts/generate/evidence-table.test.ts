import { expect, test } from "vitest";
import type { AnyFixture } from "../../../fixtures/fixtures.ts";
import type { FixtureFile } from "../../../../scripts/fixtures/load-fixtures.ts";
import { replaceSection } from "../../../../scripts/generate/tables/document-tables.ts";
import {
  writeEvidenceSummary,
  writeEvidenceTable,
  writeSeenProperties,
} from "../../../../scripts/generate/tables/evidence-table.ts";

const fixture = (provenance: AnyFixture["provenance"], answer: AnyFixture["answer"] = { status: 200, body: [] }) => ({
  provenance,
  request: { body: {} },
  answer,
});
const file = (area: string, ...fixtures: AnyFixture[]): FixtureFile => ({
  api: "cspm",
  area,
  fixtures: { [`GET /${area}`]: fixtures },
});

test("fixtures count by the provenance of each half, and an area's recorded file belongs to its row", () => {
  const files = [
    file("alerts", fixture({ request: "constructed", answer: "documented example" })),
    file("policies", fixture("constructed")),
    file("alerts", fixture("recorded from the simulator")),
  ];
  const rows = writeEvidenceTable(files).split("\n").slice(2);
  expect(rows).toEqual([
    "| all |  |  |  | 1 | 2 |  |  | 1 | 1 | 1 |",
    "| cspm/alerts |  |  |  | 1 | 1 |  |  | 1 | 1 |  |",
    "| cspm/policies |  |  |  |  | 1 |  |  |  |  | 1 |",
  ]);
});

test("errors, responses without a body and empty requests aren't counted", () => {
  const files = [
    file("alerts", fixture("constructed", { status: 400, body: {} }), fixture("constructed", { status: 204 })),
    file("policies", { provenance: "constructed", answer: { status: 200, body: [] } }),
  ];
  expect(writeEvidenceTable(files).split("\n")[2]).toBe("| all |  |  |  |  | 2 |  |  |  |  | 1 |");
});

test("the summary counts tenants, publications and documentation as evidence, and never the simulator", () => {
  const files = [
    file(
      "alerts",
      fixture("recorded from a tenant"),
      fixture("recorded from the simulator"),
      fixture("documented example"),
      fixture("constructed"),
    ),
  ];
  expect(writeEvidenceSummary(files)).toBe(
    "2 of 4 success responses with a body (50 %) and 2 of 4 requests (50 %) rest on evidence from outside (responses: 1 tenant, 0 public, 1 documented).",
  );
});

test("the share of seen properties is rounded down", () => {
  expect(writeSeenProperties({ seen: 199, all: 1000 })).toBe(
    "199 of the 1000 properties of success responses (19 %) occur in one of these responses.",
  );
});

test("a section is replaced between its markers, and missing markers are named", () => {
  expect(replaceSection("a\n<!-- t -->\nold\n<!-- /t -->\nb", "t", "new", "README.md")).toBe(
    "a\n<!-- t -->\n\nnew\n\n<!-- /t -->\nb",
  );
  expect(() => replaceSection("<!-- /t --> <!-- t -->", "t", "new", "README.md")).toThrow(
    "README.md lacks the markers <!-- t --> and <!-- /t -->, in this order.",
  );
});
