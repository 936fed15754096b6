import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import type { OpenApiDocument } from "../documents/openapi.ts";
import { readDocument } from "../documents/read-document.ts";
import { InputError } from "../input-error.ts";

export interface VendorDocument {
  /** Relative to the folder, without extension: `cspm/Alerts`. */
  file: string;
  document: OpenApiDocument;
}

async function read(folder: string, path: string): Promise<VendorDocument> {
  const name = relative(folder, path);
  return { file: name.replace(/\.(json|ya?ml)$/, ""), document: await readDocument(path, name) };
}

/**
 * Reads every JSON and YAML file below a folder.
 * @throws {InputError} where there is none, or one is not an OpenAPI 3.0 or 3.1 document
 */
export async function readVendorDocuments(folder: string): Promise<VendorDocument[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new InputError(`${folder}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(json|ya?ml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (paths.length === 0) throw new InputError(`${folder}: there is no JSON or YAML file in it.`);
  return Promise.all(paths.map((path) => read(folder, path)));
}
