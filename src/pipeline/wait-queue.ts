import { onAbort } from "../abort.ts";

interface Waiter<T> {
  readonly resolve: (value: T) => void;
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
export class WaitQueue<T = void> {
  readonly #waiters = new Set<Waiter<T>>();

  get size(): number {
    return this.#waiters.size;
  }

  /** Resolves with the value of this caller's turn; rejects with the signal's reason. */
  wait(signal: AbortSignal | undefined, patience?: Patience): Promise<T> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const leave = () => {
        removeListener();
        this.#waiters.delete(waiter);
      };
      const waiter: Waiter<T> = {
        patience,
        resolve: (value) => {
          leave();
          resolve(value);
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

  resolveFirst(value: T): void {
    const [first] = this.#waiters;
    first?.resolve(value);
  }

  /** Rejects the waiters that don't accept a pause of `ms`. */
  rejectImpatient(ms: number): void {
    for (const { patience, reject } of this.#waiters)
      if (patience && patience.maxPause < ms) reject(patience.createError(ms));
  }
}
