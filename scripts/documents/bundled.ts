import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { OpenApiDocument } from "./openapi.ts";
import { operationsOf, type Operation } from "./operations.ts";
import { readDocument } from "./read-document.ts";

export const APIS = ["login", "cspm", "code"] as const;
export type Api = (typeof APIS)[number];

/** One of our documents as Redocly bundles it: one file, which refers to nothing outside. */
export interface BundledDocument {
  readonly api: Api;
  readonly json: OpenApiDocument;
  readonly operations: readonly Operation[];
}

const FOLDER = fileURLToPath(new URL("../../generated/openapi", import.meta.url));

/**
 * @param folder default: generated/openapi/
 * @throws {InputError} where the file is missing or no OpenAPI document
 */
export async function readBundled(api: Api, folder = FOLDER): Promise<BundledDocument> {
  const json = await readDocument(join(folder, `${api}.json`), undefined, ". Write it with: npm run generate");
  return { api, json, operations: operationsOf(json) };
}

/** All three. @param folder default: generated/openapi/ */
export const readAllBundled = (folder = FOLDER): Promise<BundledDocument[]> =>
  Promise.all(APIS.map((api) => readBundled(api, folder)));
