import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const index = join(import.meta.dirname, "../../src/index.ts");

/** The names that a file exports itself, and the files of which it exports everything. */
function exportsOf(file: string): { names: string[]; stars: string[] } {
  const text = readFileSync(file, "utf8");
  const lists = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list = ""]) => list.split(","));
  const declared = [...text.matchAll(/^export (?:declare )?(?:const|function|class|interface|type) (\w+)\b/gm)];
  const stars = [...text.matchAll(/^export (?:type )?\* from "(.+)"/gm)];
  return {
    names: [
      ...lists.map((name) => name.trim().replace(/^type |^.* as /, "")),
      ...declared.map(([, name = ""]) => name),
    ].filter((name) => name !== ""),
    stars: stars.map(([, path = ""]) => join(dirname(file), path)),
  };
}

const allOf = (file: string): string[] => {
  const { names, stars } = exportsOf(file);
  return [...names, ...stars.flatMap(allOf)];
};

// To the compiler an export by name silently takes the place of one by `*`, whose name is then nobody's.
test("no export by name hides another of a file whose exports are all handed on", () => {
  const { names, stars } = exportsOf(index);
  const all = [...names, ...stars.flatMap(allOf)];
  expect(all).toEqual(expect.arrayContaining(["createPrismaCloud", "ApiError", "Policy", "Search"]));
  expect(all.filter((name, place) => all.indexOf(name) !== place)).toEqual([]);
});
