import { expect, test } from "vitest";
import { operationNames } from "../../../generated/operation-names.ts";
import { findNearest } from "../../../src/named/nearest.ts";

const names = Object.keys(operationNames.cspm);

test.each([
  ["listPolicis", "listPolicies"],
  ["lisAlertRules", "listAlertRules"],
  ["getPolicies", "getPolicy"],
  ["removePolicy", "deletePolicy"],
  ["fetchAlert", "getAlert"],
  ["getalert", "getAlert"],
  ["deleteUser", "deleteUserRole"],
])("the nearest name to %s is %s", (name, nearest) => {
  expect(findNearest(name, names)[0]).toBe(nearest);
});

test("there are at most three suggestions, and none for a name that's like no other", () => {
  expect(findNearest("listPolicy", names)).toHaveLength(3);
  expect(findNearest("zzTop", names)).toEqual([]);
  expect(findNearest("", names)).toEqual([]);
});
