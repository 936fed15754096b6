import { readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";
import { InputError } from "../errors.ts";
import type { Report } from "./runtimes.ts";

const FILE = "README.md";
const BEGIN = "<!-- runtimes:begin -->";
const END = "<!-- runtimes:end -->";

/** The result of one runtime. */
export interface Row {
  readonly name: string;
  readonly note: string;
  readonly isPinned: boolean;
  readonly report: Report;
}

/** Formats the rows as lines of a Markdown table, without alignment. */
function formatRows(rows: readonly Row[]): string[] {
  return rows.map(({ name, note, report: { version, outcomes } }) => {
    const passed = outcomes.filter(({ problem, skipped }) => problem === undefined && skipped === undefined);
    const skipped = outcomes.filter((outcome) => outcome.skipped !== undefined);
    const notes = [note, ...skipped.map((outcome) => `not "${outcome.name}": ${outcome.skipped ?? ""}`)];
    return `| ${name} | ${version} | ${passed.length} of ${outcomes.length} | ${notes.filter(Boolean).join("; ")} |`;
  });
}

async function splitReadme(): Promise<{ before: string; table: string; after: string }> {
  const text = await readFile(FILE, "utf8");
  const [before, rest] = text.split(BEGIN);
  const [table, after] = rest?.split(END) ?? [];
  if (before === undefined || table === undefined || after === undefined)
    throw new InputError(`${FILE} must have the markers ${BEGIN} and ${END}.`);
  return { before, table, after };
}

const removePadding = (line: string): string => line.replace(/ +/g, " ").trim();

/** Reads the README's table. `isCurrent` compares only runtimes with a pinned version. */
export async function readTable(): Promise<{ isCurrent: (rows: readonly Row[]) => boolean; lines: readonly string[] }> {
  const { table } = await splitReadme();
  const lines = table
    .split("\n")
    .map(removePadding)
    .filter((line) => line.startsWith("| "));
  return {
    lines,
    isCurrent: (rows) =>
      formatRows(rows.filter((row) => row.isPinned)).every((line) => lines.includes(removePadding(line))),
  };
}

/** Writes the rows into the README's table. Rows of other runtimes stay. */
export async function writeTable(rows: readonly Row[]): Promise<void> {
  const { before, after } = await splitReadme();
  const { lines } = await readTable();
  const others = lines.slice(2).filter((line) => !rows.some(({ name }) => line.startsWith(`| ${name} |`)));
  const head = ["| runtime | version | checks | notes |", "| --- | --- | --- | --- |"];
  const table = [...head, ...formatRows(rows), ...others].join("\n");
  const text = `${before}${BEGIN}\n\n${table}\n\n${END}${after}`;
  await writeFile(FILE, await format(text, { parser: "markdown", printWidth: 120, proseWrap: "preserve" }));
}
