import { onAbort } from "../abort.ts";
import type { Step } from "./step.ts";

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

/** A counting semaphore. Waiters are served in FIFO order. */
class Semaphore {
  readonly #queue = new WaitQueue();
  #free: number;

  constructor(permits: number) {
    this.#free = permits;
  }

  /** Resolves with a permit; rejects with the signal's reason. */
  async acquire(signal: AbortSignal | undefined): Promise<void> {
    if (this.#free > 0) this.#free--;
    else await this.#queue.wait(signal);
  }

  release(): void {
    // The next waiter takes over this permit.
    if (this.#queue.size > 0) this.#queue.resolveFirst();
    else this.#free++;
  }
}

/**
 * Limits how many requests are sent at once; the others wait in FIFO order, in two steps. `lock` belongs before the rate
 * limit: it lets one call of each operation wait for the semaphore at a time. If many of them waited, each with a token
 * from the rate limiter, they'd be sent in a burst that the operation's limit doesn't allow. `semaphore` belongs after it.
 */
export function concurrency(limit: number): { readonly lock: Step; readonly semaphore: Step } {
  const semaphore = new Semaphore(limit);
  const locks = new Map<string, Semaphore>();
  return {
    lock: async (request, next, call) => {
      const lock = locks.get(call.operation) ?? new Semaphore(1);
      locks.set(call.operation, lock);
      await lock.acquire(call.deadline);
      let isHeld = true;
      const release = () => {
        if (isHeld) lock.release();
        isHeld = false;
      };
      call.releaseLock = release;
      try {
        return await next(request, call);
      } finally {
        release();
      }
    },
    semaphore: async (request, next, call) => {
      await semaphore.acquire(call.deadline);
      call.releaseLock?.();
      try {
        return await next(request, call);
      } finally {
        semaphore.release();
      }
    },
  };
}
