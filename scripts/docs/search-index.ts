import { join } from "node:path";
import { build } from "esbuild";
import { listEntries, type OperationEntry, type SearchableDocument } from "../../src/find/entries.ts";
import { InputError } from "../input-error.ts";

const FINDER = join(import.meta.dirname, "../../src/find/find.ts");

/** A document that the search covers. */
export interface SearchedDocument {
  readonly api: string;
  readonly json: SearchableDocument;
}

/** The search index: the operations of all documents. Guides and helpers can be added to it. */
export const createSearchIndex = (documents: readonly SearchedDocument[]): OperationEntry[] =>
  documents.flatMap(({ api, json }) => listEntries(api, json));

/**
 * Writes a script that pages load with `<script src>`, which browsers allow for a page from the file system too. It defines
 * `findOperations(words, limit)`, which returns matches with their entries.
 * @throws {InputError} if esbuild can't bundle the finder
 */
export async function writeSearchScript(entries: readonly object[], outfile: string): Promise<void> {
  const contents = `
    import { Finder } from ${JSON.stringify(FINDER)};
    const finder = new Finder(${JSON.stringify(entries)});
    globalThis.findOperations = (words, limit) => finder.find(words, limit);
  `;
  const stdin = { contents, resolveDir: import.meta.dirname };
  try {
    await build({ stdin, outfile, bundle: true, minify: true, format: "iife", target: "es2022", logLevel: "silent" });
  } catch (cause) {
    throw new InputError(`The search of the docs site can't be bundled: ${(cause as Error).message}`, { cause });
  }
}
