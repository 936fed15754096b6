import { join } from "node:path";
import { filesOf } from "../documents/areas.ts";
import { readAllBundled } from "../documents/bundled.ts";
import { compareDocuments } from "./compare-documents.ts";
import { correctedPaths, readDeviations } from "./deviations.ts";
import { explain, type Explained } from "./explain.ts";
import { readVendorDocuments } from "./vendor-documents.ts";

export interface Folders {
  /** The documents that people edit, with deviations.yaml. */
  openapi: string;
  /** The bundled documents. */
  bundled: string;
}

export interface UpstreamReport extends Explained {
  /** The vendor's files. */
  files: number;
}

/**
 * Compares the vendor's documents in `folder` with ours.
 * @throws {InputError} where an input cannot be used
 */
export async function compareUpstream(folder: string, { openapi, bundled }: Folders): Promise<UpstreamReport> {
  const vendor = await readVendorDocuments(folder);
  const deviations = await readDeviations(join(openapi, "deviations.yaml"));
  const documents = await readAllBundled(bundled);
  const ours = {
    documents: documents.map(({ json }) => json),
    areas: filesOf(documents),
    corrected: correctedPaths(deviations),
  };
  return { files: vendor.length, ...explain(compareDocuments(vendor, ours), deviations) };
}
