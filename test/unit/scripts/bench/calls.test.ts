import { expect, test } from "vitest";
import { formatCalls, listAboveGoal } from "../../../../scripts/bench/calls.ts";

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

test("formatCalls has the time of the reference, the ratios of the others with quartiles, and a dash for a client that took no part", () => {
  const ours = { name: "prisma-cloud-client", microseconds: 30, ratio: 1.5, quartiles: [1.25, 1.625] } as const;
  const bare = { name: "openapi-fetch", microseconds: 20.4, ratio: 1, quartiles: [1, 1] } as const;
  const got = { name: "got", microseconds: 60, ratio: 3, quartiles: [2.5, 4] } as const;
  const { columns, rows } = formatCalls([
    { name: "mocked", hasGoal: true, timings: [ours, bare] },
    { name: "loopback", hasGoal: false, timings: [ours, bare, got] },
  ]);
  expect([columns, ...rows]).toEqual([
    ["", "prisma-cloud-client", "openapi-fetch", "got"],
    ["mocked", "1.50 (1.25–1.63)", "20 µs", "–"],
    ["loopback", "1.50 (1.25–1.63)", "20 µs", "3.00 (2.50–4.00)"],
  ]);
});
