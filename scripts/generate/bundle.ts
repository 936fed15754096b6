import { join } from "node:path";
import { readBundled, type Api, type BundledDocument } from "../documents/bundled.ts";
import { redocly } from "../redocly.ts";
import { GenerationError } from "./generation-error.ts";

/**
 * Extracts the problems from Redocly's report, each with its file, line and excerpt. Returns the whole report if it
 * lists none.
 */
export function extractProblems(report: string): string {
  const problems = report.split(/^(?=\[\d+\] )/m).slice(1);
  const cleaned = problems.map((problem) => problem.split(/^\s*(?:Error was generated|❌)/m)[0]?.trim() ?? "");
  return cleaned.length > 0 ? cleaned.join("\n\n") : report.trim();
}

/**
 * Bundles one document with Redocly into `folder` and returns it.
 * @throws {GenerationError} with Redocly's report (file, pointer, reason)
 */
export async function bundle(api: Api, folder: string): Promise<BundledDocument> {
  const output = join(folder, `${api}.json`);
  try {
    await redocly("bundle", api, "--output", output, "--component-renaming-conflicts-severity", "error");
  } catch (cause) {
    const { stderr } = cause as { stderr?: string };
    const report = stderr === undefined ? String(cause) : extractProblems(stderr);
    throw new GenerationError(`openapi/${api}.yaml cannot be bundled:\n${report}`, { cause });
  }
  return readBundled(api, folder);
}
