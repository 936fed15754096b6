import { describeOperations, type DescribedOperation } from "../documents/described-operations.ts";
import type { OpenApiDocument } from "../documents/openapi.ts";
import { BrokenReferenceError } from "../documents/reference.ts";
import { InputError } from "../errors.ts";
import { compareOperations } from "./compare-operations.ts";
import { CHANGE, type Difference } from "./difference.ts";

/** The sides may name path parameters differently, and some vendor paths end in a slash. */
const eraseParameterNames = (operation: string) => operation.replaceAll(/\{[^}]*\}/g, "{}").replace(/\/$/, "");

export interface VendorDocument {
  /** Relative to the folder, without extension: `cspm/Alerts`. */
  file: string;
  document: OpenApiDocument;
}

export interface OurDocuments {
  documents: readonly OpenApiDocument[];
  /** The area of each operation. */
  areas: ReadonlyMap<string, string>;
  /** Operations with a wrong path in the vendor's documents: the vendor's name -> ours. */
  corrected: ReadonlyMap<string, string>;
}

interface Match {
  file: string;
  theirs: DescribedOperation;
  corrected: boolean;
}

/** Returns the most frequent area of a vendor's file, which its new operations most likely belong to. */
function guessArea(operations: readonly { area: string | undefined }[]): string {
  const counts = new Map<string, number>();
  for (const { area } of operations) if (area !== undefined) counts.set(area, (counts.get(area) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "unknown";
}

/** Lists the differences between the vendor's documents and ours. */
export function compareDocuments(
  vendor: readonly VendorDocument[],
  { documents, areas, corrected }: OurDocuments,
): Difference[] {
  const ours = new Map(
    documents.flatMap(describeOperations).map((operation) => [eraseParameterNames(operation.name), operation]),
  );
  const correctedShapes = new Map(
    [...corrected].map(([theirs, our]) => [eraseParameterNames(theirs), eraseParameterNames(our)]),
  );
  const matches = new Map<DescribedOperation, Match[]>();
  const differences: Difference[] = [];
  for (const { file, document } of vendor) {
    const pairs = inFile(file, () => describeOperations(document)).map((theirs) => {
      const shape = eraseParameterNames(theirs.name);
      const direct = ours.get(shape);
      const our = direct ?? ours.get(correctedShapes.get(shape) ?? "");
      return { theirs, our, corrected: our !== direct, area: our && areas.get(our.name) };
    });
    const area = guessArea(pairs);
    for (const { theirs, our, corrected } of pairs)
      if (our) matches.set(our, [...(matches.get(our) ?? []), { file, theirs, corrected }]);
      else {
        const texts = { upstream: "listed", here: "not there" };
        differences.push({
          kind: "left-out",
          operation: theirs.name,
          area,
          pointer: "operation",
          ...texts,
          files: [file],
        });
      }
  }
  for (const our of ours.values()) {
    const place = { operation: our.name, area: areas.get(our.name) ?? "unknown" };
    const found = matches.get(our) ?? [];
    if (found.length > 0)
      differences.push(...compareMatches(our, found).map((difference) => ({ ...place, ...difference })));
    else
      differences.push({
        ...place,
        kind: "added",
        pointer: "operation",
        upstream: "not there",
        here: "listed",
        files: [],
      });
  }
  return differences;
}

/**
 * Compares one of our operations with the vendor's, which may be in several files. Additions of any file count; what only we
 * have counts if no file has it.
 */
function compareMatches(our: DescribedOperation, matches: readonly Match[]): Omit<Difference, "operation" | "area">[] {
  const differences = new Map<string, Omit<Difference, "operation" | "area">>();
  for (const { file, theirs, corrected } of matches) {
    const found = inFile(file, () => compareOperations(theirs, our));
    if (corrected) found.push({ kind: "path", pointer: "path", upstream: theirs.path, here: our.path });
    for (const one of found) {
      const key = `${one.kind} ${one.pointer}`;
      differences.set(key, { ...one, files: [...(differences.get(key)?.files ?? []), file] });
    }
  }
  return [...differences.values()].filter(
    ({ kind, files }) => CHANGE[kind] !== "gone" || files.length === matches.length,
  );
}

/** Adds the name of the vendor's file to errors about broken references. */
function inFile<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof BrokenReferenceError)) throw cause;
    throw new InputError(`${file}: ${cause.message}`, { cause });
  }
}
