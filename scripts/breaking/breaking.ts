import { join } from "node:path";
import { readAllBundled } from "../documents/bundled.ts";
import { parseDocument } from "../documents/read-document.ts";
import { greater, type Change, type Step } from "./change.ts";
import { compareDocuments, resolveStep } from "./compare-documents.ts";
import { locateChanges } from "./locate.ts";
import { resolveCommit, readFileAt } from "./revision.ts";
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
 * Lists what changes for users of the types from a revision to the working tree.
 * @throws {InputError} if the revision or one of its documents is missing or unusable
 */
export async function compareRevision(repository: string, revision: string, types: boolean): Promise<BreakingReport> {
  const commit = await resolveCommit(repository, revision);
  const changes: Change[] = [];
  for (const { api, json } of await readAllBundled(join(repository, FOLDER))) {
    const file = `${FOLDER}/${api}.json`;
    const before = parseDocument(await readFileAt(repository, commit, file), `${commit}:${file}`);
    changes.push(...compareDocuments(api, before, json));
  }
  const report = {
    revision,
    commit,
    step: resolveStep(changes),
    changes: await locateChanges(repository, commit, changes),
  };
  if (!types) return report;
  const typeTests = await runOldTypeTests(repository, commit);
  return { ...report, typeTests, step: typeTests.errors.length > 0 ? greater(report.step, "major") : report.step };
}
