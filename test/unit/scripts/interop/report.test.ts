import { describe, expect, test } from "vitest";
import { formatKnownErrors, KNOWN_ERRORS, listUnknownErrors } from "../../../../scripts/interop/known-errors.ts";
import { formatErrors, formatTable, type Outcome } from "../../../../scripts/interop/report.ts";
import { TOOLS } from "../../../../scripts/interop/tools.ts";

const outcome = (change: Partial<Outcome>): Outcome => ({
  tool: "orval",
  document: "cspm",
  isOurs: true,
  errors: [],
  typeErrors: [],
  anyCount: 0,
  ...change,
});
const errors = (count: number) => Array.from({ length: count }, (_, index) => `error ${index + 1}`);

describe("formatTable", () => {
  test.each<[cell: string, change: Partial<Outcome>]>([
    ["ok, 3 any", { anyCount: 3 }],
    ["1 type error, 2 any", { typeErrors: errors(1), anyCount: 2 }],
    ["fails", { errors: errors(4) }],
    ["4 errors", { errors: errors(4), anyCount: undefined }],
    ["ok", { anyCount: undefined }],
  ])("formatTable writes %s", (cell, change) => {
    expect(formatTable([outcome(change)])).toBe(`| Tool | cspm |\n| --- | --- |\n| orval | ${cell} |`);
  });

  test("formatTable has a row for each tool, a column for each document of ours, and one for the vendor's files", () => {
    const vendor = { isOurs: false, document: "Alerts.json" };
    const table = formatTable([
      outcome({}),
      outcome({ document: "code", typeErrors: errors(2) }),
      outcome({ ...vendor, errors: errors(1) }),
      outcome({ ...vendor, typeErrors: errors(3), anyCount: 5 }),
      outcome({ tool: "Prism", anyCount: undefined }),
      outcome({ ...vendor, tool: "Prism", anyCount: undefined }),
    ]);
    expect(table.split("\n").slice(2)).toEqual([
      "| orval | ok, 0 any | 2 type errors, 0 any | fails on 1 of 2 files, 3 type errors, 5 any |",
      "| Prism | ok |  | ok on 1 file |",
    ]);
  });
});

test("formatErrors lists the first five errors of each tool about our documents", () => {
  const found = [
    outcome({ typeErrors: errors(7) }),
    outcome({ document: "code" }),
    outcome({ isOurs: false, errors: errors(1) }),
  ];
  expect(formatErrors(found)).toBe(
    ["orval, cspm:", ...errors(5).map((each) => `  ${each}`), "  and 2 more"].join("\n"),
  );
});

describe("known errors", () => {
  const known = [{ tool: "orval", document: "cspm", count: 2, reason: "It's theirs." }];

  test.each<[title: string, change: Partial<Outcome>, expected: string[]]>([
    ["as many errors as known", { typeErrors: errors(2) }, []],
    ["more errors than known", { typeErrors: errors(3) }, ["orval, cspm: 3 errors, 2 of them known."]],
    [
      "an error in another document",
      { document: "code", errors: errors(1) },
      ["orval, code: 1 errors, 0 of them known."],
    ],
    ["errors about the vendor's documents", { isOurs: false, errors: errors(9) }, []],
  ])("listUnknownErrors judges %s", (_title, change, expected) => {
    expect(listUnknownErrors([outcome(change)], known)).toEqual(expected);
  });

  test("formatKnownErrors gives the reason of errors that occur", () => {
    expect(formatKnownErrors([outcome({ errors: errors(1) })], known)).toBe("- orval, cspm, 2 known: It's theirs.");
    expect(formatKnownErrors([outcome({})], known)).toBe("");
  });

  test("known errors name existing tools", () => {
    const names = new Set(TOOLS.map(({ name }) => name));
    expect(KNOWN_ERRORS.filter(({ tool }) => !names.has(tool))).toEqual([]);
  });
});

test("the packages of every tool are pinned to exact versions", () => {
  const versions = TOOLS.flatMap(({ packages }) => Object.values(packages));
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
