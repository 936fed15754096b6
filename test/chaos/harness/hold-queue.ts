/** Holds requests that have their token but aren't sent yet. Released in FIFO order. */
export class HoldQueue {
  readonly #capacity: number;
  readonly #waiting: (() => void)[] = [];
  #isOpen = false;

  /** @param capacity one more releases the first */
  constructor(capacity = Number.POSITIVE_INFINITY) {
    this.#capacity = capacity;
  }

  get size(): number {
    return this.#waiting.length;
  }

  hold(): Promise<void> {
    if (this.#isOpen) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (this.#waiting.length > this.#capacity) this.release();
    });
  }

  /** Releases the first. */
  release(): void {
    this.#waiting.shift()?.();
  }

  /** Releases all, now and from now on. */
  open(): void {
    this.#isOpen = true;
    while (this.size > 0) this.release();
  }
}
