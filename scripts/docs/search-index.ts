import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { BundledDocument } from "../documents/bundled.ts";
import { InputError } from "../errors.ts";
import { listGuideSections, type GuideEntry } from "./guides.ts";
import type { HelperEntry } from "./helpers.ts";
import { listOperationCards } from "./operation-cards.ts";
import type { SiteEntry } from "./results.ts";

const ROOT = join(import.meta.dirname, "../..");
const SEARCH_BOX = join(import.meta.dirname, "search-box.ts");

/** Reads the sections of the README and of all guides in docs/, with the pages of the site that show them. */
export async function readGuides(): Promise<GuideEntry[]> {
  const names = (await readdir(join(ROOT, "docs"))).filter((name) => name.endsWith(".md")).sort();
  const guides = [
    { file: "README.md", page: "typescript/index.html" },
    ...names.map((name) => ({ file: `docs/${name}`, page: `typescript/documents/${name.replace(/md$/, "html")}` })),
  ];
  const sections = guides.map(async ({ file, page }) =>
    listGuideSections(await readFile(join(ROOT, file), "utf8"), page),
  );
  return (await Promise.all(sections)).flat();
}

/** The search index: the operations of all documents, the helpers and the guides. */
export const createSearchIndex = (
  documents: readonly BundledDocument[],
  helpers: readonly HelperEntry[],
  guides: readonly GuideEntry[],
): SiteEntry[] => [...documents.flatMap(listOperationCards), ...helpers, ...guides];

/**
 * Bundles the search and its index into a classic script, because a page opened from the file system can't use modules
 * or fetch.
 * @throws {InputError} if esbuild can't bundle it
 */
export async function bundleSearch(entries: readonly SiteEntry[]): Promise<string> {
  const contents = `
    import { startSearch } from ${JSON.stringify(SEARCH_BOX)};
    startSearch(${JSON.stringify(entries)});
  `;
  const stdin = { contents, resolveDir: ROOT };
  try {
    const { outputFiles } = await build({
      stdin,
      write: false,
      bundle: true,
      minify: true,
      format: "iife",
      target: "es2022",
      logLevel: "silent",
    });
    return outputFiles[0]?.text ?? "";
  } catch (cause) {
    throw new InputError(`The search of the docs site can't be bundled: ${(cause as Error).message}`, { cause });
  }
}
