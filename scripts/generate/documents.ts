import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

export const DOCUMENTS = ["login", "cspm", "code"] as const;
export type DocumentName = (typeof DOCUMENTS)[number];

export interface Parameter {
  name: string;
  in: "query" | "path" | "header" | "cookie";
  explode?: boolean;
  schema?: { type?: string | readonly string[] };
}

export interface Operation {
  operationId: string;
  parameters?: readonly (Parameter | Reference)[];
  responses?: Record<string, { content?: Record<string, unknown> }>;
  [extension: `x-${string}`]: unknown;
}

export interface Reference {
  $ref: string;
}

export const METHODS = ["get", "post", "put", "patch", "delete"] as const;
export type PathItem = Partial<Record<(typeof METHODS)[number], Operation>> & {
  parameters?: readonly (Parameter | Reference)[];
};

export interface BundledDocument {
  paths: Record<string, PathItem>;
  components?: { schemas?: Record<string, unknown>; parameters?: Record<string, Parameter> };
}

/** A document that cannot be turned into types: says where and why. */
export class GenerationError extends Error {
  override readonly name = "GenerationError";
}

const redocly = join(createRequire(import.meta.url).resolve("@redocly/cli/package.json"), "../bin/cli.js");

/**
 * Bundles one document with Redocly into `outFile` and answers it.
 * @throws {GenerationError} with Redocly's report (file, pointer, reason)
 */
export async function bundle(name: DocumentName, outFile: string): Promise<BundledDocument> {
  const args = [redocly, "bundle", name, "--output", outFile, "--component-renaming-conflicts-severity", "error"];
  try {
    await promisify(execFile)(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 });
  } catch (cause) {
    const report = (cause as { stderr?: string }).stderr ?? "";
    throw new GenerationError(`openapi/${name}.yaml cannot be bundled:\n${report.trim()}`, { cause });
  }
  return JSON.parse(await readFile(outFile, "utf8")) as BundledDocument;
}

/** All parameters of an operation, those of its path included, with references followed. */
export function parametersOf(document: BundledDocument, item: PathItem, operation: Operation): Parameter[] {
  return [...(item.parameters ?? []), ...(operation.parameters ?? [])].flatMap((parameter) => {
    if (!("$ref" in parameter)) return [parameter];
    const name = decodeURIComponent(parameter.$ref.split("/").pop() ?? "");
    return document.components?.parameters?.[name] ?? [];
  });
}

/** Every operation of a document with its name, in the order of the document. */
export function* operationsOf(
  document: BundledDocument,
): Generator<{ name: string; operation: Operation; item: PathItem }> {
  for (const [path, item] of Object.entries(document.paths))
    for (const method of METHODS) {
      const operation = item[method];
      if (operation) yield { name: `${method.toUpperCase()} ${path}`, operation, item };
    }
}
