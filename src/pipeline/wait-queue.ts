import { onAbort } from "../abort.ts";

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
  readonly patience: Patience | undefined;
}

/** The longest pause of the queue that a waiter accepts, and the error it gets if the pause is longer. */
export interface Patience {
  /** In ms. */
  readonly maxPause: number;
  readonly createError: (pause: number) => Error;
}

/** A FIFO queue of callers. One that aborts leaves it. */
export class WaitQueue {
  readonly #waiters = new Set<Waiter>();

  get size(): number {
    return this.#waiters.size;
  }

  /** Resolves when it's this caller's turn; rejects with the signal's reason. */
  wait(signal: AbortSignal | undefined, patience?: Patience): Promise<void> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const leave = () => {
        removeListener();
        this.#waiters.delete(waiter);
      };
      const waiter: Waiter = {
        patience,
        resolve: () => {
          leave();
          resolve();
        },
        reject: (error) => {
          leave();
          reject(error);
        },
      };
      const removeListener = onAbort(signal, () => {
        waiter.reject(signal?.reason as Error);
      });
      this.#waiters.add(waiter);
    });
  }

  resolveFirst(): void {
    const [first] = this.#waiters;
    first?.resolve();
  }

  /** Rejects the waiters that don't accept a pause of `ms`. */
  rejectImpatient(ms: number): void {
    for (const { patience, reject } of this.#waiters)
      if (patience && patience.maxPause < ms) reject(patience.createError(ms));
  }
}
