import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BundledDocument } from "../documents/bundled.ts";
import { listOperations, type Operation } from "../documents/operations.ts";
import { loadFixtures, type FixtureFile } from "../fixtures/load-fixtures.ts";
import { writeAliases } from "./aliases.ts";
import { writeApis, writeApiTypes, writeDocuments } from "./apis.ts";
import { bundle } from "./bundle.ts";
import { addExamples } from "./examples.ts";
import { writeFilterNames, writeJobFacts, writeOperationFacts, writePageFacts, writeSearchFacts } from "./facts.ts";
import { collectFilterNames } from "./filter-names.ts";
import { writeNamedOperations, writeOperationNames } from "./named-operations.ts";
import { writeRoutes } from "./routes.ts";
import { collectSearchOptions } from "./searches.ts";
import { renderIntegrations } from "./integrations.ts";
import { findSecretOperations } from "./secrets.ts";
import { generateTypes } from "./types.ts";
import { addValueExamples } from "./value-examples.ts";

export interface Generated {
  /** The written files, relative to the folder. */
  readonly written: readonly string[];
  /** The bundled documents with their examples. */
  readonly documents: readonly BundledDocument[];
  readonly fixtures: readonly FixtureFile[];
}

/** Writes everything that generated/ holds into `folder`. The same documents give the same bytes. */
export async function generate(folder: string): Promise<Generated> {
  await mkdir(join(folder, "openapi"), { recursive: true });
  const written: string[] = [];
  const write = async (file: string, text: string) => {
    await writeFile(join(folder, file), text);
    written.push(file);
  };
  const operations: Operation[] = [];
  const documents: BundledDocument[] = [];
  const fixtures = await loadFixtures();
  const secretOperations: string[] = [];
  const bundles = await bundle(join(folder, "openapi"));
  for (const document of bundles) {
    const { api } = document;
    operations.push(...document.operations);
    secretOperations.push(...findSecretOperations(document));
    const integrations = renderIntegrations(document.json);
    if (integrations !== undefined) await write("integrations.ts", integrations);
    await write(`${api}.ts`, await generateTypes(api, document.json));
    await write(`${api}-operations.ts`, writeNamedOperations(document));
    await write(`${api}-routes.ts`, writeRoutes(document));
    if (api === "cspm") await write("searches.ts", writeSearchFacts(collectSearchOptions(document)));
    // Types are made without the examples: they'd repeat each value of a set in a comment.
    const exemplified = addValueExamples(addExamples(document, fixtures));
    // An indent of one keeps diffs readable and makes the files a fifth smaller than Redocly's.
    await write(join("openapi", `${api}.json`), JSON.stringify(exemplified, null, 1));
    documents.push({ api, json: exemplified, operations: listOperations(exemplified) });
  }
  await write("operations.ts", writeOperationFacts(operations, new Set(secretOperations)));
  await write("paginations.ts", writePageFacts(operations));
  await write("jobs.ts", writeJobFacts(operations));
  await write("apis.ts", writeApis(bundles));
  await write("api-types.ts", writeApiTypes(bundles));
  await write("documents.ts", writeDocuments(bundles));
  await write("schemas.ts", writeAliases(bundles));
  await write("operation-names.ts", writeOperationNames(bundles));
  await write("filter-names.ts", writeFilterNames(collectFilterNames(bundles)));
  return { written, documents, fixtures };
}
