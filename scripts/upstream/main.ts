// npm run upstream -- <folder>: lists differences between the vendor's OpenAPI files and our documents that
// openapi/deviations.yaml doesn't explain. Exit codes: 0 none, 1 differences, 2 usage error or unreadable input.
import { parseArgs } from "node:util";
import { runCommand } from "../run-command.ts";
import { UsageError } from "../errors.ts";
import { formatReport } from "./report.ts";
import { compareUpstream } from "./upstream.ts";

const USAGE = `usage: npm run upstream -- <folder of the vendor's OpenAPI files> [--json] [--strict]
  --json    print the differences as JSON
  --strict  fail for entries of deviations.yaml that explain nothing any more, too`;

const options = { json: { type: "boolean", default: false }, strict: { type: "boolean", default: false } } as const;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) throw new UsageError("Expected one folder.");
  const report = await compareUpstream(folder, { openapi: "openapi", bundled: "generated/openapi" });
  console.log(values.json ? JSON.stringify(report, null, 1) : formatReport(report));
  return report.unexplained.length > 0 || (values.strict && report.stale.length > 0) ? 1 : 0;
}

await runCommand(USAGE, main);
