import type { Outcome } from "./report.ts";

interface KnownErrors {
  readonly tool: string;
  readonly document: string;
  /** How many errors are known. More are reported. */
  readonly count: number;
  readonly reason: string;
}

/** Errors about our documents that are the tools' own mistakes. */
export const KNOWN_ERRORS: readonly KnownErrors[] = [
  {
    tool: "kubb (types, client, zod)",
    document: "code",
    count: 7,
    reason: "It generates recursive zod schemas without a type annotation, so TypeScript can't infer them.",
  },
  {
    tool: "openapi-zod-client",
    document: "code",
    count: 1,
    reason:
      "It passes the intersections that it generates for `allOf` to `z.discriminatedUnion`, which takes objects only.",
  },
  {
    tool: "Spectral (spectral:oas)",
    document: "cspm",
    count: 2,
    reason: "It takes values of examples for schemas if they have the properties `type` and `default`.",
  },
];

/** Lists tools and documents with more errors about our documents than are known. */
export function listUnknownErrors(outcomes: readonly Outcome[], known = KNOWN_ERRORS): string[] {
  return outcomes
    .filter(({ isOurs }) => isOurs)
    .flatMap(({ tool, document, errors, typeErrors }) => {
      const found = errors.length + typeErrors.length;
      const expected = known.find((entry) => entry.tool === tool && entry.document === document)?.count ?? 0;
      return found > expected ? [`${tool}, ${document}: ${found} errors, ${expected} of them known.`] : [];
    });
}

/** Formats why errors are known, for the tools and documents that have some. */
export function formatKnownErrors(outcomes: readonly Outcome[], known = KNOWN_ERRORS): string {
  const isFound = (entry: KnownErrors) =>
    outcomes.some(
      ({ tool, document, isOurs, errors, typeErrors }) =>
        isOurs && tool === entry.tool && document === entry.document && errors.length + typeErrors.length > 0,
    );
  return known
    .filter(isFound)
    .map(({ tool, document, count, reason }) => `- ${tool}, ${document}, ${count} known: ${reason}`)
    .join("\n");
}
