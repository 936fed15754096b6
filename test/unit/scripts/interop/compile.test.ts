import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { compile } from "../../../../scripts/interop/compile.ts";
import { Project } from "../../../../scripts/interop/project.ts";

// Every test runs the compiler, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let project: Project;
beforeEach(async () => {
  project = new Project(await mkdtemp(join(tmpdir(), "interop-")), process.execPath);
});
afterEach(() => rm(project.folder, { recursive: true }));

test("compile counts the any types of generated code, and not the word in names and comments", async () => {
  await project.write("out/a.ts", "// any\nexport const any = 1 as any;\nexport type Any = any[];\n");
  await project.write("out/more/b.ts", "export const b: unknown = 1;\n");
  expect(await compile(project, "out")).toEqual({ errors: [], anyCount: 2 });
});

test("compile reports the type errors of strict mode with their place", async () => {
  await project.write("out.ts", "export const length = (text?: string) => text.length;\n");
  expect((await compile(project, "out.ts"))?.errors).toEqual([
    expect.stringMatching(/^out\.ts\(1,42\): error TS18048: 'text' is possibly 'undefined'/),
  ]);
});

test("compile returns undefined if nothing was generated", async () => {
  expect(await compile(project, "out")).toBeUndefined();
});
