import { APIS, readAllBundled, type BundledDocument } from "../documents/bundled.ts";
import { redocly } from "../redocly.ts";
import { GenerationError } from "./generation-error.ts";

/**
 * The problems of Redocly's report, each with its file, line and excerpt: without its banners and what it prints after
 * them. The whole report if it has no problems.
 */
export function extractProblems(report: string): string {
  const problems = report.split(/^(?=\[\d+\] )/m).slice(1);
  const cleaned = problems.map((problem) => problem.split(/^\s*(?:Error was generated|❌)/m)[0]?.trim() ?? "");
  return cleaned.length > 0 ? cleaned.join("\n\n") : report.trim();
}

/** The file of each document that could not be bundled, with its problems. */
function describeFailures(report: string): string {
  const [, ...sections] = report.split(/^bundling (\S+) using .*\n/m);
  const failures = sections.flatMap((file, index) => {
    const text = sections[index + 1] ?? "";
    return index % 2 === 1 || text.includes("Created a bundle") ? [] : [{ file, text }];
  });
  const named = failures.map(({ file, text }) => `${file} cannot be bundled:\n${extractProblems(text)}`);
  return named.length > 0 ? named.join("\n\n") : `The documents cannot be bundled:\n${extractProblems(report)}`;
}

/**
 * Bundles all documents with Redocly into `folder` and returns them. In one process, since Redocly takes long to start.
 * @throws {GenerationError} with Redocly's report (file, pointer, reason)
 */
export async function bundle(folder: string): Promise<BundledDocument[]> {
  const naming = ["--component-renaming-conflicts-severity", "error"];
  try {
    await redocly("bundle", ...APIS, "--output", folder, "--ext", "json", ...naming);
  } catch (cause) {
    const { stderr } = cause as { stderr?: string };
    throw new GenerationError(describeFailures(stderr ?? String(cause)), { cause });
  }
  return readAllBundled(folder);
}
