import type { Rolldown } from "tsdown";

/** What a client needs before its first call. */
const START = /\/src\/create-prisma-cloud\.ts$/;

type FindModule = (id: string) => Rolldown.ModuleInfo | null;

function collectImports(id: string, find: FindModule, found = new Set<string>()): Set<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of find(id)?.importedIds ?? []) collectImports(imported, find, found);
  return found;
}

/**
 * Puts all that a client needs at start into one file. The bundler would make one of each set of modules that several
 * chunks share: a dozen files, each of which takes Node a millisecond to load and is compressed alone in a browser's bundle.
 */
export const coreChunk: Rolldown.CodeSplittingOptions = {
  groups: [{ name: "core", test: START }],
};
