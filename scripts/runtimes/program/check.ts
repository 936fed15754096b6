/** The outcome of one check in one runtime. */
export interface Outcome {
  readonly name: string;
  /** Why it failed. */
  readonly problem?: string;
  /** Why the runtime can't do it. */
  readonly skipped?: string;
}

/** Throws if it fails. Returns a reason if the runtime can't do it. */
export type Check = () => Promise<string | undefined>;

/** The checks by title. */
export type Checks = Readonly<Record<string, Check>>;

/** Long enough for a busy machine. */
const TIME_LIMIT = 60_000;

/** Runs all checks in order. Uses only what every runtime has. */
export async function runChecks(checks: Checks): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [name, check] of Object.entries(checks)) {
    let timer: unknown;
    const limit = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(new Error(`not finished within ${TIME_LIMIT} ms`));
      }, TIME_LIMIT);
    });
    try {
      const skipped = await Promise.race([check(), limit]);
      outcomes.push(skipped === undefined ? { name } : { name, skipped });
    } catch (error) {
      outcomes.push({ name, problem: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
    }
    clearTimeout(timer as number);
  }
  return outcomes;
}

/** Compares by JSON. */
export function expectEqual(actual: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`expected ${other}, got ${one.slice(0, 300)}`);
}

/** @returns the error, which must be of the class */
export async function expectError<E extends Error>(
  // A class with any constructor parameters.
  errorClass: abstract new (...args: never[]) => E,
  promise: Promise<unknown>,
): Promise<E> {
  const outcome = await promise.then(
    () => new Error("it succeeded"),
    (error: unknown) => error,
  );
  if (outcome instanceof errorClass) return outcome;
  throw new Error(`expected ${errorClass.name}, got ${String(outcome)}`);
}
