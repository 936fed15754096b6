// npm run docs: writes site/, the references of the documents and of the TypeScript API behind one start page. Any web
// server can serve it, and it loads nothing from other hosts.
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DOCUMENTS, operationsOf, type BundledDocument } from "../generate/documents.ts";
import { VERSION } from "../../src/version.ts";
import { writeReference } from "./reference.ts";
import { startPage, type Reference } from "./start-page.ts";
import { writeTypescriptReference } from "./typescript.ts";

const SITE = "site";
const FAVICON = join(import.meta.dirname, "favicon.svg");

await rm(SITE, { recursive: true, force: true });
await mkdir(SITE, { recursive: true });
await copyFile(FAVICON, join(SITE, "favicon.svg"));
const references: Reference[] = [];
for (const name of DOCUMENTS) {
  await writeReference(name, join(SITE, `${name}.html`));
  const document = JSON.parse(await readFile(`generated/openapi/${name}.json`, "utf8")) as BundledDocument & {
    info: { title: string; summary: string };
  };
  const operations = [...operationsOf(document)].length;
  const { title, summary } = document.info;
  references.push({ href: `${name}.html`, title, about: `${operations} operations. ${summary}` });
}
await writeTypescriptReference(join(SITE, "typescript"), FAVICON);
const typescript = {
  href: "typescript/index.html",
  title: "TypeScript API",
  about: "The package's functions, classes and types.",
};
await writeFile(join(SITE, "index.html"), startPage(VERSION, [...references, typescript]));
console.log(`${SITE}/index.html is ready.`);
