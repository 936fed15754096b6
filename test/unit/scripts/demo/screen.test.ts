import { describe, expect, test } from "vitest";
import { Screen } from "../../../../scripts/demo/screen.ts";
import { TextOutput } from "./text-output.ts";

function screenOn(isTTY: boolean): { screen: Screen; output: TextOutput } {
  const output = new TextOutput({ isTTY });
  return { screen: new Screen(output), output };
}

describe("in a pipe", () => {
  test("a screen in a pipe writes plain text without attributes", () => {
    const { screen, output } = screenOn(false);
    screen.heading("Search");
    screen.code("search()");
    screen.line("3 resources");
    expect(output.text).toBe("Search\n  search()\n  3 resources\n");
  });

  test("a progress bar in a pipe writes a line for each quarter", () => {
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

  test("a progress bar in a pipe writes nothing if the total is unknown", () => {
    const { screen, output } = screenOn(false);
    const bar = screen.progress("alerts");
    bar.show(1_000, undefined);
    bar.show(0, 0);
    bar.end();
    expect(output.text).toBe("");
  });
});

describe("on a terminal", () => {
  test("a screen on a terminal writes bold headings and dim code, and resets the attribute after each", () => {
    const { screen, output } = screenOn(true);
    screen.heading("Search");
    screen.code("search()");
    expect(output.text).toBe("\u001b[1mSearch\u001b[22m\n\u001b[2m  search()\u001b[22m\n");
  });

  test("a progress bar on a terminal overwrites one line, and ends it", () => {
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

  test("a progress bar is full above its total, and empty without one", () => {
    const { screen, output } = screenOn(true);
    const bar = screen.progress("alerts");
    bar.show(5, 4);
    bar.show(5, undefined);
    expect(output.text).toContain(`[${"█".repeat(28)}] 5 of 4 alerts`);
    expect(output.text).toContain(`[${"·".repeat(28)}] 5 alerts`);
  });
});

test("a table aligns its values", () => {
  const { screen, output } = screenOn(false);
  screen.table([
    ["requests", 12],
    ["429 responses", 0],
  ]);
  expect(output.text).toBe("  requests       12\n  429 responses  0\n");
});
