import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { filesOf } from "../../../../scripts/documents/areas.ts";
import { readAllBundled } from "../../../../scripts/documents/bundled.ts";
import { mistakesIn } from "../../../../scripts/upstream/check-deviations.ts";
import {
  correctedPaths,
  NOTED,
  parseDeviations,
  placePattern,
  readDeviations,
  REASONS,
} from "../../../../scripts/upstream/deviations.ts";
import { COMPARED } from "../../../../scripts/upstream/difference.ts";

const entry = {
  area: "cspm/alerts",
  operation: "GET /alert",
  pointer: "query fields",
  differs: "type",
  reason: "documented",
  upstream: "string",
  here: "string[]",
  evidence: "the description",
};
const parsed = (...changes: object[]) =>
  parseDeviations(JSON.stringify(changes.map((change) => ({ ...entry, ...change }))));

describe("openapi/deviations.yaml", () => {
  test("names operations and areas that exist, and holds the evidence of every undocumented operation", async () => {
    const documents = await readAllBundled();
    const undocumented = documents
      .flatMap(({ operations }) => operations)
      .filter(({ source }) => source["x-undocumented"] === true);
    const known = { areas: filesOf(documents), undocumented: new Set(undocumented.map(({ name }) => name)) };
    expect(mistakesIn(await readDeviations("openapi/deviations.yaml"), known)).toEqual([]);
  });

  test("corrects the path of every operation that the vendor lists under a wrong one", async () => {
    const corrected = correctedPaths(await readDeviations("openapi/deviations.yaml"));
    expect(corrected.size).toBe(16);
    expect(corrected.get("PUT /code/code/api/v1/pipeline-risks/suppress")).toBe(
      "PUT /code/api/v1/pipeline-risks/suppress",
    );
    expect(corrected.get("POST /api/v2/git/blameAuthors")).toBe("POST /code/api/v2/git/blameAuthors");
  });
});

test("openapi/README.md explains every kind of difference and every reason", async () => {
  const readme = (await readFile("openapi/README.md", "utf8")).split("## deviations.yaml")[1];
  for (const word of Object.keys({ ...COMPARED, ...NOTED, ...REASONS })) expect(readme).toContain(`\`${word}\``);
});

describe("an entry", () => {
  test("may give one text where a list is meant", () => {
    expect(parsed({})[0]).toMatchObject({ area: ["cspm/alerts"], operation: ["GET /alert"], differs: ["type"] });
  });

  test.each([
    ["without evidence", { evidence: "" }, "`evidence` is a text, and not empty"],
    ["without a pointer", { pointer: [] }, "`pointer` is a text or a list of texts, and not empty"],
    ["with a field of its own", { note: "x" }, "`note` is no field of an entry"],
    ["with an unknown difference", { differs: ["type", "shape"] }, "`differs` does not know shape; it knows added"],
    ["with an unknown reason", { reason: "because" }, "`reason` does not know because; it knows recorded"],
    [
      "with a pointer in prose",
      { pointer: "response dates and owners of each" },
      "`response dates and owners of each` is no pointer",
    ],
    ["with a wildcard that is none", { pointer: "response .a.**b" }, "`response .a.**b` is no pointer"],
  ])("%s is refused, with its place", (_, change, message) => {
    expect(() => parsed({}, change)).toThrow(`Entry 2 (cspm/alerts: GET /alert, `);
    expect(() => parsed({}, change)).toThrow(message);
  });

  test("that is no list is refused", () => {
    expect(() => parseDeviations("a: 1")).toThrow("The file is a list of entries.");
  });
});

test.each([
  ["operation", "operation", true],
  ["operation", "path", false],
  ["request", "request", true],
  ["request", "request .a", false],
  ["response .**.id", "response [].items[].id", true],
  ["response .**.id", "request .id", false],
  ["response []", "response []", true],
  ["query policy.*", "query policy.name", true],
  ["query policy.*", "query policyXname", false],
  ["query policy.* []", "query policy.name []", true],
  ["query policy.*", "query policy.name []", false],
  ['query "Token for pagination"', 'query "Token for pagination"', true],
  ["path cloud_type", "path cloud_type", true],
  ["header x-tenant", "header x-tenant", true],
])("the pointer %s on %s: %s", (pointer, place, expected) => {
  expect(placePattern(pointer)?.test(place)).toBe(expected);
});

describe("names that do not fit", () => {
  const areas = new Map([
    ["GET /alert", "cspm/alerts"],
    ["GET /policy", "cspm/policies"],
  ]);
  const mistakes = (...changes: object[]) => mistakesIn(parsed(...changes), { areas, undocumented: new Set() });

  test.each([
    ["an unknown operation", { operation: "GET /alerts" }, "there is no operation GET /alerts."],
    ["an operation of another area", { operation: "GET /policy" }, "GET /policy belongs to cspm/policies."],
    [
      "an unknown area",
      { area: "cspm/alarms", operation: "*" },
      "there is no openapi/cspm/alarms.yaml with operations.",
    ],
    [
      "an area without its operation",
      { area: ["cspm/alerts", "cspm/policies"] },
      "none of its operations belongs to cspm/policies.",
    ],
    [
      "a path that does not begin so",
      { pointer: "path", differs: "path", here: "/code" },
      "`here` is how the path of GET /alert begins",
    ],
  ])("%s is reported", (_, change, message) => {
    expect(mistakes(change).join("\n")).toContain(message);
  });

  test("entries out of order are reported", () => {
    expect(mistakes({ area: "cspm/policies", operation: "*" }, {}).join()).toContain("sorted by area");
  });

  test("an undocumented operation without evidence is reported, and evidence without one", () => {
    const evidence = { pointer: "operation", differs: "added", reason: "undocumented" };
    expect(mistakesIn(parsed(), { areas, undocumented: new Set(["GET /alert"]) })).toEqual([
      "GET /alert says x-undocumented, and no entry has its evidence.",
    ]);
    expect(mistakes(evidence)).toEqual(["GET /alert has evidence as undocumented, and does not say x-undocumented."]);
    expect(mistakesIn(parsed(evidence), { areas, undocumented: new Set(["GET /alert"]) })).toEqual([]);
  });
});
