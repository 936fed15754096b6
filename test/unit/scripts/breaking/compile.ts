import { resolve } from "node:path";
import ts from "typescript";
import type { OpenApiDocument } from "../../../../scripts/documents/openapi.ts";
import { listOperations } from "../../../../scripts/documents/operations.ts";
import { writeJobFacts, writePageFacts } from "../../../../scripts/generate/facts.ts";
import { writeNamedOperations } from "../../../../scripts/generate/named-operations.ts";
import { writeRoutes } from "../../../../scripts/generate/routes.ts";
import { generateTypes } from "../../../../scripts/generate/types.ts";

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

/** Compiles all programs at once, without writing files. Returns the errors by the name of the program. */
export async function compile(programs: readonly Program[]): Promise<Map<string, string[]>> {
  const files = new Map<string, string>();
  const entries = new Map<string, string>();
  for (const [index, { name, document: own, statements }] of programs.entries()) {
    const document = { ...own, paths: { ...own.paths, ...OTHER } };
    const operations = listOperations(document);
    const types = `types-${index}.ts`;
    const names = writeNamedOperations({ api: "cspm", json: document, operations });
    files.set(resolve("generated", types), await generateTypes("cspm", document));
    files.set(resolve("generated", `names-${index}.ts`), names.replace('"./cspm.ts"', `"./${types}"`));
    const routes = writeRoutes({ api: "cspm", json: document, operations });
    files.set(resolve("generated", `routes-${index}.ts`), routes.replaceAll('"./cspm.ts"', `"./${types}"`));
    files.set(resolve("generated", `pages-${index}.ts`), writePageFacts(operations));
    files.set(resolve("generated", `jobs-${index}.ts`), writeJobFacts(operations));
    const entry = resolve("test", `program-${index}.ts`);
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
  const { config } = ts.readConfigFile("tsconfig.json", (file) => ts.sys.readFile(file)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, resolve("."));
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => files.has(file) || disk.fileExists(file),
    readFile: (file) => files.get(file) ?? disk.readFile(file),
    getSourceFile(file, target, ...rest) {
      const content = files.get(file);
      if (content === undefined) return disk.getSourceFile(file, target, ...rest);
      return ts.createSourceFile(file, content, target);
    },
  };
  const program = ts.createProgram([...entries.keys()], { ...options, noUnusedParameters: false }, host);
  return new Map(
    [...entries].map(([entry, name]) => {
      const source = program.getSourceFile(entry);
      const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return [name, diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))];
    }),
  );
}
