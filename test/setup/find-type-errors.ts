import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export interface CompilerError {
  /** The file by its name below the folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/**
 * Compiles files in a temporary folder with the project's options, beside src/ and node_modules/. By the compiler in Go,
 * which takes a fifth of the time.
 */
export async function findTypeErrors(
  files: ReadonlyMap<string, string>,
  include: readonly string[],
  compilerOptions: object,
): Promise<CompilerError[]> {
  const folder = await mkdtemp(join(tmpdir(), "type-errors-"));
  try {
    for (const name of ["src", "node_modules"]) await symlink(resolve(name), join(folder, name));
    const tsconfig = { extends: resolve("tsconfig.json"), compilerOptions, include };
    const settings = { "tsconfig.json": JSON.stringify(tsconfig), "package.json": '{ "type": "module" }' };
    for (const [name, content] of [...files, ...Object.entries(settings)]) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    return parseErrors(await runCompiler(folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function runCompiler(folder: string): Promise<string> {
  const args = [resolve("node_modules/typescript7/bin/tsc"), "--noEmit", "--pretty", "false", "-p", folder];
  return new Promise((done, fail) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      // It exits with 1 or 2 if there are errors, and prints them.
      if (error && !stdout.includes("error TS")) fail(new Error(`The compiler failed: ${stderr || error.message}`));
      else done(stdout);
    });
  });
}

/** The errors as the compiler prints them. Those of the configuration have no file, and must not pass for no error. */
function parseErrors(output: string): CompilerError[] {
  return [...output.matchAll(/^(?:(\S+)\((\d+),\d+\): )?error TS\d+: (.*(?:\n .*)*)/gm)].map(
    ([, file, line, message = ""]) => {
      if (file === undefined) throw new Error(`The compiler failed: ${message}`);
      return { file, line: Number(line), message };
    },
  );
}
