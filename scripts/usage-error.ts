/** A command was called in a way it does not understand: says what is wrong. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Whether the caller of a command is to blame: an own {@link UsageError}, or one of `parseArgs`. */
export function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_");
}
