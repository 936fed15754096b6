import { STEPS, VERDICTS, type Change } from "./change.ts";
import type { BreakingReport } from "./breaking.ts";

const MOST_OPERATIONS = 5;
const LONGEST = 80;
const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text);

function what({ kind, pointer, from, to }: Change): string {
  const { text } = VERDICTS[kind];
  if (kind === "path-changed") return `${text}: now ${to}`;
  if (pointer === "operation" || pointer.startsWith("x-") || (!from && !to)) return text;
  return `${text}: ${from && to ? `${short(from)} -> ${short(to)}` : short(from || to)}`;
}

/** Where a change is, for people: the named schema that many operations share, or the place in the one operation. */
function subject({ schema, direction, operation, pointer }: Change): string {
  if (schema !== undefined) return `${schema} (${direction})`;
  return pointer === "operation" ? operation : `${operation} ${pointer}`;
}

/** The report for people: by step, what changed in which schema, and the operations that notice. */
export function reportText({ revision, step, changes, typeTests }: BreakingReport): string {
  const lines: string[] = [];
  for (const level of [...STEPS].reverse()) {
    const grouped = new Map<string, Change[]>();
    for (const change of changes.filter((one) => one.step === level)) {
      const key = `${subject(change)}: ${what(change)}`;
      grouped.set(key, [...(grouped.get(key) ?? []), change]);
    }
    if (grouped.size > 0) lines.push(level);
    for (const [title, same] of grouped) {
      lines.push(`  ${title}`);
      if (same[0]?.schema === undefined) continue;
      const places = [...new Set(same.map(({ operation, pointer }) => `${operation} ${pointer}`))];
      lines.push(...places.slice(0, MOST_OPERATIONS).map((place) => `    ${place}`));
      if (places.length > MOST_OPERATIONS) lines.push(`    and ${places.length - MOST_OPERATIONS} more`);
    }
  }
  if (typeTests) {
    const { files, errors } = typeTests;
    if (files.length === 0) lines.push(`${revision} has no type tests.`);
    else if (errors.length === 0)
      lines.push(`${files.length} files of type tests of ${revision} compile against the new types.`);
    else
      lines.push(
        `The type tests of ${revision} do not compile against the new types:`,
        ...errors.map((error) => `  ${error}`),
      );
  }
  lines.push(`From ${revision} to the working tree: ${step}.`);
  return lines.join("\n");
}
