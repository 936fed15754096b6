import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import ts from "typescript";
import type { Project } from "./project.ts";

export interface Compiled {
  readonly errors: readonly string[];
  /** How often the generated code says `any`. */
  readonly anyCount: number;
}

/** The native compiler: it is fast on thousands of files, and TypeScript 5.9 crashes on Kubb's code. */
const COMPILER = resolve("node_modules/typescript7/bin/tsc");

const OPTIONS = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: "ES2022",
  module: "ESNext",
  moduleResolution: "Bundler",
  allowImportingTsExtensions: true,
  lib: ["ES2023", "DOM", "DOM.Iterable"],
  types: [],
};

async function listSources(folder: string, output: string): Promise<string[]> {
  const found = await stat(join(folder, output)).catch(() => undefined);
  if (!found?.isDirectory()) return found ? [output] : [];
  const names = await readdir(join(folder, output), { recursive: true });
  return names.filter((name) => /\.tsx?$/.test(name)).map((name) => join(output, name));
}

function countAny(node: ts.Node): number {
  let count = node.kind === ts.SyntaxKind.AnyKeyword ? 1 : 0;
  ts.forEachChild(node, (child) => {
    count += countAny(child);
  });
  return count;
}

/** Compiles generated TypeScript with `strict`. Returns undefined if there is none. */
export async function compile(project: Project, output: string): Promise<Compiled | undefined> {
  const files = await listSources(project.folder, output);
  if (files.length === 0) return undefined;
  let anyCount = 0;
  for (const file of files) {
    const content = await readFile(join(project.folder, file), "utf8");
    anyCount += countAny(ts.createSourceFile(file, content, ts.ScriptTarget.ES2022));
  }
  await project.write("tsconfig.json", JSON.stringify({ compilerOptions: OPTIONS, include: [output] }));
  const { code, output: log } = await project.run(COMPILER, "-p", "tsconfig.json", "--pretty", "false");
  const errors = log.split("\n").filter((line) => /error TS\d+:/.test(line));
  if (code !== 0 && errors.length === 0) errors.push(`The compiler fails: ${log.trim().slice(0, 200)}`);
  return { errors, anyCount };
}
