import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

/** The cells of a table's row, by its first cell, without it. */
const readRow = (markdown: string, name: string): string[] => {
  const row = markdown.split("\n").find((line) => line.startsWith(`| ${name} `)) ?? "";
  return row
    .split("|")
    .map((cell) => cell.trim())
    .slice(2, -1);
};

/** The cells above a row: the names of the columns. */
const readColumns = (markdown: string, name: string): string[] => {
  const before = markdown.slice(0, markdown.indexOf(`| ${name} `));
  return readRow(before.slice(before.lastIndexOf("\n\n")), "");
};

test("the README's ratios to openapi-fetch are those of docs/benchmark.md, which npm run bench writes", async () => {
  const [readme = "", benchmark = ""] = await Promise.all(
    ["README.md", "docs/benchmark.md"].map((file) => readFile(file, "utf8")),
  );
  const rows = { GET: "mocked, GET", POST: "mocked, POST", "1000 in flight": "mocked, 1000 at once" };
  for (const [name, measured] of Object.entries(rows)) {
    const peers = readColumns(benchmark, measured);
    const cells = readRow(benchmark, measured);
    // The median, followed by its quartiles.
    const ratios = readColumns(readme, name).map(
      (peer) => /^(\d+\.\d\d) \(/.exec(cells[peers.indexOf(peer)] ?? "")?.[1],
    );
    expect(ratios).not.toEqual([]);
    expect(ratios).not.toContain(undefined);
    expect(readRow(readme, name)).toEqual(ratios);
  }
});
