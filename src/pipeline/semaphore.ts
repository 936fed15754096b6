import { WaitQueue } from "./wait-queue.ts";

/** A counting semaphore. Waiters are served in FIFO order. */
export class Semaphore {
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
