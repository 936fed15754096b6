import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { InputError } from "../input-error.ts";

const run = promisify(execFile);
const LARGEST = 256 * 1024 * 1024;

async function git(repository: string, ...args: string[]): Promise<string> {
  const { stdout } = await run("git", args, { cwd: repository, maxBuffer: LARGEST });
  return stdout;
}

/**
 * The commit that a revision stands for.
 * @throws {InputError} where git knows none
 */
export async function commitOf(repository: string, revision: string): Promise<string> {
  try {
    return (
      await git(repository, "rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`)
    ).trim();
  } catch (cause) {
    throw new InputError(`git knows no revision ${revision}. Name a tag, a branch or a commit.`, { cause });
  }
}

/**
 * A file as it was, relative to the repository's root.
 * @throws {InputError} where the commit lacks it
 */
export async function fileAt(repository: string, commit: string, file: string): Promise<string> {
  try {
    return await git(repository, "show", `${commit}:${file}`);
  } catch (cause) {
    throw new InputError(`${commit} has no ${file}, so there is nothing to compare with.`, { cause });
  }
}

/** The files below a folder at a commit, relative to the repository's root. */
export async function filesAt(repository: string, commit: string, folder: string): Promise<string[]> {
  const list = await git(repository, "ls-tree", "-r", "-z", "--name-only", commit, "--", folder);
  return list.split("\0").filter((file) => file !== "");
}
