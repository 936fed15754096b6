import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Api } from "../../src/apis.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { listOperations, type Operation } from "./operations.ts";
import { readDocument } from "./read-document.ts";

export type { Api };

/** The documents, as redocly.yaml lists them. */
export const APIS = Object.keys(
  (parse(readFileSync(new URL("../../redocly.yaml", import.meta.url), "utf8")) as { apis: object }).apis,
) as readonly Api[];

/** One of our documents as Redocly bundles it: a single file without external references. */
export interface BundledDocument {
  readonly api: Api;
  readonly json: OpenApiDocument;
  readonly operations: readonly Operation[];
}

const FOLDER = fileURLToPath(new URL("../../generated/openapi", import.meta.url));

/**
 * Reads one bundled document.
 * @param folder default: generated/openapi/
 * @throws {InputError} if the file is missing or isn't an OpenAPI document
 */
export async function readBundled(api: Api, folder = FOLDER): Promise<BundledDocument> {
  const json = await readDocument(join(folder, `${api}.json`), undefined, ". Run: npm run generate");
  return { api, json, operations: listOperations(json) };
}

/** Reads all. @param folder default: generated/openapi/ */
export const readAllBundled = (folder = FOLDER): Promise<BundledDocument[]> =>
  Promise.all(APIS.map((api) => readBundled(api, folder)));

/** Returns the area of one of our operations: its tag in the spelling of file names. */
export const resolveArea = ({ source }: Operation): string =>
  (source.tags?.[0] ?? "").toLowerCase().replaceAll(" ", "-");

/** Maps each operation to its file under openapi/, without extension: `GET /v2/alert` -> `cspm/alerts`. */
export const mapOperationsToFiles = (documents: readonly BundledDocument[]): Map<string, string> =>
  new Map(
    documents.flatMap(({ api, operations }) =>
      operations.map((each) => [each.name, api === "login" ? api : `${api}/${resolveArea(each)}`] as const),
    ),
  );
