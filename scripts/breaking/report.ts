import { STEPS, VERDICTS, type Change, type Verdict } from "./change.ts";
import type { BreakingReport } from "./breaking.ts";

const MAX_OPERATIONS = 5;
const MAX_LENGTH = 80;
const shorten = (text: string) => (text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}...` : text);

function describeChange({ kind, pointer, from, to }: Change): string {
  const { text } = VERDICTS[kind];
  if (kind === "path-changed") return `${text}: now ${to}`;
  if (pointer === "operation" || pointer.startsWith("x-") || (!from && !to)) return text;
  return `${text}: ${from && to ? `${shorten(from)} -> ${shorten(to)}` : shorten(from || to)}`;
}

/** Formats the location of a change: its named schema, or else its operation and pointer. */
function formatLocation({ schema, direction, operation, pointer }: Change): string {
  if (schema !== undefined) return `${schema} (${direction})`;
  return pointer === "operation" ? operation : `${operation} ${pointer}`;
}

/** Formats the line of a change as editors and CI link it. */
function formatLine({ line }: Change, revision: string): string {
  if (!line) return "";
  return `${line.file}:${line.line}${line.isOld ? ` (at ${revision})` : ""}: `;
}

/** Formats the report: by step, each change with the operations it affects. */
export function formatReport({ revision, step, changes, typeTests }: BreakingReport): string {
  const lines: string[] = [];
  for (const level of [...STEPS].reverse()) {
    const grouped = new Map<string, Change[]>();
    for (const change of changes.filter((one) => one.step === level)) {
      const key = `${formatLine(change, revision)}${formatLocation(change)}: ${describeChange(change)}`;
      grouped.set(key, [...(grouped.get(key) ?? []), change]);
    }
    if (grouped.size > 0) lines.push(level);
    for (const [title, same] of grouped) {
      lines.push(`  ${title}`);
      if (same[0]?.schema === undefined) continue;
      const places = [...new Set(same.map(({ operation, pointer }) => `${operation} ${pointer}`))];
      lines.push(...places.slice(0, MAX_OPERATIONS).map((place) => `    ${place}`));
      if (places.length > MAX_OPERATIONS) lines.push(`    and ${places.length - MAX_OPERATIONS} more`);
    }
  }
  if (typeTests) {
    const { files, errors } = typeTests;
    if (files.length === 0) lines.push(`${revision} has no type tests.`);
    else if (errors.length === 0)
      lines.push(`${files.length} type test files of ${revision} compile with the new types.`);
    else
      lines.push(
        `The type tests of ${revision} don't compile with the new types:`,
        ...errors.map((error) => `  ${error}`),
      );
  }
  lines.push(`From ${revision} to the working tree: ${step}.`);
  return lines.join("\n");
}

/** Formats the table of verdicts as Markdown. */
export function formatVerdicts(): string {
  const header = ["Change", "In requests", "In responses", "Besides types"];
  const verdicts: readonly Verdict[] = Object.values(VERDICTS);
  const rows = [
    header,
    header.map(() => "-"),
    ...verdicts.map(({ text, request, response, besidesTypes = "" }) => [text, request, response, besidesTypes]),
  ];
  const widths = header.map((_name, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) => cell.padEnd(widths[column] ?? 0, cell === "-" ? "-" : " ");
  return rows.map((row) => `| ${row.map(pad).join(" | ")} |`).join("\n");
}
