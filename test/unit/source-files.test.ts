import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** More than one concept is in a longer file. */
const LONGEST = 250;

const root = join(import.meta.dirname, "../..");

test.each(["src", "scripts"])("no file of %s has more than 250 lines", (folder) => {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  const sources = files.filter((file) => /\.(ts|mjs)$/.test(file));
  const lines = (file: string) => readFileSync(join(root, folder, file), "utf8").split("\n").length - 1;
  expect(sources.length).toBeGreaterThan(10);
  expect(sources.filter((file) => lines(file) > LONGEST)).toEqual([]);
});
