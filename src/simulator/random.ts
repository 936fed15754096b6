import { createHash } from "node:crypto";

/** Seeded randomness: the same seed and name always give the same values. */
export class Random {
  readonly seed: number;

  constructor(seed: number) {
    this.seed = seed;
  }

  /** An endless sequence of numbers, at least 0 and less than 1. Each name has a separate sequence. */
  sequence(name: string): () => number {
    let state = createHash("sha256").update(`${this.seed}:${name}`).digest().readUInt32LE(0);
    // mulberry32: small, fast, and good enough to scatter sample data and faults.
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
  }

  /** Hexadecimal digits, at most 64. */
  hex(name: string, length: number): string {
    return createHash("sha256").update(`${this.seed}:${name}`).digest("hex").slice(0, length);
  }

  uuid(name: string): string {
    const hex = this.hex(name, 32);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  }
}

/** Picks an item of a list that isn't empty. `chance` is at least 0 and less than 1. */
export function pick<T extends readonly [unknown, ...unknown[]]>(list: T, chance: number): T[number] {
  return list[Math.floor(chance * list.length)];
}
