import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  formatMegabytes,
  formatNumber,
  formatRatio,
  formatTables,
  writeTables,
} from "../../../../scripts/bench/report.ts";

describe("formatNumber", () => {
  test.each([
    [1234567.891, 0, "1,234,568"],
    [1.25, 1, "1.3"],
    [2, 2, "2.00"],
    [-0.04, 1, "0.0"],
    [-0.06, 1, "-0.1"],
    [Number.NaN, 1, "–"],
    [Number.POSITIVE_INFINITY, 0, "–"],
  ])("formatNumber writes %d with %d digits as %s", (value, digits, text) => {
    expect(formatNumber(value, digits)).toBe(text);
  });

  test("formatMegabytes writes bytes in megabytes", () => {
    expect(formatMegabytes(59_640_000)).toBe("59.6 MB");
  });
});

describe("formatRatio", () => {
  test.each([
    [{ ratio: 1.014, quartiles: [0.99, 1.25] as const }, "1.01 (0.99–1.25)"],
    [undefined, "–"],
  ])("formatRatio writes %j as %s", (timing, text) => {
    expect(formatRatio(timing)).toBe(text);
  });
});

describe("formatTables", () => {
  const section = {
    title: "Time of one call",
    text: "In microseconds.",
    columns: ["", "ours", "ky"],
    rows: [
      ["mocked, GET", "39 (1.17)", 92],
      ["mocked, POST", "5 (0.99)", 121],
    ],
    data: undefined,
  };

  test("formatTables writes Markdown tables with titles, names aligned left and numbers right", async () => {
    const text = await formatTables([section, { ...section, title: "Again", rows: [] }]);
    const [, ...rest] = text.split("\n\n");
    expect(rest.join("\n\n")).toBe(
      [
        "**Time of one call.** In microseconds.",
        "",
        "|              |      ours |  ky |",
        "| ------------ | --------: | --: |",
        "| mocked, GET  | 39 (1.17) |  92 |",
        "| mocked, POST |  5 (0.99) | 121 |",
        "",
        "**Again.** In microseconds.",
        "",
        "|     | ours |  ky |",
        "| --- | ---: | --: |",
      ].join("\n"),
    );
  });

  test("formatTables names the CPU and the Node version, but neither host nor user", async () => {
    const [intro = ""] = (await formatTables([section])).split("\n\n");
    expect(intro).toMatch(/^Measured by `npm run bench` on .+, \d+ cores, Node v\d+\.\d+\.\d+, in one run\./);
    expect(intro).not.toContain(hostname());
    expect(intro).not.toContain(userInfo().homedir);
  });
});

describe("writeTables", () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "bench-"));
    file = join(folder, "benchmark.md");
  });
  afterEach(() => rm(folder, { recursive: true }));

  const [begin, end] = ["<!-- bench:begin -->", "<!-- bench:end -->"];

  test("writeTables replaces the text between the markers and nothing else", async () => {
    await writeFile(file, `# Title\n\n$& before\n${begin}\n\nold\n\n${end}\nafter  \n`);
    await writeTables("new $1 $& table", file);
    const text = await readFile(file, "utf8");
    expect(text).toBe(`# Title\n\n$& before\n${begin}\n\nnew $1 $& table\n\n${end}\nafter  \n`);
    await writeTables("new $1 $& table", file);
    expect(await readFile(file, "utf8")).toBe(text);
  });

  test.each([
    ["the first", `text\n${end}\n`],
    ["the second", `text\n${begin}\n`],
    ["either", "text\n"],
    ["the right order", `${end}\n${begin}\n`],
  ])("writeTables rejects a file without %s of the markers and leaves it unchanged", async (_, text) => {
    await writeFile(file, text);
    await expect(writeTables("new", file)).rejects.toThrow(`benchmark.md has no ${begin} followed by ${end}`);
    expect(await readFile(file, "utf8")).toBe(text);
  });

  test("docs/benchmark.md has the markers", async () => {
    await writeFile(file, await readFile("docs/benchmark.md", "utf8"));
    await writeTables("new", file);
    expect(await readFile(file, "utf8")).toContain(`${begin}\n\nnew\n\n${end}`);
  });
});
