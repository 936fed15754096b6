import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import type { BundledDocument } from "../../documents/bundled.ts";
import type { FixtureFile } from "../../fixtures/load-fixtures.ts";
import { countSeenProperties } from "../../fixtures/seen-properties.ts";
import { GenerationError } from "../generation-error.ts";
import { writeCoverageTable } from "./coverage-table.ts";
import { writeEvidenceSummary, writeEvidenceTable, writeSeenProperties } from "./evidence-table.ts";
import { readSourceFiles } from "./source-files.ts";

/**
 * Replaces what's between `<!-- name -->` and `<!-- /name -->`.
 * @throws {GenerationError} if the text lacks a marker
 */
export function replaceSection(text: string, name: string, content: string, where: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new GenerationError(`${where} lacks the markers ${start} and ${end}, in this order.`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

/**
 * Returns openapi/README.md with its generated tables updated.
 * @param documents with their examples
 * @throws {GenerationError} if it lacks the markers of a table
 */
export async function renderReadme(
  folder: string,
  documents: readonly BundledDocument[],
  fixtures: readonly FixtureFile[],
): Promise<{ file: string; before: string; after: string }> {
  const file = join(folder, "README.md");
  const before = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new GenerationError(`${file} can't be read: ${String(cause)}`, { cause });
  });
  const coverage = writeCoverageTable(await readSourceFiles(folder), documents);
  const seen = writeSeenProperties(countSeenProperties(documents, fixtures));
  const evidence = `${writeEvidenceSummary(fixtures)} ${seen}\n\n${writeEvidenceTable(fixtures)}`;
  const written = replaceSection(replaceSection(before, "coverage", coverage, file), "evidence", evidence, file);
  const after = await format(written, { ...(await resolveConfig(file)), parser: "markdown" });
  return { file, before, after };
}
