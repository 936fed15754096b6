/**
 * The input of a command is missing or unusable. The message names the problem and its location, and says what to do.
 */
export class InputError extends Error {
  override readonly name: string = "InputError";
}

/** Invalid command line. The message says what is wrong; {@link runCommand} adds the usage. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
