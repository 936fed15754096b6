// npm run check: runs scripts of package.json, as many at once as there are cores. Exit codes: 0 if all pass, 1 if any
// fails, 2 usage error.
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { UsageError } from "../errors.ts";
import { runCommand } from "../run-command.ts";
import { runSteps, type Outcome } from "./run-steps.ts";

const USAGE = "usage: npm run check, or tsx scripts/check/main.ts SCRIPT...";

/** Runs a script of package.json. Its standard output and standard error stay in order. */
function run(name: string): Promise<Outcome> {
  const child = spawn("npm", ["run", "--silent", name], { stdio: ["ignore", "pipe", "pipe"] });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => {
      done({ succeeded: code === 0, output: Buffer.concat(chunks).toString() });
    });
  });
}

async function main(): Promise<number> {
  const { positionals: names } = parseArgs({ allowPositionals: true });
  if (names.length === 0) throw new UsageError("Expected the names of scripts.");
  const { scripts } = JSON.parse(await readFile("package.json", "utf8")) as { scripts: object };
  const unknown = names.find((name) => !Object.hasOwn(scripts, name));
  if (unknown !== undefined) throw new UsageError(`package.json has no script "${unknown}".`);
  const failures = await runSteps({
    names,
    limit: availableParallelism(),
    run,
    print: (text) => {
      console.log(text);
    },
    now: () => performance.now(),
  });
  return failures === 0 ? 0 : 1;
}

await runCommand(USAGE, main);
