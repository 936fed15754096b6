// npm run breaking -- <git revision>: what the users of the types notice of the changes of the documents since then, and the
// step that the next release has to make. Exits with 0, 1 (something breaks) or 2 (wrong call, unknown revision).
import { parseArgs } from "node:util";
import { runCommand } from "../run-command.ts";
import { UsageError } from "../usage-error.ts";
import { compareRevision } from "./breaking.ts";
import { reportText } from "./report.ts";

const USAGE = `usage: npm run breaking -- <git revision> [--json] [--report] [--types]
  --json    the changes as JSON
  --report  exit with 0 even if something breaks
  --types   compile the revision's type tests against the new types, too`;

const flag = { type: "boolean", default: false } as const;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: flag, report: flag, types: flag },
    allowPositionals: true,
  });
  const [revision, ...others] = positionals;
  if (revision === undefined || others.length > 0) throw new UsageError("Name one revision.");
  const report = await compareRevision(process.cwd(), revision, values.types);
  console.log(values.json ? JSON.stringify(report, null, 1) : reportText(report));
  return report.step === "major" && !values.report ? 1 : 0;
}

await runCommand(USAGE, main);
