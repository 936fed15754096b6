// npm run edge-values: writes test/edge-values/, after a change of the documents that is meant. Review the diff: it says
// which nulls, required properties and open sets come and go. Exits with 0, or 2 (wrong call, unreadable input).
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { readAllBundled } from "../documents/bundled.ts";
import { runCommand } from "../run-command.ts";
import { collectEdgeValues } from "./collect.ts";

const FOLDER = "test/edge-values";
const USAGE = "usage: npm run edge-values";

async function main(): Promise<number> {
  parseArgs({ options: {} });
  await rm(FOLDER, { recursive: true, force: true });
  for (const document of await readAllBundled()) {
    await mkdir(join(FOLDER, document.api), { recursive: true });
    for (const [area, values] of collectEdgeValues(document))
      await writeFile(
        join(FOLDER, document.api, `${area}.json`),
        await format(JSON.stringify(values), { parser: "json", printWidth: 120 }),
      );
  }
  return 0;
}

await runCommand(USAGE, main);
