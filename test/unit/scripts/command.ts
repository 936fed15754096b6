import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { inject } from "vitest";

/** Writes files below a folder: strings unchanged, other values as JSON. */
export async function writeFiles(folder: string, files: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  }
}

/** Runs a script, such as `scripts/demo/main.ts`, in a folder. */
export function runScript(script: string, folder: string, ...args: string[]) {
  return runProgram(locateCompiled(script), folder, ...args);
}

/** The compiled file of a script. */
export const locateCompiled = (script: string): string => join(inject("commands"), script.replace(/\.ts$/, ".mjs"));

/** Runs a JavaScript file in a folder. */
export function runProgram(file: string, folder: string, ...args: string[]) {
  return new Promise<{ code: number; stdout: string; stderr: string }>((done) => {
    execFile(process.execPath, [file, ...args], { cwd: folder }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}
