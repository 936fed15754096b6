import { describe, expect, test } from "vitest";
import { formatPointer, pointerPattern } from "../../../../scripts/documents/pointer.ts";

test("formatPointer quotes names with a dot, a space or a bracket", () => {
  const path = [{ property: "filter" }, { property: "policy.name" }, "[]", { property: "a b" }, ".*"] as const;
  expect(formatPointer(path)).toBe('.filter."policy.name"[]."a b".*');
});

describe("pointerPattern", () => {
  const matches = (pattern: string, pointer: string) =>
    new RegExp(`^${pointerPattern(pattern) ?? "(?!)"}$`).test(pointer);

  test.each([
    [".a.b[].c", ".a.b[].c", true],
    [".a.b[].c", ".a.b[].d", false],
    [".a", ".ab", false],
    [".a.*", ".a.b", true],
    [".a.*", '.a."b.c"', true],
    [".a.*", ".a.*", true],
    [".a.*", ".a[]", false],
    [".a.*", ".a.b.c", false],
    [".a.**", ".a", false],
    [".a.**", ".a.b", true],
    [".a.**", ".a[].b.*[]", true],
    [".**.c", ".c", true],
    [".**.c", "[].a[].c", true],
    [".**.c", ".a.c.d", false],
    ['."policy.name"', '."policy.name"', true],
    ['."policy.name"', ".policy.name", false],
    [".a+", ".aa", false],
  ])("the pattern %s matches %s: %s", (pattern, pointer, expected) => {
    expect(matches(pattern, pointer)).toBe(expected);
  });

  test.each(["a", ".a b", ".a..b", ".a[0]", ".a.**b", '."a'])("the pattern %s is invalid", (text) => {
    expect(pointerPattern(text)).toBeUndefined();
  });

  test("a formatted pointer is a pattern that matches itself", () => {
    const pointer = formatPointer([{ property: "a-b" }, "[]", { property: 'say "x"' }, ".*", { property: "$ref" }]);
    expect(matches(pointer, pointer)).toBe(true);
  });
});
