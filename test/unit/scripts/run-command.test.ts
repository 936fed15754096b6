import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { runScript, writeFiles } from "./command.ts";

// These start a new process each, on a machine that may have other things to do.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "run-command-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a command whose `main` is given as source. */
async function run(main: string) {
  const from = (name: string) => JSON.stringify(pathToFileURL(resolve("scripts", name)).href);
  const source = `import { readFile } from "node:fs/promises";
import { InputError } from ${from("input-error.ts")};
import { runCommand } from ${from("run-command.ts")};
import { UsageError } from ${from("usage-error.ts")};
class Expected extends Error {}
await runCommand("usage: it", ${main}, [Expected]);`;
  await writeFiles(folder, { "main.mts": source });
  const { code, stderr } = await runScript(join(folder, "main.mts"), folder);
  return { code, stderr };
}

describe("a command exits", () => {
  test.each([
    ["0 and 1 as it answers", "async () => 1", 1, ""],
    [
      "2 where it is called wrongly, with its usage",
      'async () => { throw new UsageError("No.") }',
      2,
      "No.\n\nusage: it\n",
    ],
    ["2 where its input cannot be used", 'async () => { throw new InputError("a.json: no.") }', 2, "a.json: no.\n"],
    ["2 for the errors that it expects", 'async () => { throw new Expected("No.") }', 2, "No.\n"],
    [
      "2 where a file cannot be read",
      'async () => (await readFile("none.json")).length',
      2,
      "ENOENT: no such file or directory, open 'none.json'\n",
    ],
  ])("with %s", async (_, main, code, stderr) => {
    expect(await run(main)).toEqual({ code, stderr });
  });

  test.each([
    ["thrown", 'async () => { throw new TypeError("a bug") }'],
    ["thrown where nobody waits", 'async () => { setTimeout(() => { throw new TypeError("a bug") }); return 0 }'],
    ["rejected where nobody waits", 'async () => { void Promise.reject(new TypeError("a bug")); return 0 }'],
  ])("with 70 and a stack for a mistake of ours, %s: 1 would say that it found something", async (_, main) => {
    const { code, stderr } = await run(main);
    expect(code).toBe(70);
    expect(stderr).toMatch(/TypeError: a bug\n +at .*main\.mts/);
  });
});

describe("a call that is not understood exits with 2 and the usage:", () => {
  test.each([
    ["generate", ["--foo"], "Unknown option '--foo'"],
    ["generate", ["--check", "extra"], "Unexpected argument 'extra'"],
    ["bench", ["--only", "nonsense"], '`--only` knows no "nonsense". It takes: calls,'],
    ["bench", ["--only", "toString"], '`--only` knows no "toString".'],
    ["docs", ["--foo"], "Unknown option '--foo'"],
    ["demo", ["tenant"], "Unexpected argument 'tenant'"],
  ])("%s %j", async (name, args, message) => {
    const { code, stdout, stderr } = await runScript(`scripts/${name}/main.ts`, folder, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain(`\n\nusage: npm run ${name}`);
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

test("what is not built is no finding: check:package and check:docs exit with 2 and say what to run", async () => {
  await writeFiles(folder, { "package.json": { name: "empty", version: "1.0.0" } });
  expect(await runScript("scripts/package/check.ts", folder)).toMatchObject({
    code: 2,
    stderr: "dist/ is missing. Build it with: npm run build\n",
  });
  expect(await runScript("scripts/docs/check.ts", folder)).toMatchObject({
    code: 2,
    stderr: "site/index.html is missing. Write it with: npm run docs\n",
  });
});
