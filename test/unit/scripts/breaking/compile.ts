import { join } from "node:path";
import type { OpenApiDocument } from "../../../../scripts/documents/openapi.ts";
import { listOperations } from "../../../../scripts/documents/operations.ts";
import { writeJobFacts, writePageFacts } from "../../../../scripts/generate/facts.ts";
import { writeNamedOperations } from "../../../../scripts/generate/named-operations.ts";
import { writeRoutes } from "../../../../scripts/generate/routes.ts";
import { generateTypes } from "../../../../scripts/generate/types.ts";
import { findTypeErrors } from "../../../setup/find-type-errors.ts";

/** Statements to compile with the types of a document. */
export interface Program {
  readonly name: string;
  readonly document: OpenApiDocument;
  readonly statements: string;
}

const HEAD = `import { orThrow, unlisted, type Client, type Unlisted } from "../src/index.ts";
declare function use(...values: unknown[]): void;
declare function never(value: never): void;
export type { Unlisted };
export { never, orThrow, unlisted, use };
`;

const METHODS = ["get", "post", "put", "patch", "delete"];

/** A client with one path per method can't tell a wrong path from one that isn't typed yet. */
const OTHER: OpenApiDocument["paths"] = {
  "/other": Object.fromEntries(
    METHODS.map((method) => [
      method,
      { operationId: `${method}Other`, responses: { 204: { description: "no body" } } },
    ]),
  ),
};

/** Compiles all programs at once. Returns the errors by the name of the program. */
export async function compile(programs: readonly Program[]): Promise<Map<string, string[]>> {
  const files = new Map<string, string>();
  const entries = new Map<string, string>();
  for (const [index, { name, document: own, statements }] of programs.entries()) {
    const document = { ...own, paths: { ...own.paths, ...OTHER } };
    const operations = listOperations(document);
    const types = `types-${index}.ts`;
    const names = writeNamedOperations({ api: "cspm", json: document, operations });
    files.set(join("generated", types), await generateTypes("cspm", document));
    files.set(join("generated", `names-${index}.ts`), names.replace('"./cspm.ts"', `"./${types}"`));
    const routes = writeRoutes({ api: "cspm", json: document, operations });
    files.set(join("generated", `routes-${index}.ts`), routes.replaceAll('"./cspm.ts"', `"./${types}"`));
    files.set(join("generated", `pages-${index}.ts`), writePageFacts(operations));
    files.set(join("generated", `jobs-${index}.ts`), writeJobFacts(operations));
    const entry = join("test", `program-${index}.ts`);
    entries.set(entry, name);
    files.set(
      entry,
      `${HEAD}
import type { components } from "../generated/${types}";
import type { CspmFreePaths, CspmRoutes } from "../generated/routes-${index}.ts";
import { paginations } from "../generated/pages-${index}.ts";
import { jobs } from "../generated/jobs-${index}.ts";
import type { CspmOperations } from "../generated/names-${index}.ts";
declare const named: CspmOperations;
export { jobs, named, paginations };
export type Schemas = components["schemas"];
export async function run(client: Client<CspmRoutes, CspmFreePaths>) {
${statements}
}
`,
    );
  }
  const errors = new Map<string, string[]>([...entries.values()].map((name) => [name, []]));
  for (const { file, message } of await findTypeErrors(files, ["test"], { noUnusedParameters: false })) {
    const name = entries.get(file);
    if (name !== undefined) errors.get(name)?.push(message);
  }
  return errors;
}
