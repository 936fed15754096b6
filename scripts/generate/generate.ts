import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundle, DOCUMENTS, type BundledDocument } from "./documents.ts";
import { factsOf, jobFactsOf, pageFactsOf } from "./facts.ts";
import { typesOf } from "./types.ts";

/** Writes everything that generated/ holds into `folder`. The same documents give the same bytes. */
export async function generate(folder: string): Promise<void> {
  await mkdir(join(folder, "openapi"), { recursive: true });
  const documents: BundledDocument[] = [];
  for (const name of DOCUMENTS) {
    const document = await bundle(name, join(folder, "openapi", `${name}.json`));
    documents.push(document);
    await writeFile(join(folder, `${name}.ts`), await typesOf(name, document));
  }
  await writeFile(join(folder, "operations.ts"), factsOf(documents));
  await writeFile(join(folder, "paginations.ts"), pageFactsOf(documents));
  await writeFile(join(folder, "jobs.ts"), jobFactsOf(documents));
}
