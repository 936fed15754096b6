/** Requests that have their token but are not sent yet. */
export class HeldBack {
  readonly #most: number;
  readonly #waiting: (() => void)[] = [];
  #isOpen = false;

  /** @param most to hold; one more lets the first go */
  constructor(most = Number.POSITIVE_INFINITY) {
    this.#most = most;
  }

  get size(): number {
    return this.#waiting.length;
  }

  hold(): Promise<void> {
    if (this.#isOpen) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (this.#waiting.length > this.#most) this.release();
    });
  }

  /** Lets the first go. */
  release(): void {
    this.#waiting.shift()?.();
  }

  /** Lets all go, and holds nobody from now on. */
  open(): void {
    this.#isOpen = true;
    while (this.size > 0) this.release();
  }
}
