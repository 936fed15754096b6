import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { parse } from "yaml";
import type { OpenApiDocument } from "../documents/openapi.ts";

/** The folder or one of its files cannot be used: says which, and why. */
export class UnreadableInputError extends Error {
  override readonly name = "UnreadableInputError";
}

export interface VendorDocument {
  /** Relative to the folder, without extension: `cspm/Alerts`. */
  file: string;
  document: OpenApiDocument;
}

async function read(folder: string, path: string): Promise<VendorDocument> {
  const name = relative(folder, path);
  const unreadable = (reason: string, cause?: unknown) => new UnreadableInputError(`${name}: ${reason}`, { cause });
  let document: Partial<OpenApiDocument> | null;
  try {
    const text = await readFile(path, "utf8");
    document = (path.endsWith(".json") ? JSON.parse(text) : parse(text)) as Partial<OpenApiDocument> | null;
  } catch (cause) {
    throw unreadable(cause instanceof Error ? cause.message : String(cause), cause);
  }
  const version = document?.openapi;
  if (typeof version !== "string" || !/^3\.[01]\./.test(version))
    throw unreadable(`an OpenAPI 3.0 or 3.1 document is expected; its \`openapi\` is ${JSON.stringify(version)}.`);
  return {
    file: name.replace(/\.(json|ya?ml)$/, ""),
    document: { ...document, openapi: version, paths: document?.paths ?? {} },
  };
}

/**
 * Reads every JSON and YAML file below a folder.
 * @throws {UnreadableInputError} where there is none, or one is not an OpenAPI 3.0 or 3.1 document
 */
export async function readVendorDocuments(folder: string): Promise<VendorDocument[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new UnreadableInputError(`${folder}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(json|ya?ml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (paths.length === 0) throw new UnreadableInputError(`${folder}: there is no JSON or YAML file in it.`);
  return Promise.all(paths.map((path) => read(folder, path)));
}
