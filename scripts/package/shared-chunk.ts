import type { Rolldown } from "tsdown";

/** Modules of chunks that are loaded on demand, and the simulator's. */
const ON_DEMAND = "errors/(?:from-response|redact|decode-quote)|pages/(?:iterate|styles)|response/value-at|simulator/";

/**
 * Puts all that several chunks share into one file, beside that of the main entry. The bundler would make one of each set
 * of modules that the same chunks share: a dozen files, each of which takes Node a millisecond to load and is compressed
 * alone in a browser's bundle.
 *
 * What loads a chunk on demand stays in the main entry, which no chunk imports. If a chunk imported what loads it, bundlers
 * (Rolldown and so Vite) would keep both in a program that only imports `timeRange` or an error class.
 */
export const sharedChunk: Rolldown.CodeSplittingOptions = {
  // Not the declarations, which have their own chunks.
  groups: [{ name: "shared", test: new RegExp(`/src/(?!${ON_DEMAND}).*(?<!\\.d)\\.ts$`), minShareCount: 2 }],
};
