import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { OpenApiDocument } from "../documents/operations.ts";
import { DOCUMENTS } from "../generate/documents.ts";
import { greater, type Change, type Step } from "./change.ts";
import { compareDocuments, stepFor } from "./compare-documents.ts";
import { commitOf, fileAt } from "./revision.ts";
import { runOldTypeTests, type TypeTestResult } from "./type-tests.ts";

export interface BreakingReport {
  revision: string;
  commit: string;
  step: Step;
  changes: readonly Change[];
  /** Only with `types`. */
  typeTests?: TypeTestResult;
}

/**
 * What the users of the types notice of the way from a revision to the working tree.
 * @throws {RevisionError} where the revision, or a document in it, does not exist
 */
export async function compareRevision(repository: string, revision: string, types: boolean): Promise<BreakingReport> {
  const commit = await commitOf(repository, revision);
  const changes: Change[] = [];
  for (const name of DOCUMENTS) {
    const file = `generated/openapi/${name}.json`;
    const before = JSON.parse(await fileAt(repository, commit, file)) as OpenApiDocument;
    const after = JSON.parse(await readFile(join(repository, file), "utf8")) as OpenApiDocument;
    changes.push(...compareDocuments(name, before, after));
  }
  const report = { revision, commit, step: stepFor(changes), changes };
  if (!types) return report;
  const typeTests = await runOldTypeTests(repository, commit);
  return { ...report, typeTests, step: typeTests.errors.length > 0 ? greater(report.step, "major") : report.step };
}
