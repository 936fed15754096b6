// npm run test:runtimes: runs a program of checks in every runtime that can be installed here, and compares the results
// with the README's table. With --write, updates the table. Needs dist/ (npm run build). Exit codes: 0 success, 1 a
// check failed or the table is out of date, 2 usage error or no dist/.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { runCommand } from "../run-command.ts";
import { bundleProgram } from "./bundle.ts";
import { readTable, writeTable, type Row } from "./readme.ts";
import { FOLDER, RUNTIMES, type Programs, type Report, type Runtime } from "./runtimes.ts";

const USAGE = "usage: npm run test:runtimes [-- --write] [-- --only NAME]";

async function bundlePrograms(folder: string): Promise<Programs> {
  const programs = {
    process: join(folder, "process.mjs"),
    worker: join(folder, "worker.mjs"),
    page: join(folder, "page.js"),
  };
  for (const name of ["process", "worker", "page"] as const) await bundleProgram(name, programs[name]);
  return programs;
}

/** Runtimes that the registry doesn't have for this platform are left out, since all are optional. */
async function installRuntimes(): Promise<void> {
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  await promisify(execFile)("npm", args, { cwd: FOLDER }).catch((error: unknown) => {
    console.log(`The runtimes can't be installed, so only the present ones are tested.\n${(error as Error).message}`);
  });
}

function printReport(name: string, { version, outcomes }: Report): void {
  const failed = outcomes.filter(({ problem }) => problem !== undefined);
  const skipped = outcomes.filter(({ skipped: reason }) => reason !== undefined);
  console.log(
    `${name} (${version}): ${outcomes.length - failed.length - skipped.length} of ${outcomes.length} checks passed`,
  );
  for (const { name: check, problem } of failed) console.log(`  failed: ${check}: ${problem ?? ""}`);
  for (const { name: check, skipped: reason } of skipped) console.log(`  skipped: ${check}: ${reason ?? ""}`);
}

/** A runtime that doesn't start, or ends without outcomes, fails too. */
async function runRuntime({ name, run }: Runtime, programs: Programs): Promise<Report | undefined> {
  try {
    return await run(programs);
  } catch (error) {
    const { stderr = "", message } = error as Error & { stderr?: string };
    return { version: "?", outcomes: [{ name: `run the program in ${name}`, problem: `${message}\n${stderr}` }] };
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { write: { type: "boolean" }, only: { type: "string" } } });
  const chosen = RUNTIMES.filter(({ name }) => values.only === undefined || name === values.only);
  const folder = await mkdtemp(join(tmpdir(), "prisma-cloud-runtimes-"));
  try {
    const programs = await bundlePrograms(folder);
    await installRuntimes();
    const rows: Row[] = [];
    let failed = false;
    for (const runtime of chosen) {
      const report = await runRuntime(runtime, programs);
      if (report) {
        printReport(runtime.name, report);
        failed ||= report.outcomes.some(({ problem }) => problem !== undefined);
        rows.push({ ...runtime, report });
      } else console.log(`${runtime.name}: skipped, it isn't installed here`);
    }
    if (failed || values.only !== undefined) return failed ? 1 : 0;
    if (values.write) await writeTable(rows);
    else if (!(await readTable()).isCurrent(rows)) {
      console.log("The README's table of runtimes is out of date. Write it with: npm run test:runtimes -- --write");
      return 1;
    }
    return 0;
  } finally {
    await rm(folder, { recursive: true });
  }
}

await runCommand(USAGE, main);
