import { expect, test } from "vitest";
import { listAboveGoal } from "../../../../scripts/bench/calls.ts";

test("listAboveGoal names the scenarios with a goal whose ratio exceeds it, or that were not measured", () => {
  const scenario = (name: string, hasGoal: boolean, ratio: number, client = "prisma-cloud-client") => ({
    name,
    hasGoal,
    timings: [
      { name: "ky", microseconds: 1, ratio: 9, quartiles: [9, 9] },
      { name: client, microseconds: 1, ratio, quartiles: [ratio, ratio] },
    ],
  });
  const data = [
    scenario("at the goal", true, 1.25),
    scenario("above it", true, 1.256),
    scenario("over a socket", false, 3),
    scenario("without us", true, 1, "fetch"),
  ];
  expect(listAboveGoal({ title: "", text: "", columns: [], rows: [], data })).toEqual([
    "above it: 1.26 times openapi-fetch, more than 1.25",
    "without us: – times openapi-fetch, more than 1.25",
  ]);
});
