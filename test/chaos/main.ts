// Runs the chaos test as a program, on any runtime: `npx tsx`, `node` 24 or `deno run -A`, then test/chaos/main.ts.
// Exit codes: 0 success, 1 problems, 2 usage error.
import process from "node:process";
import { parseArgs } from "node:util";
import { runChaos } from "./harness/chaos-run.ts";
import { CHECKS, formatProblems } from "./harness/checks.ts";
import { formatLedger } from "./harness/format-ledger.ts";
import { MIN_CALLS } from "./harness/plan.ts";

const USAGE = `Usage: main.ts [--requests N] [--seed N]   (N requests, at least ${MIN_CALLS}; default 4000, seed 1)`;

function readOptions(): { count: number; seed: number } | undefined {
  try {
    const { values } = parseArgs({ options: { requests: { type: "string" }, seed: { type: "string" } } });
    const [count, seed] = [Number(values.requests ?? 4000), Number(values.seed ?? 1)];
    return Number.isSafeInteger(count) && count >= MIN_CALLS && Number.isSafeInteger(seed)
      ? { count, seed }
      : undefined;
  } catch {
    return undefined;
  }
}

function detectRuntime(): string {
  const { deno, bun, node } = process.versions;
  if (deno !== undefined) return `Deno ${deno}`;
  return bun === undefined ? `Node ${node}` : `Bun ${bun}`;
}

const options = readOptions();
if (options === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const run = await runChaos(options);
  console.log(formatLedger(run, detectRuntime()));
  for (const { title, findProblems } of CHECKS) {
    const problems = findProblems(run);
    console.log(`${problems.length === 0 ? "ok  " : "FAIL"} ${title}`);
    if (problems.length === 0) continue;
    console.log(formatProblems(problems));
    process.exitCode = 1;
  }
}
