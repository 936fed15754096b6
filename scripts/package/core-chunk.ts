import type { Rolldown } from "tsdown";

/**
 * Puts all that the main entry imports at start into one file. The bundler would make one of each set of modules that
 * several chunks share: a dozen files, each of which takes Node a millisecond to load and is compressed alone in a browser's
 * bundle.
 */
export const coreChunk: Rolldown.CodeSplittingOptions = {
  groups: [{ name: "core", test: /\/src\/index\.ts$/ }],
};
