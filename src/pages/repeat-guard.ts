/**
 * Notices a list that goes round in circles, in constant memory. Tokens are compared with the one before and with that of
 * the last page whose number is a power of two (Brent's algorithm), which finds a circle of any length.
 */
export class RepeatGuard {
  #tokens = 0;
  #milestone: unknown;
  #last: unknown;
  #page: string | undefined;

  isRepeatedToken(token: unknown): boolean {
    if (token === this.#last || token === this.#milestone) return true;
    this.#last = token;
    this.#tokens++;
    if (Number.isInteger(Math.log2(this.#tokens))) this.#milestone = token;
    return false;
  }

  /** By its length and its ends, so that no page is kept or compared whole. */
  isRepeatedPage(items: readonly unknown[]): boolean {
    const page = items.length === 0 ? undefined : JSON.stringify([items.length, items[0], items.at(-1)]);
    const repeated = page !== undefined && page === this.#page;
    this.#page = page;
    return repeated;
  }
}
