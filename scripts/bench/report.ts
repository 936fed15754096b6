import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { InputError } from "../errors.ts";
import type { Timing } from "./measure.ts";
import { root } from "./workspace.ts";

/** The results of one part of the benchmark. */
export interface Section {
  readonly title: string;
  /** Explains the measurement. */
  readonly text: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** The measurements, for --json. */
  readonly data: unknown;
}

const BEGIN = "<!-- bench:begin -->";
const END = "<!-- bench:end -->";

/** Describes the machine by its CPU and Node version, without names that identify it. */
export function describeMachine(): { cpu: string; cores: number; node: string } {
  const cpu = (cpus()[0]?.model ?? "unknown").replace(/\s+/g, " ").trim();
  return { cpu, cores: availableParallelism(), node: process.version };
}

export function formatNumber(value: number, digits: number): string {
  if (!Number.isFinite(value)) return "–";
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: "negative" } as const;
  return value.toLocaleString("en", options);
}

export const formatMegabytes = (bytes: number): string => `${formatNumber(bytes / 1e6, 1)} MB`;

/** Formats a ratio with its quartiles; a dash if there's none. */
export function formatRatio(timing: Pick<Timing, "ratio" | "quartiles"> | undefined): string {
  if (!timing) return "–";
  const { ratio, quartiles } = timing;
  return `${formatNumber(ratio, 2)} (${quartiles.map((quartile) => formatNumber(quartile, 2)).join("–")})`;
}

function formatTable({ title, text, columns, rows }: Section): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  const rule = line(columns.map((_name, index) => (index === 0 ? "---" : "---:")));
  return [`**${title}.** ${text}`, "", line(columns), rule, ...rows.map(line)].join("\n");
}

/** Formats the sections as Markdown. */
export async function formatTables(sections: readonly Section[]): Promise<string> {
  const { cpu, cores, node } = describeMachine();
  const intro = `Measured by \`npm run bench\` on ${cpu}, ${cores} cores, Node ${node}, in one run. Times differ between machines; ratios hardly do.`;
  const text = [intro, ...sections.map(formatTable)].join("\n\n");
  return (await format(text, { parser: "markdown", printWidth: 120 })).trim();
}

/** Writes the tables between the markers of docs/benchmark.md. @throws {InputError} if the markers are missing */
export async function writeTables(tables: string, file = join(root, "docs/benchmark.md")): Promise<void> {
  const text = await readFile(file, "utf8");
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin === -1 || end < begin)
    throw new InputError(`docs/benchmark.md has no ${BEGIN} followed by ${END}. Add both where the tables belong.`);
  await writeFile(file, `${text.slice(0, begin)}${BEGIN}\n\n${tables}\n\n${text.slice(end)}`);
}
