// npm run breaking -- <git revision>: lists what changed for users of the types since then, and whether the next release is
// major, minor or patch. Exit codes: 0 compatible, 1 breaking changes, 2 usage error or unknown revision.
import { parseArgs } from "node:util";
import { runCommand } from "../run-command.ts";
import { UsageError } from "../errors.ts";
import { compareRevision } from "./breaking.ts";
import { formatReport, formatVerdicts } from "./report.ts";

const USAGE = `usage: npm run breaking -- <git revision> [--json] [--report] [--types]
       npm run breaking -- --verdicts
  --json      print the changes as JSON
  --report    exit with 0 even for breaking changes
  --types     also compile the revision's type tests with the new types
  --verdicts  print every kind of change with its step`;

const flag = { type: "boolean", default: false } as const;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: flag, report: flag, types: flag, verdicts: flag },
    allowPositionals: true,
  });
  if (values.verdicts) {
    console.log(formatVerdicts());
    return 0;
  }
  const [revision, ...others] = positionals;
  if (revision === undefined || others.length > 0) throw new UsageError("Expected one revision.");
  const report = await compareRevision(process.cwd(), revision, values.types);
  console.log(values.json ? JSON.stringify(report, null, 1) : formatReport(report));
  return report.step === "major" && !values.report ? 1 : 0;
}

await runCommand(USAGE, main);
