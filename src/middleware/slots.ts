import { TurnQueue } from "./queue.ts";

/** So many places, which callers take and give back; those who find none wait in order. */
export class Slots {
  readonly #queue = new TurnQueue();
  #free: number;

  constructor(count: number) {
    this.#free = count;
  }

  /** Resolves with a place; rejects with the signal's reason. */
  async take(signal: AbortSignal | undefined): Promise<void> {
    if (this.#free > 0) this.#free--;
    else await this.#queue.wait(signal);
  }

  release(): void {
    // Whoever is admitted takes over this place.
    if (this.#queue.size > 0) this.#queue.admit();
    else this.#free++;
  }
}
