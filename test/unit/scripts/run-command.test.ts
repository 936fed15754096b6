import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { locateCompiled, runProgram, runScript, writeFiles } from "./command.ts";

// Every test starts a process, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "run-command-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a command with the given source as its `main`. */
async function run(main: string) {
  const from = (name: string) => JSON.stringify(pathToFileURL(locateCompiled(`scripts/${name}`)).href);
  const source = `import { readFile } from "node:fs/promises";
import { InputError, UsageError } from ${from("errors.ts")};
import { runCommand } from ${from("run-command.ts")};
class Expected extends Error {}
await runCommand("usage: it", ${main}, [Expected]);`;
  await writeFiles(folder, { "main.mjs": source });
  const { code, stderr } = await runProgram(join(folder, "main.mjs"), folder);
  return { code, stderr };
}

describe("runCommand", () => {
  test.each([
    ["the status that `main` returns", "async () => 1", 1, ""],
    ["2 and the usage for a UsageError", 'async () => { throw new UsageError("No.") }', 2, "No.\n\nusage: it\n"],
    ["2 for an InputError", 'async () => { throw new InputError("a.json: no.") }', 2, "a.json: no.\n"],
    ["2 for an expected error", 'async () => { throw new Expected("No.") }', 2, "No.\n"],
    [
      "2 for a missing file",
      'async () => (await readFile("none.json")).length',
      2,
      "ENOENT: no such file or directory, open 'none.json'\n",
    ],
  ])("runCommand exits with %s", async (_, main, code, stderr) => {
    expect(await run(main)).toEqual({ code, stderr });
  });

  test.each([
    ["thrown", 'async () => { throw new TypeError("a bug") }'],
    ["thrown outside of `main`", 'async () => { setTimeout(() => { throw new TypeError("a bug") }); return 0 }'],
    ["rejected outside of `main`", 'async () => { void Promise.reject(new TypeError("a bug")); return 0 }'],
  ])("runCommand exits with 70 and a stack for an unexpected error that is %s", async (_, main) => {
    const { code, stderr } = await run(main);
    expect(code).toBe(70);
    expect(stderr).toMatch(/TypeError: a bug\n +at .*main\.mjs/);
  });
});

describe("usage errors", () => {
  test.each([
    ["generate", ["--foo"], "Unknown option '--foo'"],
    ["generate", ["--check", "extra"], "Unexpected argument 'extra'"],
    ["bench", ["--only", "nonsense"], 'Unknown part "nonsense" for --only. Known parts: calls,'],
    ["bench", ["--only", "toString"], 'Unknown part "toString" for --only.'],
    ["check:interop", ["--only", "nonsense"], 'Unknown tool "nonsense".'],
    ["docs", ["--foo"], "Unknown option '--foo'"],
    ["demo", ["tenant"], "Unexpected argument 'tenant'"],
  ])("npm run %s with the arguments %j exits with 2 and the usage", async (name, args, message) => {
    const script = `scripts/${name.replace("check:", "")}/main.ts`;
    const { code, stdout, stderr } = await runScript(script, folder, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain(`\n\nusage: npm run ${name}`);
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

test("check:package and check:docs exit with 2 and name the command to run if nothing is built", async () => {
  await writeFiles(folder, { "package.json": { name: "empty", version: "1.0.0" } });
  expect(await runScript("scripts/package/check.ts", folder)).toMatchObject({
    code: 2,
    stderr: "dist/ is missing. Run: npm run build\n",
  });
  expect(await runScript("scripts/docs/check.ts", folder)).toMatchObject({
    code: 2,
    stderr: "site/index.html is missing. Run: npm run docs\n",
  });
});
