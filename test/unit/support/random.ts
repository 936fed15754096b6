/** Creates a pseudo-random function, which returns the same numbers for the same seed: at least 0, less than 1. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
