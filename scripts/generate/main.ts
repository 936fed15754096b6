// npm run generate: writes generated/ anew, and removes what it no longer writes. With --check (npm run check:generated)
// it only compares. Exits with 0, 1 (--check: there are differences) or 2 (wrong call, a document that cannot be used).
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runCommand } from "../run-command.ts";
import { generate } from "./generate.ts";
import { differences, removeStale } from "./output.ts";

const FOLDER = "generated";
const USAGE = `usage: npm run generate [-- --check]
  --check  compare what would be written with ${FOLDER}/, and write nothing`;

async function check(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "prisma-cloud-client-"));
  try {
    await generate(folder);
    const { toGenerate, foreign } = await differences(folder, FOLDER);
    if (toGenerate.length > 0)
      console.error(
        `${FOLDER}/ does not follow from openapi/: ${toGenerate.join(", ")}. Mend it with: npm run generate`,
      );
    if (foreign.length > 0)
      console.error(`${FOLDER}/ holds what nothing generates: ${foreign.join(", ")}. Remove it, or move it elsewhere.`);
    if (toGenerate.length > 0 || foreign.length > 0) return 1;
    console.log(`${FOLDER}/ follows from openapi/.`);
    return 0;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  if (values.check) return check();
  const written = await generate(FOLDER);
  for (const file of await removeStale(FOLDER, written)) console.log(`Removed ${join(FOLDER, file)}.`);
  return 0;
}

await runCommand(USAGE, main);
