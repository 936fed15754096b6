/** The end of a step. */
export interface Outcome {
  readonly succeeded: boolean;
  readonly output: string;
}

export interface Steps {
  /** Names of the steps. The longest should come first. */
  readonly names: readonly string[];
  /** How many run at once. */
  readonly limit: number;
  readonly run: (name: string) => Promise<Outcome>;
  readonly print: (text: string) => void;
  /** Returns the time in ms. */
  readonly now: () => number;
}

/**
 * Runs all steps, also after a failure. Prints the output of each when it ends, so that outputs don't mix, and names the
 * failed steps at the end. Returns how many failed.
 */
export async function runSteps({ names, limit, run, print, now }: Steps): Promise<number> {
  const start = now();
  const failed: string[] = [];
  const formatSeconds = (from: number) => `${((now() - from) / 1000).toFixed(1)} s`;
  const waiting = names.values();
  const work = async () => {
    for (const name of waiting) {
      const startOfStep = now();
      const { succeeded, output } = await run(name);
      if (!succeeded) failed.push(name);
      const text = output.trim();
      print(`${name} ${succeeded ? "passed" : "FAILED"} in ${formatSeconds(startOfStep)}${text && `\n${text}\n`}`);
    }
  };
  await Promise.all(Array.from({ length: Math.max(limit, 1) }, work));
  const total = formatSeconds(start);
  print(failed.length === 0 ? `All ${names.length} passed in ${total}.` : `Failed in ${total}: ${failed.join(", ")}.`);
  return failed.length;
}
