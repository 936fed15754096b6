import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { MADE_BY } from "../../../../scripts/generate/made-by.ts";
import { differences, removeStale } from "../../../../scripts/generate/output.ts";
import { runScript, writeFiles } from "../command.ts";
import { writeSmallDocuments } from "./small-documents.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "output-"));
  await writeFiles(folder, {
    "generated/openapi/cspm.json": {},
    "generated/openapi/old.json": {},
    "generated/openapi/notes.md": "mine",
    "generated/cspm.ts": `${MADE_BY}openapi/.\n`,
    "generated/old.ts": `${MADE_BY}openapi/.\n`,
    "generated/mine.ts": "export {};\n",
    "generated/more/data.json": {},
    "openapi/old.json": {},
  });
});
afterEach(() => rm(folder, { recursive: true }));

test("removeStale() removes only files of an earlier run that weren't written again", async () => {
  const before = await readdir(folder, { recursive: true });
  const written = [join("openapi", "cspm.json"), "cspm.ts"];
  expect(await removeStale(join(folder, "generated"), written)).toEqual(["old.ts", join("openapi", "old.json")]);
  const gone = [join("generated", "old.ts"), join("generated", "openapi", "old.json")];
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(
    before.filter((one) => !gone.includes(one)).sort(),
  );
});

test("differences() separates files that generate would fix from foreign ones", async () => {
  await writeFiles(folder, {
    "expected/openapi/cspm.json": { changed: true },
    "expected/cspm.ts": `${MADE_BY}openapi/.\n`,
    "expected/jobs.ts": MADE_BY,
  });
  expect(await differences(join(folder, "expected"), join(folder, "generated"))).toEqual({
    toGenerate: ["jobs.ts", "old.ts", join("openapi", "cspm.json"), join("openapi", "old.json")],
    foreign: ["mine.ts", join("more", "data.json"), join("openapi", "notes.md")],
  });
});

test("npm run generate removes stale files, so that --check passes", { timeout: 120_000 }, async () => {
  await writeSmallDocuments(folder);
  await rm(join(folder, "generated/mine.ts"));
  await rm(join(folder, "generated/more"), { recursive: true });
  await rm(join(folder, "generated/openapi/notes.md"));
  const run = (...args: string[]) => runScript("scripts/generate/main.ts", folder, ...args);
  const before = await run("--check");
  expect(before.code).toBe(1);
  expect(before.stderr).toContain("old.ts");
  expect(before.stderr).toContain(`The tables of ${join("openapi", "README.md")} are out of date.`);
  expect(await run()).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(join("generated", "old.ts")) as string,
  });
  expect(await run("--check")).toMatchObject({ code: 0, stderr: "" });
  await writeFiles(folder, { "openapi/code.yaml": "paths: [" });
  const broken = await run("--check");
  expect(broken).toMatchObject({ code: 2, stdout: "" });
  expect(broken.stderr).toContain("openapi/code.yaml cannot be bundled:");
});
