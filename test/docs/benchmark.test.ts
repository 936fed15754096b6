import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

/** The cells of a table's row, by its first cell. */
const readRow = (markdown: string, name: string): string[] => {
  const row = markdown.split("\n").find((line) => line.startsWith(`| ${name} `)) ?? "";
  return row.split("|").map((cell) => cell.trim());
};

test("the README's ratios to openapi-fetch are those of docs/benchmark.md, which npm run bench writes", async () => {
  const [readme, benchmark] = await Promise.all(
    ["README.md", "docs/benchmark.md"].map((file) => readFile(file, "utf8")),
  );
  const rows = { GET: "mocked, GET", POST: "mocked, POST", "1000 in flight": "mocked, 1000 at once" };
  for (const [name, measured] of Object.entries(rows)) {
    // This client, fetch, openapi-fetch, ky, axios.
    const [ours, , , ky, axios] = readRow(benchmark ?? "", measured).slice(2, -1);
    const ratios = [ours, ky, axios].map((cell) => /\((.*)\)/.exec(cell ?? "")?.[1]);
    expect(ratios).not.toContain(undefined);
    expect(readRow(readme ?? "", name).slice(2, -1)).toEqual(ratios);
  }
});
