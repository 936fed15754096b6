import type { Outcome } from "./report.ts";

interface KnownErrors {
  readonly tool: string;
  readonly document: string;
  /** How many errors are known. More are reported. */
  readonly count: number;
  readonly reason: string;
}

/** Errors that are the tools' own. */
const KNOWN: readonly KnownErrors[] = [];

/** Lists tools and documents with more errors about our documents than are known. */
export function findUnknown(outcomes: readonly Outcome[]): string[] {
  return outcomes
    .filter(({ isOurs }) => isOurs)
    .flatMap(({ tool, document, errors, typeErrors }) => {
      const found = errors.length + typeErrors.length;
      const known = KNOWN.find((entry) => entry.tool === tool && entry.document === document)?.count ?? 0;
      return found > known ? [`${tool}, ${document}: ${found} errors, ${known} known.`] : [];
    });
}
