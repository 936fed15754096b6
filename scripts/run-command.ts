import { InputError, UsageError } from "./errors.ts";

type ErrorClass = abstract new (...args: never[]) => Error;

/** EX_SOFTWARE of sysexits.h. Never 1, which means that the command worked and has findings. */
const INTERNAL_ERROR = 70;

/**
 * Runs a command and sets its exit status: the one `main` returns (0 success, 1 findings), 2 with a message for usage
 * errors (with `usage`) and unusable input, 70 with a stack for any other error.
 * @param expected error classes that mean unusable input, besides InputError and errors of the operating system
 */
export async function runCommand(
  usage: string,
  main: () => Promise<number>,
  expected: readonly ErrorClass[] = [],
): Promise<void> {
  /** Prints the error and returns the exit status. */
  const fail = (error: unknown): number => {
    if (isUsageError(error)) console.error(`${error.message}\n\n${usage}`);
    else if (isInputError(error) || expected.some((kind) => error instanceof kind))
      console.error((error as Error).message);
    else {
      console.error(error);
      return INTERNAL_ERROR;
    }
    return 2;
  };
  // Errors outside `main`'s promise: a bug, or EPIPE because the reader of the output has gone.
  process.once("uncaughtException", (error) => process.exit(fail(error)));
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = fail(error);
  }
}

/** Whether the command line is wrong: a {@link UsageError}, or an error of `parseArgs`. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_");
}

/** Errors of the operating system already name the file and what failed. */
function isInputError(error: unknown): error is Error {
  return error instanceof InputError || (error instanceof Error && "syscall" in error);
}
