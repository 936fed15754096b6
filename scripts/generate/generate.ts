import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { APIS, type BundledDocument } from "../documents/bundled.ts";
import type { Operation } from "../documents/operations.ts";
import { bundle } from "./bundle.ts";
import {
  writeBodilessFacts,
  writeFilterNames,
  writeJobFacts,
  writeOperationFacts,
  writePageFacts,
  writeSearchFacts,
} from "./facts.ts";
import { collectFilterNames } from "./filter-names.ts";
import { writeNamedOperations, writeOperationNames } from "./named-operations.ts";
import { collectSearchOptions } from "./searches.ts";
import { typesOf } from "./types.ts";

/**
 * Writes everything that generated/ holds into `folder`. The same documents give the same bytes.
 * @returns the files, relative to the folder
 */
export async function generate(folder: string): Promise<string[]> {
  await mkdir(join(folder, "openapi"), { recursive: true });
  const written: string[] = [];
  const write = async (file: string, text: string) => {
    await writeFile(join(folder, file), text);
    written.push(file);
  };
  const operations: Operation[] = [];
  const documents: BundledDocument[] = [];
  for (const api of APIS) {
    const document = await bundle(api, join(folder, "openapi"));
    written.push(join("openapi", `${api}.json`));
    documents.push(document);
    operations.push(...document.operations);
    await write(`${api}.ts`, await typesOf(api, document.json));
    await write(`${api}-operations.ts`, writeNamedOperations(document));
    if (api === "cspm") await write("searches.ts", writeSearchFacts(collectSearchOptions(document)));
  }
  await write("operations.ts", writeOperationFacts(operations));
  await write("paginations.ts", writePageFacts(operations));
  await write("jobs.ts", writeJobFacts(operations));
  await write("bodiless.ts", writeBodilessFacts(operations));
  await write("operation-names.ts", writeOperationNames(documents));
  await write("filter-names.ts", writeFilterNames(collectFilterNames(documents)));
  return written;
}
