import { readdir, readFile, rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { MADE_BY } from "./made-by.ts";

/** The files below a folder, relative to it, sorted. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

const read = (folder: string, file: string) => readFile(join(folder, file), "utf8").catch(() => undefined);

/** Whether a file that lies in the folder was made by an earlier run: a bundled document, or source that says so. */
async function isMade(folder: string, file: string): Promise<boolean> {
  if (dirname(file) === "openapi") return file.endsWith(".json");
  return file.endsWith(".ts") && (await read(folder, file))?.startsWith(MADE_BY) === true;
}

export interface Differences {
  /** Missing or different, or made by an earlier run alone: generating mends it. */
  readonly toGenerate: readonly string[];
  /** Whatever else lies there. */
  readonly foreign: readonly string[];
}

/** In what a folder differs from what it should be. */
export async function differences(expected: string, actual: string): Promise<Differences> {
  const wanted = new Set(await filesIn(expected));
  const toGenerate: string[] = [];
  const foreign: string[] = [];
  for (const file of [...new Set([...wanted, ...(await filesIn(actual))])].sort())
    if (!wanted.has(file)) ((await isMade(actual, file)) ? toGenerate : foreign).push(file);
    else if ((await read(expected, file)) !== (await read(actual, file))) toGenerate.push(file);
  return { toGenerate, foreign };
}

/** Removes what an earlier run has made and this one has not written. Answers what that was. */
export async function removeStale(folder: string, written: readonly string[]): Promise<string[]> {
  const stale: string[] = [];
  for (const file of await filesIn(folder))
    if (!written.includes(file) && (await isMade(folder, file))) {
      await rm(join(folder, file));
      stale.push(file);
    }
  return stale;
}
