import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { InputError } from "../errors.ts";

const run = promisify(execFile);
const MAX_OUTPUT = 256 * 1024 * 1024;

async function runGit(repository: string, ...args: string[]): Promise<string> {
  const { stdout } = await run("git", args, { cwd: repository, maxBuffer: MAX_OUTPUT });
  return stdout;
}

/**
 * Resolves a revision to a commit.
 * @throws {InputError} if git doesn't know the revision
 */
export async function resolveCommit(repository: string, revision: string): Promise<string> {
  try {
    return (
      await runGit(repository, "rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`)
    ).trim();
  } catch (cause) {
    throw new InputError(`Unknown revision ${revision}. Expected a tag, a branch or a commit.`, { cause });
  }
}

/**
 * Reads a file at a commit. The path is relative to the root of the repository.
 * @throws {InputError} if the commit doesn't have it
 */
export async function readFileAt(repository: string, commit: string, file: string): Promise<string> {
  try {
    return await runGit(repository, "show", `${commit}:${file}`);
  } catch (cause) {
    throw new InputError(`${commit} has no ${file} to compare with.`, { cause });
  }
}

/** Lists the files below a folder at a commit. Paths are relative to the root of the repository. */
export async function listFilesAt(repository: string, commit: string, folder: string): Promise<string[]> {
  const list = await runGit(repository, "ls-tree", "-r", "-z", "--name-only", commit, "--", folder);
  return list.split("\0").filter((file) => file !== "");
}
