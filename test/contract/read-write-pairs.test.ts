import { expect, test } from "vitest";
import { readAllBundled } from "../../scripts/documents/bundled.ts";
import { findPairs } from "../../scripts/documents/read-write-pairs.ts";
import { ACROSS_PATHS, NOT_WRITTEN_BACK, WRITTEN_BACK } from "../types/read-write-pairs.ts";

test("every pair of a read and a write is known to compile, or has a reason why not", async () => {
  const found = (await readAllBundled()).flatMap(({ operations }) => findPairs(operations));
  const listed = [...WRITTEN_BACK, ...Object.keys(NOT_WRITTEN_BACK)];
  expect([...listed].sort()).toEqual([...found, ...ACROSS_PATHS].sort());
});
