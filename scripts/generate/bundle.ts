import { join } from "node:path";
import { readBundled, type Api, type BundledDocument } from "../documents/bundled.ts";
import { redocly } from "../redocly.ts";
import { GenerationError } from "./generation-error.ts";

/**
 * Bundles one document with Redocly into `folder` and answers it.
 * @throws {GenerationError} with Redocly's report (file, pointer, reason)
 */
export async function bundle(api: Api, folder: string): Promise<BundledDocument> {
  const output = join(folder, `${api}.json`);
  try {
    await redocly("bundle", api, "--output", output, "--component-renaming-conflicts-severity", "error");
  } catch (cause) {
    const report = (cause as { stderr?: string }).stderr?.trim() ?? String(cause);
    throw new GenerationError(`openapi/${api}.yaml cannot be bundled:\n${report}`, { cause });
  }
  return readBundled(api, folder);
}
