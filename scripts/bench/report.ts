import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { InputError } from "../input-error.ts";
import { root } from "./workspace.ts";

/** What one part of the benchmark found. */
export interface Section {
  readonly title: string;
  /** What was measured, for people. */
  readonly text: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What --json writes. */
  readonly data: unknown;
}

const BEGIN = "<!-- bench:begin -->";
const END = "<!-- bench:end -->";

/** The machine by its kind: no name that would tell whose it is. */
export function machine(): { cpu: string; cores: number; node: string } {
  const cpu = (cpus()[0]?.model ?? "unknown").replace(/\s+/g, " ").trim();
  return { cpu, cores: availableParallelism(), node: process.version };
}

export function fixed(value: number, digits: number): string {
  if (!Number.isFinite(value)) return "–";
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: "negative" } as const;
  return value.toLocaleString("en", options);
}

export const megabytes = (bytes: number): string => `${fixed(bytes / 1e6, 1)} MB`;

function table({ title, text, columns, rows }: Section): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  const rule = line(columns.map((_name, index) => (index === 0 ? "---" : "---:")));
  return [`**${title}.** ${text}`, "", line(columns), rule, ...rows.map(line)].join("\n");
}

/** The sections as Markdown, formatted as the README is. */
export async function markdown(sections: readonly Section[]): Promise<string> {
  const { cpu, cores, node } = machine();
  const intro = `Measured by \`npm run bench\` on ${cpu}, ${cores} cores, Node ${node}, all in one run. Times differ between machines; ratios hardly do.`;
  const text = [intro, ...sections.map(table)].join("\n\n");
  return (await format(text, { parser: "markdown", printWidth: 120 })).trim();
}

/** Puts the tables between the markers of README.md. @throws {InputError} where the markers are missing */
export async function writeReadme(tables: string, file = join(root, "README.md")): Promise<void> {
  const text = await readFile(file, "utf8");
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin === -1 || end < begin)
    throw new InputError(`README.md has no ${BEGIN} with ${END} after it, to write between.`);
  await writeFile(file, `${text.slice(0, begin)}${BEGIN}\n\n${tables}\n\n${text.slice(end)}`);
}
