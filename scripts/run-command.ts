import { isUsageError } from "./usage-error.ts";

type ErrorClass = abstract new (...args: never[]) => Error;

/**
 * Runs a command: it exits with the status that `main` answers, or with 2 and a message, where it was called wrongly
 * (with `usage`) or stopped by an error of an expected kind. Any other error is a mistake of ours, and thrown.
 */
export async function runCommand(
  usage: string,
  expected: readonly ErrorClass[],
  main: () => Promise<number>,
): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (isUsageError(error)) console.error(`${error.message}\n\n${usage}`);
    else if (error instanceof Error && expected.some((kind) => error instanceof kind)) console.error(error.message);
    else throw error;
    process.exitCode = 2;
  }
}
