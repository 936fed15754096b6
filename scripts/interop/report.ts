/** What one tool says about one document. */
export interface Outcome {
  readonly tool: string;
  /** `cspm`, or the name of a vendor's file. */
  readonly document: string;
  /** Whether the document is one of ours. */
  readonly isOurs: boolean;
  /** Errors of the tool itself. A generator with errors has no output. */
  readonly errors: readonly string[];
  /** Errors of the compiler about generated code. */
  readonly typeErrors: readonly string[];
  /** Undefined for tools that generate nothing. */
  readonly anyCount: number | undefined;
}

const MAX_EXAMPLES = 5;
const MAX_LENGTH = 200;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

function formatOutcome({ errors, typeErrors, anyCount }: Outcome): string {
  if (errors.length > 0) return anyCount === undefined ? count(errors.length, "error") : "fails";
  const any = anyCount === undefined ? [] : [`${anyCount} any`];
  return [typeErrors.length > 0 ? count(typeErrors.length, "type error") : "ok", ...any].join(", ");
}

/** Sums up a tool's outcomes for the vendor's files. */
function formatVendor(outcomes: readonly Outcome[]): string {
  const failed = outcomes.filter(({ errors }) => errors.length > 0);
  const total = (pick: (outcome: Outcome) => number) => outcomes.reduce((sum, outcome) => sum + pick(outcome), 0);
  const typeErrors = total((outcome) => outcome.typeErrors.length);
  const parts = [
    failed.length > 0
      ? `fails on ${failed.length} of ${outcomes.length} files`
      : `ok on ${count(outcomes.length, "file")}`,
    ...(typeErrors > 0 ? [count(typeErrors, "type error")] : []),
    ...(outcomes.some(({ anyCount }) => anyCount !== undefined)
      ? [`${total(({ anyCount = 0 }) => anyCount)} any`]
      : []),
  ];
  return parts.join(", ");
}

/** Formats all outcomes as a Markdown table: a row for each tool, a column for each document. */
export function formatTable(outcomes: readonly Outcome[]): string {
  const tools = [...new Set(outcomes.map(({ tool }) => tool))];
  const ours = [...new Set(outcomes.filter(({ isOurs }) => isOurs).map(({ document }) => document))];
  const hasVendor = outcomes.some(({ isOurs }) => !isOurs);
  const header = ["Tool", ...ours, ...(hasVendor ? ["vendor's files"] : [])];
  const rows = tools.map((tool) => {
    const own = outcomes.filter((outcome) => outcome.tool === tool);
    const cells = ours.map((document) => {
      const outcome = own.find((each) => each.isOurs && each.document === document);
      return outcome ? formatOutcome(outcome) : "";
    });
    return [tool, ...cells, ...(hasVendor ? [formatVendor(own.filter(({ isOurs }) => !isOurs))] : [])];
  });
  return [header, header.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** Lists the errors about our documents, with a few examples for each tool. */
export function formatErrors(outcomes: readonly Outcome[]): string {
  const lines: string[] = [];
  for (const { tool, document, errors, typeErrors } of outcomes.filter(({ isOurs }) => isOurs)) {
    const all = [...errors, ...typeErrors];
    if (all.length === 0) continue;
    lines.push(`${tool}, ${document}:`);
    lines.push(...all.slice(0, MAX_EXAMPLES).map((error) => `  ${error.slice(0, MAX_LENGTH)}`));
    if (all.length > MAX_EXAMPLES) lines.push(`  and ${all.length - MAX_EXAMPLES} more`);
  }
  return lines.join("\n");
}
