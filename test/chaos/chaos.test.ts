import { beforeAll, describe, expect, test } from "vitest";
import { CONCURRENCY, runChaos, type Run } from "./harness/chaos-run.ts";
import { CHECKS, formatProblems } from "./harness/checks.ts";
import { formatLedger } from "./harness/format-ledger.ts";

const { CHAOS_REQUESTS = "4000", CHAOS_SEED = "1" } = process.env;
const [count, seed] = [Number(CHAOS_REQUESTS), Number(CHAOS_SEED)];

describe(`in ${count} calls, ${CONCURRENCY} at a time, a fifth of them with a fault, seed ${seed},`, () => {
  let run: Run;

  beforeAll(async () => {
    run = await runChaos({ seed, count });
    process.stdout.write(formatLedger(run, `Node ${process.version}`));
  }, 300_000);

  test.each(CHECKS)("$title", ({ findProblems }) => {
    expect(formatProblems(findProblems(run))).toBe("");
  });
});
