import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { mapOperationsToFiles } from "../documents/bundled.ts";
import { readAllBundled } from "../documents/bundled.ts";
import { readDocument } from "../documents/read-document.ts";
import { InputError } from "../errors.ts";
import { compareDocuments, type VendorDocument } from "./compare-documents.ts";
import { collectCorrectedPaths, readDeviations } from "./deviations.ts";
import { explain, type Explained } from "./explain.ts";

async function readVendorDocument(folder: string, path: string): Promise<VendorDocument> {
  const name = relative(folder, path);
  return { file: name.replace(/\.(json|ya?ml)$/, ""), document: await readDocument(path, name) };
}

/**
 * Reads all JSON and YAML files below a folder.
 * @throws {InputError} if there are none, or one isn't an OpenAPI 3.0 or 3.1 document
 */
async function readVendorDocuments(folder: string): Promise<VendorDocument[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new InputError(`${folder}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(json|ya?ml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (paths.length === 0) throw new InputError(`${folder}: no JSON or YAML files found.`);
  return Promise.all(paths.map((path) => readVendorDocument(folder, path)));
}

export interface Folders {
  /** The source documents, with deviations.yaml. */
  openapi: string;
  /** The bundled documents. */
  bundled: string;
}

export interface UpstreamReport extends Explained {
  /** Number of the vendor's files. */
  files: number;
}

/**
 * Compares the vendor's documents in `folder` with ours.
 * @throws {InputError} if an input is missing or unusable
 */
export async function compareUpstream(folder: string, { openapi, bundled }: Folders): Promise<UpstreamReport> {
  const vendor = await readVendorDocuments(folder);
  const deviations = await readDeviations(join(openapi, "deviations.yaml"));
  const documents = await readAllBundled(bundled);
  const ours = {
    documents: documents.map(({ json }) => json),
    areas: mapOperationsToFiles(documents),
    corrected: collectCorrectedPaths(deviations),
  };
  return { files: vendor.length, ...explain(compareDocuments(vendor, ours), deviations) };
}
