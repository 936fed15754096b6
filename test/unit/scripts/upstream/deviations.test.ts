import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { mapOperationsToFiles } from "../../../../scripts/documents/bundled.ts";
import { readAllBundled } from "../../../../scripts/documents/bundled.ts";
import { findMistakes } from "../../../../scripts/upstream/check-deviations.ts";
import {
  collectCorrectedPaths,
  NOTED,
  parseDeviations,
  compilePointer,
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
  test("deviations.yaml only names existing operations and areas, and has the evidence of every undocumented operation", async () => {
    const documents = await readAllBundled();
    const undocumented = documents
      .flatMap(({ operations }) => operations)
      .filter(({ source }) => source["x-undocumented"] === true);
    const known = {
      areas: mapOperationsToFiles(documents),
      undocumented: new Set(undocumented.map(({ name }) => name)),
    };
    expect(findMistakes(await readDeviations("openapi/deviations.yaml"), known)).toEqual([]);
  });

  test("deviations.yaml corrects the 16 wrong paths of the vendor's", async () => {
    const corrected = collectCorrectedPaths(await readDeviations("openapi/deviations.yaml"));
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

describe("parseDeviations", () => {
  test("parseDeviations accepts a string for a list", () => {
    expect(parsed({})[0]).toMatchObject({ area: ["cspm/alerts"], operation: ["GET /alert"], differs: ["type"] });
  });

  test.each([
    ["without evidence", { evidence: "" }, "`evidence` must be a non-empty string"],
    ["without a pointer", { pointer: [] }, "`pointer` must be a non-empty string or list of strings"],
    ["with an unknown field", { note: "x" }, "unknown field `note`"],
    [
      "with an unknown difference",
      { differs: ["type", "shape"] },
      "unknown `differs` value shape. Known values: added",
    ],
    ["with an unknown reason", { reason: "because" }, "unknown `reason` because. Known reasons: recorded"],
    [
      "with a pointer in prose",
      { pointer: "response dates and owners of each" },
      "invalid pointer `response dates and owners of each`",
    ],
    ["with an invalid wildcard", { pointer: "response .a.**b" }, "invalid pointer `response .a.**b`"],
  ])("parseDeviations rejects an entry %s and names the entry", (_, change, message) => {
    expect(() => parsed({}, change)).toThrow(`Entry 2 (cspm/alerts: GET /alert, `);
    expect(() => parsed({}, change)).toThrow(message);
  });

  test("parseDeviations rejects a file that is not a list", () => {
    expect(() => parseDeviations("a: 1")).toThrow("must be a list of entries.");
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
])("the pointer %s matches %s: %s", (pointer, place, expected) => {
  expect(compilePointer(pointer)?.test(place)).toBe(expected);
});

describe("findMistakes", () => {
  const areas = new Map([
    ["GET /alert", "cspm/alerts"],
    ["GET /policy", "cspm/policies"],
  ]);
  const mistakes = (...changes: object[]) => findMistakes(parsed(...changes), { areas, undocumented: new Set() });

  test.each([
    ["an unknown operation", { operation: "GET /alerts" }, "unknown operation GET /alerts."],
    ["an operation of another area", { operation: "GET /policy" }, "GET /policy belongs to cspm/policies."],
    [
      "an unknown area",
      { area: "cspm/alarms", operation: "*" },
      "openapi/cspm/alarms.yaml doesn't exist or has no operations.",
    ],
    [
      "an area without its operation",
      { area: ["cspm/alerts", "cspm/policies"] },
      "none of its operations belongs to cspm/policies.",
    ],
    [
      "a path that does not start with `here`",
      { pointer: "path", differs: "path", here: "/code" },
      "`here` must be the start of the path of GET /alert",
    ],
  ])("findMistakes reports %s", (_, change, message) => {
    expect(mistakes(change).join("\n")).toContain(message);
  });

  test("findMistakes reports entries that are not sorted", () => {
    expect(mistakes({ area: "cspm/policies", operation: "*" }, {}).join()).toContain("must be sorted by area");
  });

  test("findMistakes reports an undocumented operation without evidence, and evidence for a documented one", () => {
    const evidence = { pointer: "operation", differs: "added", reason: "undocumented" };
    expect(findMistakes(parsed(), { areas, undocumented: new Set(["GET /alert"]) })).toEqual([
      "GET /alert is marked x-undocumented, but no entry has its evidence.",
    ]);
    expect(mistakes(evidence)).toEqual(["GET /alert has an entry as undocumented, but isn't marked x-undocumented."]);
    expect(findMistakes(parsed(evidence), { areas, undocumented: new Set(["GET /alert"]) })).toEqual([]);
  });
});
