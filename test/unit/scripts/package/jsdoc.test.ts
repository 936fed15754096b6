import { expect, test } from "vitest";
import { countComments, findLostComments } from "../../../../scripts/package/jsdoc.ts";

const source = `
/** A list. */
export interface List {
  /** Its size. */
  size: number;
  /** Its first item. */
  first: string;
}
`;

test("declarations with all comments of the sources have no lost comments", () => {
  expect(
    findLostComments([source.replace("List {", "List$1 {").replaceAll("\n  /**", "\n      /**")], [source]),
  ).toEqual([]);
  expect(countComments([source])).toBe(3);
});

test("a comment on the line of the previous member counts as lost", () => {
  const bundled = source.replace(";\n  /** Its first", "; /** Its first");
  expect(findLostComments([bundled], [source])).toEqual(["List.first: 1 lost"]);
});

test("a comment that moved to another member is reported", () => {
  const bundled = source.replace("/** Its size. */", "").replace("/** Its first item. */", "/** Its size. */");
  expect(findLostComments([bundled], [source])).toEqual([
    "List.size: 1 lost",
    "List.first: 1 that the sources don't have there",
  ]);
});

test("a declaration that the package leaves out loses no comments", () => {
  const internal = "/** Internal. */\nexport interface Internal {}\n";
  expect(findLostComments([source], [source, internal])).toEqual([]);
});

test("an internal declaration of the same name doesn't count against an undocumented one", () => {
  const internal = "/** Internal. */\ninterface Same { a: 1 }\n";
  expect(findLostComments(["type Same = 1;"], ["type Same = 1;", internal])).toEqual([]);
});
