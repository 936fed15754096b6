import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runSteps, type Outcome } from "../../../../scripts/check/run-steps.ts";
import { runScript, writeFiles } from "../command.ts";

/** Steps whose ends a test decides, on a clock that moves by a second at each end. */
function createSteps() {
  const ends = new Map<string, (outcome: Outcome) => void>();
  const printed: string[] = [];
  let now = 0;
  return {
    printed,
    running: ends,
    run: (name: string) => new Promise<Outcome>((done) => ends.set(name, done)),
    print: (text: string) => {
      printed.push(text);
    },
    now: () => now,
    async end(name: string, outcome: Outcome) {
      now += 1000;
      ends.get(name)?.(outcome);
      ends.delete(name);
      // The next step starts some microtasks later.
      await new Promise(setImmediate);
    },
  };
}

const passed = (output = ""): Outcome => ({ succeeded: true, output });

describe("runSteps", () => {
  test("runSteps runs as many steps at once as the limit, in their order", async () => {
    const steps = createSteps();
    const ended = runSteps({ ...steps, names: ["a", "b", "c"], limit: 2 });
    expect([...steps.running.keys()]).toEqual(["a", "b"]);
    await steps.end("b", passed());
    expect([...steps.running.keys()]).toEqual(["a", "c"]);
    await steps.end("a", passed());
    await steps.end("c", passed());
    expect(await ended).toBe(0);
  });

  test("runSteps prints the output of a step when it ends, with its time", async () => {
    const steps = createSteps();
    const ended = runSteps({ ...steps, names: ["a", "b"], limit: 2 });
    await steps.end("b", passed("one\ntwo\n"));
    await steps.end("a", passed());
    await ended;
    expect(steps.printed).toEqual(["b passed in 1.0 s\none\ntwo\n", "a passed in 2.0 s", "All 2 passed in 2.0 s."]);
  });

  test("runSteps continues after a failure, counts the failed steps and names them at the end", async () => {
    const steps = createSteps();
    const ended = runSteps({ ...steps, names: ["a", "b"], limit: 1 });
    await steps.end("a", { succeeded: false, output: "why" });
    await steps.end("b", passed());
    expect(await ended).toBe(1);
    expect(steps.printed).toEqual(["a FAILED in 1.0 s\nwhy\n", "b passed in 1.0 s", "Failed in 2.0 s: a."]);
  });
});

describe("npm run check", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "check-"));
    await writeFiles(folder, { "package.json": { scripts: { good: "echo fine", bad: "echo no >&2; exit 7" } } });
  });
  afterEach(() => rm(folder, { recursive: true }));
  const run = (...names: string[]) => runScript("scripts/check/main.ts", folder, ...names);

  test("npm run check exits with 0 if all scripts pass, and with 1 and their output if any fails", async () => {
    expect(await run("good")).toMatchObject({ code: 0, stderr: "" });
    const { code, stdout } = await run("good", "bad");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^good passed in \d+\.\d s\nfine\n$/m);
    expect(stdout).toMatch(/^bad FAILED in \d+\.\d s\nno\n$/m);
    expect(stdout).toMatch(/^Failed in \d+\.\d s: bad\.\n$/m);
  });

  test.each([
    ["no script", [], "Expected the names of scripts."],
    ["an unknown script", ["good", "toString"], 'package.json has no script "toString".'],
  ])("npm run check exits with 2 and the usage for %s", async (_what, names, message) => {
    expect(await run(...names)).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(new RegExp(`^${message}\n\nusage: npm run check`)) as string,
    });
  });
});
