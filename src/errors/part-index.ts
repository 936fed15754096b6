const BASE = 31;

/**
 * Where each part of one length is in a text. A hash table with rolling hashes (Rabin-Karp), so that searching long values
 * takes no more than a step for each character.
 */
export class PartIndex {
  readonly #text: string;
  readonly #length: number;
  /** To the power of the length, in 32 bits: what the character that leaves the hash was multiplied by. */
  readonly #power: number;
  /** The first place of each hash, and after each place the next one; -1 after the last. */
  readonly #first: Int32Array;
  readonly #next: Int32Array;

  constructor(text: string, length: number) {
    this.#text = text;
    this.#length = length;
    this.#power = Array.from({ length }).reduce<number>((power) => Math.imul(power, BASE), 1);
    // A power of two, so that nearly all places have a hash of their own.
    this.#first = new Int32Array(2 ** Math.ceil(Math.log2(4 * text.length + 1))).fill(-1);
    this.#next = new Int32Array(text.length);
    this.#scan(text, (hash, place) => {
      this.#next[place] = this.#first[hash] ?? -1;
      this.#first[hash] = place;
    });
  }

  /** Returns the places of all parts of a value. Each place is found once, however many values have it. */
  take(value: string): number[] {
    const found: number[] = [];
    this.#scan(value, (hash, start) => {
      if (this.#first[hash] === -1) return;
      const part = value.slice(start, start + this.#length);
      let previous = -1;
      for (let place = this.#first[hash] ?? -1; place !== -1; place = this.#next[place] ?? -1) {
        if (!this.#text.startsWith(part, place)) {
          previous = place;
          continue;
        }
        found.push(place);
        const next = this.#next[place] ?? -1;
        if (previous === -1) this.#first[hash] = next;
        else this.#next[previous] = next;
      }
    });
    return found;
  }

  /** Visits the hash of each part, and where it starts. */
  #scan(text: string, visit: (hash: number, start: number) => void): void {
    const mask = this.#first.length - 1;
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
      const start = at + 1 - this.#length;
      if (start > 0) hash = (hash - Math.imul(text.charCodeAt(start - 1), this.#power)) | 0;
      if (start >= 0) visit((hash ^ (hash >>> 16)) & mask, start);
    }
  }
}
