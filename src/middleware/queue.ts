import { onAbort } from "../abort.ts";

/** Callers that wait for their turn, first come, first served. One that aborts leaves the queue. */
export class TurnQueue {
  readonly #waiting = new Set<() => void>();

  get size(): number {
    return this.#waiting.size;
  }

  /** Resolves on this caller's turn; rejects with the signal's reason. */
  wait(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const turn = () => {
        stop();
        resolve();
      };
      const stop = onAbort(signal, () => {
        stop();
        this.#waiting.delete(turn);
        reject(signal?.reason as Error);
      });
      this.#waiting.add(turn);
    });
  }

  /** Lets the first go. */
  admit(): void {
    const [first] = this.#waiting;
    if (!first) return;
    this.#waiting.delete(first);
    first();
  }
}
