// npm run upstream -- <folder>: what the vendor's OpenAPI files say and our documents do not, or the other way round, less
// what openapi/deviations.yaml explains. Exits with 0 (nothing new), 1 (something new) or 2 (wrong call, unreadable input).
import { parseArgs } from "node:util";
import { runCommand } from "../run-command.ts";
import { UsageError } from "../usage-error.ts";
import { reportText } from "./report.ts";
import { compareUpstream } from "./upstream.ts";

const USAGE = `usage: npm run upstream -- <folder of the vendor's OpenAPI files> [--json] [--strict]
  --json    the differences as JSON
  --strict  entries of deviations.yaml that explain nothing any more count as new, too`;

const options = { json: { type: "boolean", default: false }, strict: { type: "boolean", default: false } } as const;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) throw new UsageError("Name one folder.");
  const report = await compareUpstream(folder, { openapi: "openapi", bundled: "generated/openapi" });
  console.log(values.json ? JSON.stringify(report, null, 1) : reportText(report));
  return report.unexplained.length > 0 || (values.strict && report.stale.length > 0) ? 1 : 0;
}

await runCommand(USAGE, main);
