import { watch } from "node:fs/promises";
import { InputError } from "../errors.ts";

/**
 * Returns a function that runs `run`, one run at a time. All calls during a run lead to one more run after it, because
 * an editor may write a file several times.
 */
export function coalesce(run: () => Promise<void>): () => Promise<void> {
  let running = false;
  let changed = false;
  return async () => {
    changed = true;
    if (running) return;
    running = true;
    try {
      while (changed) {
        changed = false;
        await run();
      }
    } finally {
      running = false;
    }
  };
}

/**
 * Runs `run` after each change of a document below the folder, until the signal aborts. A broken document is reported
 * and doesn't end the watch.
 */
export async function watchDocuments(folder: string, run: () => Promise<void>, signal: AbortSignal): Promise<void> {
  const rerun = coalesce(async () => {
    try {
      await run();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      console.error(error.message);
    }
  });
  try {
    const running: Promise<void>[] = [rerun()];
    for await (const { filename } of watch(folder, { recursive: true, signal }))
      if (/\.(yaml|json)$/.test(filename ?? "")) running.push(rerun());
    await Promise.all(running);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
