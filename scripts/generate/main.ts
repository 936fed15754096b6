// npm run generate: writes generated/ and the tables of openapi/README.md, and removes what it no longer writes. With
// --check (npm run check:generated) it only compares. Exit codes: 0 success, 1 differences (--check), 2 usage error or an
// unusable document.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runCommand } from "../run-command.ts";
import { UsageError } from "../errors.ts";
import { generate } from "./generate.ts";
import { differences, removeStale } from "./output.ts";
import { renderReadme } from "./tables/document-tables.ts";
import { writeEvidenceSummary } from "./tables/evidence-table.ts";
import { watchDocuments } from "./watch.ts";

const FOLDER = "generated";
const DOCUMENTS = "openapi";
const USAGE = `usage: npm run generate [-- --check | --watch]
  --check  compare what would be written with ${FOLDER}/ and ${DOCUMENTS}/README.md, and write nothing
  --watch  write again after each change of a document, until interrupted`;

async function check(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "prisma-cloud-client-"));
  try {
    const { documents, fixtures } = await generate(folder);
    const readme = await renderReadme(DOCUMENTS, documents, fixtures);
    const { toGenerate, foreign } = await differences(folder, FOLDER);
    if (toGenerate.length > 0)
      console.error(`${FOLDER}/ is out of date: ${toGenerate.join(", ")}. Update it with: npm run generate`);
    if (foreign.length > 0)
      console.error(`${FOLDER}/ has files that weren't generated: ${foreign.join(", ")}. Remove or move them.`);
    const outdated = readme.before !== readme.after;
    if (outdated) console.error(`The tables of ${readme.file} are out of date. Run: npm run generate`);
    if (toGenerate.length > 0 || foreign.length > 0 || outdated) return 1;
    console.log(`${FOLDER}/ and the tables of ${readme.file} follow from ${DOCUMENTS}/ and test/fixtures/.`);
    return 0;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function write(): Promise<void> {
  const { written, documents, fixtures } = await generate(FOLDER);
  for (const file of await removeStale(FOLDER, written)) console.log(`Removed ${join(FOLDER, file)}.`);
  const { file, before, after } = await renderReadme(DOCUMENTS, documents, fixtures);
  if (before !== after) await writeFile(file, after);
  console.log(writeEvidenceSummary(fixtures));
}

async function watch(): Promise<number> {
  const interrupted = new AbortController();
  process.once("SIGINT", () => {
    interrupted.abort();
  });
  await watchDocuments(
    DOCUMENTS,
    async () => {
      await write();
      console.log(`${FOLDER}/ is written. Waiting for changes in ${DOCUMENTS}/.`);
    },
    interrupted.signal,
  );
  return 0;
}

const flag = { type: "boolean", default: false } as const;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: flag, watch: flag } });
  if (values.check && values.watch) throw new UsageError("`--check` and `--watch` exclude each other.");
  if (values.check) return check();
  if (values.watch) return watch();
  await write();
  return 0;
}

await runCommand(USAGE, main);
