import type { BundledDocument } from "../../documents/bundled.ts";
import { mapOperationsToFiles } from "../../documents/bundled.ts";
import { addCounts, countDescriptions, type DescriptionCounts, type Share } from "./descriptions.ts";
import { countExamples } from "./example-counts.ts";
import type { SourceFiles } from "./source-files.ts";
import { writeShare, writeShareWithPercent, writeTable } from "./table.ts";

const HEAD = ["file", "operations", "parameters", "properties", "value sets", "examples"];
const NOTHING = { having: 0, all: 0 };
const NO_COUNTS: DescriptionCounts = {
  operations: NOTHING,
  parameters: NOTHING,
  properties: NOTHING,
  valueSets: NOTHING,
};

/** The shared components are counted in one row. */
const nameRow = (file: string): string => (file.startsWith("components/") ? "components" : file);

const writeRow = (name: string, counts: DescriptionCounts, examples: Share, write: (share: Share) => string) => [
  name,
  write(counts.operations),
  write(counts.parameters),
  write(counts.properties),
  write(counts.valueSets),
  write(examples),
];

/**
 * Writes the table of descriptions and examples by file.
 * @param documents with their examples
 */
export function writeCoverageTable(files: SourceFiles, documents: readonly BundledDocument[]): string {
  const fileOfOperation = mapOperationsToFiles(documents);
  const operations = documents.flatMap((document) => document.operations);
  const rows = new Map<string, DescriptionCounts>();
  for (const file of files.keys())
    rows.set(nameRow(file), addCounts(rows.get(nameRow(file)) ?? NO_COUNTS, countDescriptions(files, file)));
  const counted = [...rows].filter(([, counts]) => Object.values(counts).some(({ all }: Share) => all > 0));
  const total = counted.reduce((sum, [, counts]) => addCounts(sum, counts), NO_COUNTS);
  return writeTable(HEAD, [
    writeRow("all", total, countExamples(operations), writeShareWithPercent),
    ...counted.map(([file, counts]) => {
      const own = operations.filter(({ name }) => fileOfOperation.get(name) === file);
      return writeRow(file, counts, countExamples(own), writeShare);
    }),
  ]);
}
