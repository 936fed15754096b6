import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readFileAt, listFilesAt } from "./revision.ts";

const FOLDER = "test/types";

export interface TypeTestResult {
  /** The type tests of the old revision. */
  files: readonly string[];
  /** Compiler errors with the new types. */
  errors: readonly string[];
}

/** Links all entries of `from` except `name` into `to`, so that relative imports resolve to the working tree. */
async function linkAllBut(name: string, from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const names = await readdir(from).catch(() => []);
  await Promise.all(
    names
      .filter((other) => other !== name && other !== ".git")
      .map((other) => symlink(join(from, other), join(to, other))),
  );
}

function compile(repository: string, project: string): Promise<string[]> {
  const compiler = join(repository, "node_modules/typescript/bin/tsc");
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [compiler, "--noEmit", "--pretty", "false", "-p", project],
      { cwd: project },
      (error, stdout, stderr) => {
        const lines = stdout.split("\n").filter((line) => line.trim() !== "");
        if (error && lines.length === 0)
          reject(new Error(`The type tests could not be compiled: ${stderr || error.message}`));
        else resolve(lines);
      },
    );
  });
}

/** Compiles the type tests of a commit with the types of the working tree, in a temporary folder. */
export async function runOldTypeTests(repository: string, commit: string): Promise<TypeTestResult> {
  const files = (await listFilesAt(repository, commit, FOLDER)).filter((file) => file.endsWith(".ts"));
  const tests = files.filter((file) => file.endsWith(".test-d.ts"));
  if (tests.length === 0) return { files: [], errors: [] };
  const folder = await mkdtemp(join(tmpdir(), "prisma-cloud-client-"));
  try {
    await linkAllBut("test", repository, folder);
    await linkAllBut("types", join(repository, "test"), join(folder, "test"));
    for (const file of files) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), await readFileAt(repository, commit, file));
    }
    await rm(join(folder, "tsconfig.json"), { force: true });
    const config = { extends: join(repository, "tsconfig.json"), include: [FOLDER] };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    return { files: tests, errors: await compile(repository, folder) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
