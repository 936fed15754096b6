import { join } from "node:path";
import { readAllBundled } from "../documents/bundled.ts";
import type { OpenApiDocument } from "../documents/openapi.ts";
import { greater, type Change, type Step } from "./change.ts";
import { compareDocuments, stepFor } from "./compare-documents.ts";
import { commitOf, fileAt } from "./revision.ts";
import { runOldTypeTests, type TypeTestResult } from "./type-tests.ts";

const FOLDER = "generated/openapi";

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
  for (const { api, json } of await readAllBundled(join(repository, FOLDER))) {
    const before = JSON.parse(await fileAt(repository, commit, `${FOLDER}/${api}.json`)) as OpenApiDocument;
    changes.push(...compareDocuments(api, before, json));
  }
  const report = { revision, commit, step: stepFor(changes), changes };
  if (!types) return report;
  const typeTests = await runOldTypeTests(repository, commit);
  return { ...report, typeTests, step: typeTests.errors.length > 0 ? greater(report.step, "major") : report.step };
}
