/** The input of a command is missing or unusable. The message says what is wrong, where, and what to do. */
export class InputError extends Error {
  override readonly name: string = "InputError";
}

/** Invalid command line. The message says what is wrong; {@link runCommand} adds the usage. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
