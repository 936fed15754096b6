import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readAreas } from "../documents/areas.ts";
import type { OpenApiDocument } from "../documents/operations.ts";
import { DOCUMENTS } from "../generate/documents.ts";
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
 * @throws {UnreadableInputError} {@link DeviationError} where an input cannot be used
 */
export async function compareUpstream(folder: string, { openapi, bundled }: Folders): Promise<UpstreamReport> {
  const vendor = await readVendorDocuments(folder);
  const deviations = await readDeviations(join(openapi, "deviations.yaml"));
  const documents = await Promise.all(
    DOCUMENTS.map(async (name) => JSON.parse(await readFile(join(bundled, `${name}.json`), "utf8")) as OpenApiDocument),
  );
  const ours = { documents, areas: await readAreas(openapi), corrected: correctedPaths(deviations) };
  return { files: vendor.length, ...explain(compareDocuments(vendor, ours), deviations) };
}
