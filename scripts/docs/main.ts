// npm run docs: writes site/, a start page with the references of the documents and of the TypeScript API. Any static web
// server can serve it, and it loads nothing from other hosts. Exit codes: 0 success, 2 usage error or unusable generated/.
import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readAllBundled } from "../documents/bundled.ts";
import { runCommand } from "../run-command.ts";
import { listDeadLinks } from "./dead-links.ts";
import { VERSION } from "../../src/version.ts";
import { bundleSearch, createSearchIndex, readGuides } from "./search-index.ts";
import { renderStartPage, type Reference } from "./start-page.ts";

const SITE = "site";
const FAVICON = join(import.meta.dirname, "favicon.svg");

async function main(): Promise<number> {
  parseArgs({ options: {} });
  // Takes a second to load, which a usage error needn't wait for.
  const { writeReference, writeTypescriptReference } = await import("./references.ts");
  await rm(SITE, { recursive: true, force: true });
  await mkdir(SITE, { recursive: true });
  await copyFile(FAVICON, join(SITE, "favicon.svg"));
  const references: Reference[] = [];
  const documents = await readAllBundled();
  for (const document of documents) {
    const { api, json, operations } = document;
    await writeReference(document, join(SITE, `${api}.html`));
    const { title, summary } = (json as typeof json & { info: { title: string; summary: string } }).info;
    references.push({ href: `${api}.html`, title, about: `${operations.length} operations. ${summary}` });
  }
  const helpers = await writeTypescriptReference(join(SITE, "typescript"), FAVICON);
  const typescript = {
    href: "typescript/index.html",
    title: "TypeScript API",
    about: "The guides, and the package's functions, classes and types.",
  };
  const index = createSearchIndex(documents, helpers, await readGuides());
  // References make the anchors of operations in the browser; npm run check:docs follows those.
  const links = index.map(({ kind, href }) => (kind === "operation" ? (href.split("#")[0] ?? "") : href));
  const dead = await listDeadLinks(SITE, [...new Set(links)]);
  if (dead.length > 0) throw new Error(`The search would link to missing pages or headings:\n${dead.join("\n")}`);
  const search = await bundleSearch(index);
  await writeFile(join(SITE, "index.html"), renderStartPage(VERSION, [...references, typescript], search));
  console.log(`${SITE}/index.html is ready.`);
  return 0;
}

await runCommand("usage: npm run docs", main);
