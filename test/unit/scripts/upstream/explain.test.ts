import { describe, expect, test } from "vitest";
import { parseDeviations } from "../../../../scripts/upstream/deviations.ts";
import type { Difference } from "../../../../scripts/upstream/difference.ts";
import { explain } from "../../../../scripts/upstream/explain.ts";

const difference = (change: Partial<Difference>): Difference => ({
  kind: "added",
  operation: "GET /alert",
  area: "cspm/alerts",
  pointer: "response .a",
  upstream: "not there",
  here: "string",
  files: ["Alerts"],
  ...change,
});
const entries = (...changes: object[]) => {
  const entry = { area: "cspm/alerts", operation: "*", pointer: "response .a", differs: "added", reason: "recorded" };
  return parseDeviations(
    JSON.stringify(changes.map((change) => ({ ...entry, upstream: "-", here: "-", evidence: "-", ...change }))),
  );
};

describe("explained differences", () => {
  test("an entry explains a difference of its area, operation, pointer and kind", () => {
    expect(explain([difference({})], entries({}))).toEqual({ unexplained: [], explained: 1, stale: [] });
  });

  test.each([
    ["another area", { area: "cspm/policies" }],
    ["another operation", { operation: "POST /alert" }],
    ["another pointer", { pointer: "response .b" }],
    ["another kind", { differs: "type" }],
  ])("an entry for %s does not explain a difference", (_, change) => {
    expect(explain([difference({})], entries(change)).unexplained).toHaveLength(1);
  });

  test("an entry for all areas explains a difference of any area", () => {
    expect(explain([difference({})], entries({ area: "*" })).unexplained).toEqual([]);
  });
});

test("an addition of the vendor's is only explained by its exact pointer", () => {
  const news = [difference({ kind: "left-out" }), difference({ kind: "not-null" })];
  const differs = ["left-out", "not-null"];
  expect(explain(news, entries({ pointer: "response .*", differs })).unexplained).toEqual(news);
  expect(explain(news, entries({ pointer: "response .a", differs })).unexplained).toEqual([]);
});

describe("stale entries", () => {
  test("an entry that explains nothing is stale", () => {
    expect(explain([], entries({})).stale).toEqual([
      { entry: "cspm/alerts: *, response .a", explainsNothing: ["the whole entry"] },
    ]);
  });

  test("an entry is stale in the operations, pointers and kinds that explain nothing", () => {
    const stale = explain(
      [difference({})],
      entries({
        operation: ["GET /alert", "GET /gone"],
        pointer: ["response .a", "response .gone"],
        differs: ["added", "type"],
      }),
    ).stale;
    expect(stale[0]?.explainsNothing).toEqual(["GET /gone", "response .gone", "type"]);
  });

  test("an entry with a difference that is not compared is not stale", () => {
    expect(explain([], entries({ differs: "wording" })).stale).toEqual([]);
    const stale = explain(
      [difference({})],
      entries({ pointer: ["response .a", "response .b"], differs: ["added", "answers"] }),
    ).stale;
    expect(stale).toEqual([]);
  });
});
