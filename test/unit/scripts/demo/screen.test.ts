import { describe, expect, test } from "vitest";
import { Screen } from "../../../../scripts/demo/screen.ts";
import { TextOutput } from "./text-output.ts";

function screenOn(isTTY: boolean): { screen: Screen; output: TextOutput } {
  const output = new TextOutput({ isTTY });
  return { screen: new Screen(output), output };
}

describe("into a pipe", () => {
  test("nothing but plain text is written", () => {
    const { screen, output } = screenOn(false);
    screen.heading("Search");
    screen.code("search()");
    screen.line("3 resources");
    expect(output.text).toBe("Search\n  search()\n  3 resources\n");
  });

  test("progress is a line each quarter", () => {
    const { screen, output } = screenOn(false);
    const bar = screen.progress("alerts");
    for (let done = 0; done <= 4_000; done += 100) bar.show(done, 4_000);
    bar.end();
    expect(output.text.trimEnd().split("\n")).toEqual([
      "  1,000 of 4,000 alerts",
      "  2,000 of 4,000 alerts",
      "  3,000 of 4,000 alerts",
      "  4,000 of 4,000 alerts",
    ]);
  });

  test("progress towards an unknown total is not written", () => {
    const { screen, output } = screenOn(false);
    const bar = screen.progress("alerts");
    bar.show(1_000, undefined);
    bar.show(0, 0);
    bar.end();
    expect(output.text).toBe("");
  });
});

describe("on a terminal", () => {
  test("headings are bold and code is dim, each to its end only", () => {
    const { screen, output } = screenOn(true);
    screen.heading("Search");
    screen.code("search()");
    expect(output.text).toBe("\u001b[1mSearch\u001b[22m\n\u001b[2m  search()\u001b[22m\n");
  });

  test("progress is one line that is written over, and left at the end", () => {
    const { screen, output } = screenOn(true);
    const bar = screen.progress("alerts");
    bar.show(1_000, 4_000);
    bar.show(4_000, 4_000);
    bar.end();
    expect(output.text.split("\r")).toEqual([
      "",
      `  [${"█".repeat(7)}${"·".repeat(21)}] 1,000 of 4,000 alerts\u001b[K`,
      `  [${"█".repeat(28)}] 4,000 of 4,000 alerts\u001b[K\n`,
    ]);
  });

  test("more than the total, or no total, does not break the bar", () => {
    const { screen, output } = screenOn(true);
    const bar = screen.progress("alerts");
    bar.show(5, 4);
    bar.show(5, undefined);
    expect(output.text).toContain(`[${"█".repeat(28)}] 5 of 4 alerts`);
    expect(output.text).toContain(`[${"·".repeat(28)}] 5 alerts`);
  });
});

test("a table's values stand below each other", () => {
  const { screen, output } = screenOn(false);
  screen.table([
    ["requests", 12],
    ["answers of 429", 0],
  ]);
  expect(output.text).toBe("  requests        12\n  answers of 429  0\n");
});
