import { InputError } from "./input-error.ts";
import { isUsageError } from "./usage-error.ts";

type ErrorClass = abstract new (...args: never[]) => Error;

/** EX_SOFTWARE of sysexits.h. Never 1, which says that the command has done its work and found something. */
const MISTAKE_OF_OURS = 70;

/**
 * Runs a command. It exits with the status that `main` answers: 0, or 1 where it found something. With 2 and a message, it
 * was called wrongly (then with `usage`), or what it needs is missing or cannot be used. Any other error is a mistake of
 * ours: its stack, and 70.
 * @param expected classes besides InputError and the operating system's errors that tell of something unusable
 */
export async function runCommand(
  usage: string,
  main: () => Promise<number>,
  expected: readonly ErrorClass[] = [],
): Promise<void> {
  /** Says what has ended the command, and answers the status. */
  const ended = (error: unknown): number => {
    if (isUsageError(error)) console.error(`${error.message}\n\n${usage}`);
    else if (isInputError(error) || expected.some((kind) => error instanceof kind))
      console.error((error as Error).message);
    else {
      console.error(error);
      return MISTAKE_OF_OURS;
    }
    return 2;
  };
  // What is thrown where nobody waits for it: a mistake of ours, or a reader of the output that has gone.
  process.once("uncaughtException", (error) => process.exit(ended(error)));
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = ended(error);
  }
}

/** Errors of the operating system say what could not be done with which file. */
function isInputError(error: unknown): error is Error {
  return error instanceof InputError || (error instanceof Error && "syscall" in error);
}
